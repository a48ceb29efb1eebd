package org.doelenboom.plan.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.doelenboom.plan.PartyForm;

/**
 * A text that says in one go who has a role, "medical centres, schools (primary), SVK, etc.", in its parts.
 *
 * @param pieces in their order
 * @param sentence whether it tells something instead of listing names
 */
record RoleText(List<Piece> pieces, boolean sentence) {
    /** What a part is. */
    enum Sort {
        NAME,
        /** The call will tell whose role it is. */
        BY_CALL,
        /** "And so on", "every service": nobody in particular. */
        NOBODY
    }

    record Piece(String text, Sort sort) {}

    /** A name has no more words; what is longer is a description, or a sentence. */
    private static final int MOST_WORDS = 14;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern OPEN = Pattern.compile(
            "(en )?(enz|enzovoort|etc|et cetera|e\\.?a|et autres|en andere|and so on|and others)\\.?", FLAGS);
    private static final Pattern ANYBODY =
            Pattern.compile("(elke?|iedere?|alle|chaque|tout(e|es)?|tous|every|any|each|all)\\b.*", FLAGS);
    private static final Pattern CALL = Pattern.compile(
            ".*\\b(bepa(a)?l|kies|kiez|gekozen|aan te duiden|volgt?|d[ée]termin|d[ée]fini|d[ée]sign|choisi|determin|decid|chosen|follow)"
                    + ".*\\b(oproep|appel|call)\\b.*"
                    + "|.*\\b(oproep|appel|call)\\b.*\\b(bepa(a)?l|kies|kiez|aan te duiden|volgt?|d[ée]termin|d[ée]fini|d[ée]sign|determin|decid).*"
                    + "|(via|par|by) (de |l['’]|the )(oproep|appel|call)",
            FLAGS);
    private static final Pattern VERB = Pattern.compile(
            "\\b(zal|zullen|wordt|worden|moet|moeten|kan|kunnen|verwezenlijkt|ondersteunt|sera|seront|doit|doivent|peut|peuvent|"
                    + "r[ée]alise(ra)?|soutien(t|dra)|assure(ra)?|will|shall|must|can|is|are)\\b",
            FLAGS);
    private static final Pattern RELATIVE = Pattern.compile("\\b(die|dat|qui|que|dont|who|that|which)\\b.*", FLAGS);

    static RoleText of(String written) {
        String text = written.replace("**", "").strip();
        String told = RELATIVE.matcher(text.replaceAll("\\s+", " ")).replaceFirst("");
        if (VERB.matcher(told).find() && !CALL.matcher(told).matches()) {
            return new RoleText(List.of(new Piece(text, Sort.NOBODY)), true);
        }
        return new RoleText(parts(text).stream().map(RoleText::piece).toList(), false);
    }

    /** At commas, semicolons and ends of lines, and after the colon of what leads to a list, but not within brackets. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : c == '\n' ? 0 : depth;
            boolean separates = depth == 0 && (c == ',' || c == ';' || c == '\n');
            if (!separates) {
                part.append(c);
            }
            if (separates || depth == 0 && text.startsWith(": ", i)) {
                add(parts, part);
            }
        }
        add(parts, part);
        return parts;
    }

    private static void add(List<String> parts, StringBuilder part) {
        String text = part.toString().replaceAll("\\s+", " ").strip().replaceFirst("^[-–•*]\\s+", "");
        part.setLength(0);
        if (!text.isEmpty()) {
            parts.add(text);
        }
    }

    /** These parts as one text again. */
    static String joined(List<String> parts) {
        return String.join(", ", parts).replace(":, ", ": ");
    }

    private static Piece piece(String text) {
        if (text.endsWith(":") || OPEN.matcher(text).matches()) {
            return new Piece(text, Sort.NOBODY);
        }
        String name = text.replaceFirst("(?<=\\p{L}\\p{L}|\\))\\.$", "").strip();
        if (CALL.matcher(name).matches()) {
            return new Piece(name, Sort.BY_CALL);
        }
        boolean named = !ANYBODY.matcher(name).matches() && name.split(" ").length <= MOST_WORDS;
        return new Piece(named ? name : text, named ? Sort.NAME : Sort.NOBODY);
    }

    /**
     * What sort of party a name is likely to mean: proper names are organisations, words with small letters groups of them.
     *
     * @param first whether its first letter is large for beginning the text
     */
    static Optional<PartyForm> form(String name, boolean first) {
        boolean legal = name.matches("(?iu).*\\b(vzw|asbl|npo|gmbh|nv|sa|cvba|scrl)\\b.*");
        if (legal || name.substring(1).matches(".*\\p{Lu}.*") && !name.contains("(")) {
            return Optional.of(PartyForm.ORGANISATION);
        }
        boolean large = Character.isUpperCase(name.codePointAt(0));
        return large && first ? Optional.empty() : Optional.of(large ? PartyForm.ORGANISATION : PartyForm.GROUP);
    }
}
