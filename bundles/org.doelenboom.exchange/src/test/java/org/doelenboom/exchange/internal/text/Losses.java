package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.budget.BudgetKeys;

/**
 * Looks, without the importer's own ways, for lines that are neither in the plan nor reported: of every line all words must be found,
 * in runs, in texts of the plan; only marks of items, words of known headings and page numbers may be missing.
 */
final class Losses {
    private static final List<Key<BilingualText>> TEXTS = List.of(
            PlanKeys.TITLE,
            PlanKeys.TEXT,
            PlanKeys.DESCRIPTION,
            PlanKeys.PLAN_TYPE,
            PlanKeys.OWNER,
            PlanKeys.TERRITORY,
            BudgetKeys.REMARK);
    private static final List<Key<String>> QUESTIONS =
            List.of(PlanKeys.SOURCE_TEXT, PlanKeys.READING, PlanKeys.OTHER_READING);
    private static final int RUN = 3;

    private final Set<String> markWords = new HashSet<>();
    private final List<String> headings = new ArrayList<>();
    private final Set<String> budgets = new HashSet<>();

    Losses() {
        WordTable words = new WordTable();
        for (LevelConcept concept : LevelConcept.values()) {
            String key = "level." + concept.name().toLowerCase(Locale.ROOT);
            for (String list : List.of(key, key + ".plural", key + ".short", "ordinal", "title.label")) {
                words.list(list)
                        .forEach(phrase ->
                                markWords.addAll(List.of(normal(phrase).split(" "))));
            }
        }
        for (SectionKind kind : SectionKind.values()) {
            words.list("section." + kind.name().toLowerCase(Locale.ROOT))
                    .forEach(phrase -> headings.add(normal(phrase)));
        }
        for (int month = 1; month <= 12; month++) {
            words.list("month." + month).forEach(name -> markWords.add(normal(name)));
        }
        words.list("budget.caption").forEach(word -> budgets.add(normal(word)));
        words.list("budget.amount").forEach(word -> budgets.add(normal(word)));
        for (String list :
                List.of("budget.caption", "budget.amount", "budget.total", "budget.per", "header.territory")) {
            words.list(list).forEach(word -> markWords.add(normal(word)));
        }
        for (String chapter : List.of("glossary", "contents")) {
            words.list("chapter." + chapter).forEach(phrase -> headings.add(normal(phrase)));
        }
    }

    /** The numbers of the lines that were lost, with their text. */
    List<String> find(String source, Imported read) {
        StringBuilder all = new StringBuilder(" ");
        for (Node node : read.plan().subtree(read.plan().root().id())) {
            TEXTS.forEach(key -> all.append(normal(Imported.text(node, key))).append(" | "));
            if (node.kind().equals(PlanKinds.QUESTION)) {
                QUESTIONS.forEach(key -> all.append(normal(node.get(key))).append(" | "));
            }
        }
        String issued = read.plan().root().get(PlanKeys.ISSUED);
        Map<Integer, String> left = new HashMap<>();
        for (ImportReport.NotPlaced one : read.report().notPlaced()) {
            left.merge(one.place().line(), " " + normal(one.text()) + " ", String::concat);
        }
        read.report()
                .mapping()
                .forEach(word -> markWords.addAll(List.of(normal(word.source()).split(" "))));
        List<String> lost = new ArrayList<>();
        String[] lines = source.split(source.contains("\n") ? "\n" : "\r", -1);
        for (int i = 0; i < lines.length; i++) {
            String plain = lines[i].replace("**", "").replaceAll("[\u200B\uFEFF\u00AD]", "");
            String line = normal(DoubleStrike.isDoubled(plain) ? DoubleStrike.single(plain) : lines[i]);
            boolean reported =
                    left.containsKey(i + 1) && left.getOrDefault(i + 1, "").contains(normal(lines[i]));
            boolean dated = !issued.isEmpty() && line.contains(issued.substring(0, 4)) && line.length() < 30;
            if (!lines[i].isBlank() && !reported && !dated && !isHeading(line) && !isBudgetHeading(line)) {
                for (String cell : lines[i].contains("\t") ? lines[i].split("\t") : new String[] {line}) {
                    check(i + 1, normal(cell), all + left.getOrDefault(i + 1, ""), lost);
                }
            }
        }
        return lost;
    }

    /** Heads a budget, or its columns: what names an amount, and has none. */
    private boolean isBudgetHeading(String line) {
        String padded = " " + line.replaceAll("\\b(19|20)\\d\\d\\b", "") + " ";
        return padded.length() <= 60
                && padded.chars().noneMatch(Character::isDigit)
                && budgets.stream().anyMatch(word -> padded.contains(" " + word + " "));
    }

    private boolean isHeading(String line) {
        return line.length() <= 90
                && headings.stream().anyMatch(heading -> line.equals(heading) || line.startsWith(heading + " "));
    }

    private void check(int number, String line, String all, List<String> lost) {
        String[] words = line.split(" ");
        int at = 0;
        while (at < words.length) {
            int end = at;
            int whole = at;
            String run = "";
            while (end < words.length && all.contains(" " + run + words[end] + " ")) {
                run += words[end] + " ";
                end++;
                whole = all.contains("| " + run + "| ") ? end : whole;
            }
            boolean enough = end - at >= RUN || end > at && (end == words.length || isMark(words[end]));
            if (enough) {
                at = end;
            } else if (whole > at) {
                at = whole;
            } else if (isMark(words[at])) {
                at++;
            } else {
                lost.add(number + ": " + line + "   at: " + words[at]);
                return;
            }
        }
    }

    private boolean isMark(String word) {
        boolean number = word.matches("[a-z]{0,3}\\d{0,4}|[ivx]+|\\d+[a-z]?");
        return number
                || markWords.contains(word)
                || headings.stream().anyMatch(heading -> (" " + heading + " ").contains(" " + word + " "));
    }

    /** Words in small letters between single spaces, without marks of emphasis. */
    static String normal(String text) {
        String plain = text.replaceAll("(?i)</?(i|b|u|em|strong)>", "").replace("**", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
