package org.doelenboom.exchange.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.document.KindId;
import org.doelenboom.plan.PlanKinds;

/** Reads what a heading says. Any thread. */
final class HeadingReader {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{]([^)\\]}]*)[)\\]}]");
    private static final Pattern YEAR = Pattern.compile("\\b(19[5-9]\\d|20\\d\\d|21[0-4]\\d)\\b");
    private static final Pattern NUMBERED = Pattern.compile("(.+?) ?([1-9])");
    private static final int LONGEST = 120;
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("nl", "nl"),
            Map.entry("fr", "fr"),
            Map.entry("en", "en"),
            Map.entry("nederlands", "nl"),
            Map.entry("neerlandais", "nl"),
            Map.entry("dutch", "nl"),
            Map.entry("frans", "fr"),
            Map.entry("francais", "fr"),
            Map.entry("french", "fr"),
            Map.entry("engels", "en"),
            Map.entry("anglais", "en"),
            Map.entry("english", "en"));

    /** Fields whose name may stand anywhere in a heading. */
    private static final List<ColumnRole> ANYWHERE = List.of(
            ColumnRole.RESPONSIBLE,
            ColumnRole.LEADING,
            ColumnRole.PARTNER,
            ColumnRole.STAKEHOLDER,
            ColumnRole.SUPPORTING,
            ColumnRole.INDICATOR,
            ColumnRole.TARGET,
            ColumnRole.BUDGET,
            ColumnRole.FUNDER,
            ColumnRole.START,
            ColumnRole.END,
            ColumnRole.DEADLINE,
            ColumnRole.STATE,
            ColumnRole.NEIGHBOURHOOD,
            ColumnRole.NOTE);

    private record Found(ColumnRole role, Optional<LevelMeaning> meaning, boolean certain) {
        static Found field(ColumnRole role) {
            return new Found(role, Optional.empty(), true);
        }

        static Found level(LevelMeaning meaning, boolean certain) {
            return new Found(ColumnRole.LEVEL, Optional.of(meaning), certain);
        }
    }

    private final Words words;
    private final Map<String, LevelMeaning> levels = new LinkedHashMap<>();
    private final Map<String, LevelMeaning> shorts = new LinkedHashMap<>();
    private final Map<String, ColumnRole> fields = new LinkedHashMap<>();
    private final List<String> leads = new ArrayList<>();

    HeadingReader(Words words) {
        this.words = words;
        for (LevelMeaning meaning : LevelMeaning.values()) {
            if (meaning == LevelMeaning.NUMBER) {
                // Only with a figure behind it: "Niveau" alone is the column that names levels.
                continue;
            }
            String key = "level." + meaning.name().toLowerCase(Locale.ROOT);
            words.list(key).forEach(phrase -> levels.putIfAbsent(phrase, meaning));
            words.list(key + ".plural").forEach(phrase -> levels.putIfAbsent(phrase, meaning));
            words.shorts(meaning).forEach(phrase -> shorts.putIfAbsent(phrase, meaning));
        }
        words.list("level.axis").forEach(phrase -> levels.put(phrase, LevelMeaning.AXIS));
        words.list("level.axis.sub").forEach(phrase -> levels.put(phrase, LevelMeaning.SUB_AXIS));
        words.list("level.axis.subsub").forEach(phrase -> levels.put(phrase, LevelMeaning.SUB_SUB_AXIS));
        words.list("level.action.more").forEach(phrase -> levels.putIfAbsent(phrase, LevelMeaning.ACTION));
        words.list("level.task.more").forEach(phrase -> levels.putIfAbsent(phrase, LevelMeaning.TASK));
        // "Priority" as a heading says how urgent, not what for.
        levels.keySet().removeIf(phrase -> phrase.matches("priorit.*"));
        levels.put("acties", LevelMeaning.ACTION);
        levels.put("actions", LevelMeaning.ACTION);
        for (ColumnRole role : ColumnRole.values()) {
            if (role == ColumnRole.LEVEL) {
                continue;
            }
            words.list(role.name().toLowerCase(Locale.ROOT).replace("level_name", "level"))
                    .forEach(phrase -> fields.putIfAbsent(phrase, role));
        }
        leads.addAll(words.list("heading.lead"));
        leads.sort(Comparator.comparingInt(String::length).reversed());
    }

    /** Whether a cell names a level, in full or by its abbreviation. */
    Optional<LevelMeaning> level(String cell) {
        LevelMeaning bySign = shorts.get(cell.strip());
        return bySign != null ? Optional.of(bySign) : Optional.ofNullable(levels.get(Words.plain(cell)));
    }

    /** @param pointed levels that a person pointed columns out for, by the heading as written */
    Column read(int index, String heading, Map<String, KindId> pointed) {
        Optional<KindId> kind = pointed.entrySet().stream()
                .filter(entry -> Words.plain(entry.getKey()).equals(Words.plain(heading)))
                .map(Map.Entry::getValue)
                .findFirst();
        if (kind.isPresent()) {
            boolean level = PlanKinds.isInTree(kind.get());
            ColumnRole role =
                    level ? ColumnRole.LEVEL : kind.get().equals(PlanKinds.THEME) ? ColumnRole.THEME : ColumnRole.OTHER;
            return new Column(index, heading, role, Optional.empty(), 0, "", 0, true, kind);
        }
        String language = "";
        Matcher brackets = BRACKETS.matcher(heading);
        while (brackets.find()) {
            language = LANGUAGES.getOrDefault(Words.plain(brackets.group(1)), language);
        }
        String plain = Words.plain(BRACKETS.matcher(heading).replaceAll(" "));
        int last = plain.lastIndexOf(' ');
        String ending = LANGUAGES.get(plain.substring(last + 1));
        if (ending != null && last > 0) {
            language = ending;
            plain = plain.substring(0, last);
        }
        int year = 0;
        Matcher years = YEAR.matcher(plain);
        if (years.find() && plain.length() < LONGEST) {
            year = Integer.parseInt(years.group(1));
            String rest = Words.plain(plain.substring(0, years.start()) + " " + plain.substring(years.end()));
            if (rest.isEmpty() || words.list("year").contains(rest)) {
                return new Column(index, heading, ColumnRole.YEAR, Optional.empty(), 0, "", year, true, kind);
            }
            if (!YEAR.matcher(rest).find()) {
                plain = rest;
            }
        }
        int number = 0;
        Matcher numbered = NUMBERED.matcher(plain);
        Found found = heading.length() > LONGEST ? Found.field(ColumnRole.OTHER) : whole(plain, heading);
        if (found.role() == ColumnRole.OTHER && numbered.matches() && heading.length() <= LONGEST) {
            number = Integer.parseInt(numbered.group(2));
            String bare = numbered.group(1);
            found = words.list("level.number").contains(bare)
                    ? Found.level(LevelMeaning.NUMBER, true)
                    : whole(bare, bare);
        }
        if (found.role() == ColumnRole.OTHER && heading.length() <= LONGEST) {
            found = part(plain);
        }
        return new Column(index, heading, found.role(), found.meaning(), number, language, year, found.certain(), kind);
    }

    private Found whole(String plain, String written) {
        LevelMeaning bySign = shorts.get(written.strip());
        if (bySign != null) {
            return Found.level(bySign, true);
        }
        LevelMeaning level = levels.get(plain);
        if (level != null) {
            return Found.level(level, true);
        }
        ColumnRole field = fields.get(plain);
        if (field != null) {
            return Found.field(field);
        }
        for (String lead : leads) {
            if (plain.startsWith(lead + " ")) {
                LevelMeaning rest = named(plain.substring(lead.length() + 1));
                if (rest != null) {
                    return Found.level(rest, true);
                }
            }
        }
        Set<String> codes = words.list("code");
        int first = plain.indexOf(' ');
        int last = plain.lastIndexOf(' ');
        if (first > 0 && codes.contains(plain.substring(0, first))) {
            LevelMeaning rest = named(plain.substring(first + 1));
            if (rest != null) {
                return new Found(ColumnRole.LEVEL_CODE, Optional.of(rest), true);
            }
        }
        if (last > 0 && codes.contains(plain.substring(last + 1))) {
            LevelMeaning rest = named(plain.substring(0, last));
            if (rest != null) {
                return new Found(ColumnRole.LEVEL_CODE, Optional.of(rest), true);
            }
        }
        return Found.field(ColumnRole.OTHER);
    }

    @org.doelenboom.api.text.Nullable
    private LevelMeaning named(String plain) {
        String bare = plain.replaceFirst("^(de|het|l|la|le|du|d) ", "");
        LevelMeaning level = levels.get(bare);
        return level != null ? level : shorts.get(bare.toUpperCase(Locale.ROOT));
    }

    /** What only a part of the heading says. */
    private Found part(String plain) {
        for (String other : words.list("heading.other")) {
            if ((" " + plain + " ").contains(" " + other + " ")) {
                return Found.field(ColumnRole.OTHER);
            }
        }
        ColumnRole best = ColumnRole.OTHER;
        int longest = 0;
        for (Map.Entry<String, ColumnRole> field : fields.entrySet()) {
            String phrase = field.getKey();
            if (phrase.length() >= 5
                    && phrase.length() > longest
                    && ANYWHERE.contains(field.getValue())
                    && (" " + plain + " ").contains(" " + phrase + " ")) {
                best = field.getValue();
                longest = phrase.length();
            }
        }
        if (best != ColumnRole.OTHER) {
            return Found.field(best);
        }
        LevelMeaning begins = null;
        for (Map.Entry<String, LevelMeaning> level : levels.entrySet()) {
            if (level.getKey().length() > longest && plain.startsWith(level.getKey() + " ")) {
                begins = level.getValue();
                longest = level.getKey().length();
            }
        }
        return begins == null ? Found.field(ColumnRole.OTHER) : Found.level(begins, false);
    }
}
