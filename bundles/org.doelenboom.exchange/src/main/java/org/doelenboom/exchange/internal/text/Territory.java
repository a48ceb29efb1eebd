package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.NodeId;

/** The neighbourhoods that the line on the territory names, and which texts are limited to one of them. */
final class Territory {
    /** @param extension whether it joined the others as an extension */
    record Neighbourhood(NodeId id, String name, boolean extension) {}

    private static final int LONGEST_NAME = 40;

    private final List<Neighbourhood> neighbourhoods = new ArrayList<>();
    private final PhraseList<NodeId> names = new PhraseList<>();
    private final PhraseList<Boolean> leads;
    private final PhraseList<Boolean> extensions;
    private final PhraseList<Boolean> places;
    private final Set<String> articles;
    private final Set<String> ands;

    Territory(String line, List<SourceLine> lines, WordTable words) {
        leads = words.phrases("territory.lead");
        extensions = words.phrases("territory.extension");
        places = words.phrases("territory.at");
        articles = words.folded("territory.article");
        ands = words.folded("territory.and");
        read(line, lines);
    }

    private void read(String line, List<SourceLine> lines) {
        String folded = Fold.fold(line);
        Optional<int[]> lead = find(leads, folded);
        if (lead.isEmpty()) {
            return;
        }
        int start = lead.get()[1];
        Optional<int[]> extension = find(extensions, folded);
        int end = extension.map(place -> place[0]).orElse(line.length());
        Map<String, Boolean> found = new LinkedHashMap<>();
        if (start <= end) {
            split(line.substring(start, end)).forEach(name -> found.putIfAbsent(name, false));
        }
        extension.ifPresent(place -> split(line.substring(place[1])).forEach(name -> found.putIfAbsent(name, true)));
        found.forEach((name, joined) -> {
            Neighbourhood one = new Neighbourhood(NodeId.random(), asWritten(name, lines), joined);
            neighbourhoods.add(one);
            names.add(name, one.id());
        });
    }

    /** Begin and end of the first phrase that stands there as whole words. */
    private static Optional<int[]> find(PhraseList<Boolean> phrases, String folded) {
        for (int at = 0; at < folded.length(); at++) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
            Optional<PhraseList.Hit<Boolean>> hit = begins ? phrases.at(folded, at) : Optional.empty();
            if (hit.isPresent()) {
                return Optional.of(new int[] {at, hit.get().end()});
            }
        }
        return Optional.empty();
    }

    private List<String> split(String text) {
        List<String> found = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (String word : text.replaceAll("([,;/&])", " $1 ").strip().split("\\s+")) {
            boolean parts = ",;/".contains(word) || ands.contains(Fold.phrase(word));
            if (parts) {
                addName(name, found);
            } else if (!name.isEmpty() || !articles.contains(Fold.phrase(word))) {
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        addName(name, found);
        return found;
    }

    private static void addName(StringBuilder name, List<String> found) {
        String text = name.toString().replaceAll("^[\\s:.()-]+|[\\s:.()-]+$", "");
        if (!text.isEmpty() && text.length() <= LONGEST_NAME && text.chars().anyMatch(Character::isLetter)) {
            found.add(text);
        }
        name.setLength(0);
    }

    /** A name in capitals takes the form that running text gives it. */
    private static String asWritten(String name, List<SourceLine> lines) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        String folded = Fold.phrase(name);
        for (SourceLine line : lines) {
            int at = Fold.fold(line.text()).indexOf(folded);
            if (at >= 0) {
                String form = line.text().substring(at, at + folded.length());
                boolean proper = Character.isUpperCase(form.charAt(0)) && !form.equals(form.toUpperCase(Locale.ROOT));
                if (proper) {
                    return form;
                }
            }
        }
        StringBuilder form = new StringBuilder();
        boolean first = true;
        for (char c : name.toCharArray()) {
            form.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return form.toString();
    }

    List<Neighbourhood> neighbourhoods() {
        return neighbourhoods;
    }

    /** The neighbourhood of that name, or of one that differs from it by a slip of the pen. */
    Optional<Neighbourhood> alike(String name) {
        String folded = Fold.phrase(name);
        return neighbourhoods.stream()
                .filter(one -> Fold.phrase(one.name()).equals(folded))
                .findFirst()
                .or(() -> neighbourhoods.stream()
                        .filter(one -> Slips.isOne(Fold.phrase(one.name()), folded))
                        .findFirst());
    }

    /** The neighbourhoods that a text is limited to by its first words: "In the Marollen …". */
    List<NodeId> limitedTo(String text) {
        String folded = Fold.fold(text);
        Optional<PhraseList.Hit<Boolean>> place = places.at(folded, 0);
        List<NodeId> found = new ArrayList<>();
        int at = place.map(PhraseList.Hit::end).orElse(-1);
        while (at >= 0 && at < folded.length()) {
            at = skipSmallWords(folded, at);
            Optional<PhraseList.Hit<NodeId>> name = names.at(folded, at);
            if (name.isEmpty()) {
                break;
            }
            found.add(name.get().meaning());
            at = name.get().end();
        }
        return found;
    }

    private int skipSmallWords(String folded, int from) {
        int at = from;
        while (true) {
            while (at < folded.length() && (folded.charAt(at) == ' ' || folded.charAt(at) == ',')) {
                at++;
            }
            int end = at;
            while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
                end++;
            }
            String word = folded.substring(at, end);
            if (word.isEmpty()
                    || !articles.contains(word) && !ands.contains(word)
                    || names.at(folded, at).isPresent()) {
                return at;
            }
            at = end;
        }
    }

    /** The neighbourhoods that a heading names. */
    List<NodeId> namedIn(String text) {
        String folded = Fold.fold(text);
        List<NodeId> found = new ArrayList<>();
        for (int at = 0; at < folded.length(); at++) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
            if (begins) {
                names.at(folded, at).ifPresent(hit -> found.add(hit.meaning()));
            }
        }
        return found;
    }
}
