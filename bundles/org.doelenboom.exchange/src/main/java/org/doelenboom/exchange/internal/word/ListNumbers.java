package org.doelenboom.exchange.internal.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the numbered paragraphs of a document as Word does (ECMA-376 part 1, 17.9), and writes their numbers as a person sees them. */
final class ListNumbers {
    private static final int LEVELS = 9;
    private static final int LONGEST = 20;

    /**
     * What stands before a paragraph of a list.
     *
     * @param text with its dots and brackets; empty for a sign
     * @param sign whether the paragraph has a sign instead of a number
     * @param level from 0
     */
    record Label(String text, boolean sign, int level, String behind) {}

    private final Styles styles;
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> formats = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    ListNumbers(Optional<Element> part, Styles styles) {
        this.styles = styles;
        part.ifPresent(numbering -> {
            numbering.all("w:num").forEach(one -> one.attribute("numId").ifPresent(id -> lists.putIfAbsent(id, one)));
            numbering.all("w:abstractNum").forEach(one -> one.attribute("abstractNumId")
                    .ifPresent(id -> formats.putIfAbsent(id, one)));
        });
    }

    /** The number of the next paragraph; to be asked of each in its order. */
    Optional<Label> next(Element paragraph) {
        Optional<Element> own = paragraph.at("w:pPr", "w:numPr");
        Optional<Element> styled = styles.numbering(paragraph);
        String id = own.flatMap(one -> one.value("w:numId"))
                .or(() -> styled.flatMap(one -> one.value("w:numId")))
                .orElse("0");
        Element list = lists.get(id);
        if (list == null) {
            return Optional.empty();
        }
        String format = resolved(list.value("w:abstractNumId").orElse(""));
        Element levels = formats.get(format);
        if (levels == null) {
            return Optional.empty();
        }
        int level = own.flatMap(one -> one.number("w:ilvl"))
                .or(() -> levelOfStyle(levels, styles.of(paragraph)))
                .or(() -> styled.flatMap(one -> one.number("w:ilvl")))
                .orElse(0);
        if (level < 0 || level >= LEVELS) {
            return Optional.empty();
        }
        return level(list, levels, level).flatMap(found -> label(id, format, list, levels, level, found));
    }

    /** A list may borrow its format from a style of lists. */
    private String resolved(String format) {
        Optional<String> link = Optional.ofNullable(formats.get(format)).flatMap(one -> one.value("w:numStyleLink"));
        return link.flatMap(name -> formats.entrySet().stream()
                        .filter(one -> one.getValue()
                                .value("w:styleLink")
                                .filter(name::equals)
                                .isPresent())
                        .map(Map.Entry::getKey)
                        .findFirst())
                .orElse(format);
    }

    private static Optional<Integer> levelOfStyle(Element levels, String style) {
        for (Element level : levels.all("w:lvl")) {
            if (level.value("w:pStyle")
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .filter(style::equals)
                    .isPresent()) {
                return level.attribute("ilvl").flatMap(Element::integer);
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> level(Element list, Element levels, int level) {
        return override(list, level).flatMap(one -> one.child("w:lvl")).or(() -> at(levels, "w:lvl", level));
    }

    private static Optional<Element> override(Element list, int level) {
        return at(list, "w:lvlOverride", level);
    }

    private static Optional<Element> at(Element parent, String name, int level) {
        String wanted = Integer.toString(level);
        return parent.all(name).stream()
                .filter(one -> one.attribute("ilvl").filter(wanted::equals).isPresent())
                .findFirst();
    }

    private Optional<Label> label(String id, String format, Element list, Element levels, int level, Element found) {
        int[] counts = counters.computeIfAbsent(format, any -> unset());
        // A list that says where it starts begins anew; one that does not goes on with the others of its format.
        if (begun.add(id)) {
            for (int i = 0; i < LEVELS; i++) {
                if (override(list, i)
                        .flatMap(one -> one.number("w:startOverride"))
                        .isPresent()) {
                    counts[i] = -1;
                }
            }
        }
        counts[level] = counts[level] < 0 ? start(list, levels, level) : counts[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            int restart = level(list, levels, below)
                    .flatMap(one -> one.number("w:lvlRestart"))
                    .orElse(-1);
            if (restart < 0 || restart > 0 && level < restart) {
                counts[below] = -1;
            }
        }
        String numbers = found.value("w:numFmt").orElse("decimal");
        String pattern = found.value("w:lvlText").orElse("");
        String behind = found.value("w:suff").orElse("tab").equals("space") ? " " : "\t";
        if (numbers.equals("bullet")) {
            return Optional.of(new Label("", true, level, " "));
        }
        String text = text(pattern, counts, list, levels, found.isOn("w:isLgl"));
        return text.isBlank() || text.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Label(text.strip(), false, level, behind));
    }

    private static int[] unset() {
        int[] counts = new int[LEVELS];
        java.util.Arrays.fill(counts, -1);
        return counts;
    }

    private static int start(Element list, Element levels, int level) {
        return override(list, level)
                .flatMap(one -> one.number("w:startOverride"))
                .or(() -> level(list, levels, level).flatMap(one -> one.number("w:start")))
                .orElse(1);
    }

    /** "%1.%2": the number of each level in its own letters. */
    private static String text(String pattern, int[] counts, Element list, Element levels, boolean legal) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean number = c == '%' && i + 1 < pattern.length() && Character.isDigit(pattern.charAt(i + 1));
            int level = number ? pattern.charAt(i + 1) - '1' : -1;
            if (level < 0 || level >= LEVELS) {
                text.append(c);
                continue;
            }
            i++;
            String letters = level(list, levels, level)
                    .flatMap(one -> one.value("w:numFmt"))
                    .orElse("decimal");
            int count = counts[level] < 0 ? start(list, levels, level) : counts[level];
            text.append(NumberFormats.write(count, legal ? "decimal" : letters));
        }
        return text.toString();
    }
}
