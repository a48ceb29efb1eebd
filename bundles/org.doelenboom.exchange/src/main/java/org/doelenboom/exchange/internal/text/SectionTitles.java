package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a document heads the sections below its objectives; asks (rule S9) where it uses several headings for one thing, or none. */
final class SectionTitles {
    private record Use(String heading, int line, Item item) {}

    private final Set<String> titleLabels;
    private final Map<SectionKind, List<Use>> uses = new EnumMap<>(SectionKind.class);

    SectionTitles(WordTable words) {
        titleLabels = words.folded("title.label");
    }

    /** "Name: A counter": the word before the colon only says that the title follows. */
    String withoutLabel(String text) {
        int colon = text.indexOf(':');
        boolean label = colon > 0 && titleLabels.contains(Fold.phrase(text.substring(0, colon)));
        String rest = label ? text.substring(colon + 1).strip() : "";
        return rest.isEmpty() ? text : rest;
    }

    void note(SectionWords.Heading heading, int line, Item item) {
        uses.computeIfAbsent(heading.kind(), kind -> new ArrayList<>()).add(new Use(heading.heading(), line, item));
    }

    void ask(Questions questions, List<Item> items) {
        uses.values().forEach(list -> askVariants(questions, list));
        askMissing(questions, items);
    }

    private static void askVariants(Questions questions, List<Use> uses) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        uses.forEach(use -> counts.merge(Fold.phrase(use.heading()), 1, Integer::sum));
        if (counts.size() < 2) {
            return;
        }
        String usual = usual(counts);
        String written = uses.stream()
                .filter(use -> Fold.phrase(use.heading()).equals(usual))
                .findFirst()
                .orElseThrow()
                .heading();
        Set<String> asked = new HashSet<>();
        for (Use use : uses) {
            String heading = Fold.phrase(use.heading());
            if (!heading.equals(usual) && asked.add(heading)) {
                questions.ask("S9", use.line(), use.item(), use.heading(), written, use.heading());
            }
        }
    }

    private static String usual(Map<String, Integer> counts) {
        String usual = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                usual = entry.getKey();
                most = entry.getValue();
            }
        }
        return usual;
    }

    /** Actions without the heading that most others have. */
    private void askMissing(Questions questions, List<Item> items) {
        List<Use> headed = uses.getOrDefault(SectionKind.ACTIONS, List.of());
        Set<Item> with = new HashSet<>();
        headed.forEach(use -> with.add(use.item()));
        List<Item> without = items.stream()
                .filter(item -> !item.isAction() && !with.contains(item))
                .filter(item -> item.children().stream().anyMatch(Item::isAction))
                .toList();
        if (with.size() <= without.size()) {
            return;
        }
        for (Item item : without) {
            questions.ask("S9", item, item.written(), () -> headed.get(0).heading(), () -> "");
        }
    }
}
