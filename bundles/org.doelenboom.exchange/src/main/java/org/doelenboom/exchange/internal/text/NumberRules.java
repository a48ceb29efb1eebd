package org.doelenboom.exchange.internal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.plan.PlanKinds;

/** Asks where numbers are out of order, and where the headings of one level are not written alike (rules I5, S3 and S4). */
final class NumberRules {
    private final LetterNumbers letters;
    private final Questions questions;

    NumberRules(LetterNumbers letters, Questions questions) {
        this.letters = letters;
        this.questions = questions;
    }

    void ask(List<Item> items, List<Item> top) {
        askUnlike(items);
        askSharedSeries(top);
        if (!runThrough(items)) {
            Map<Group, Integer> running = new HashMap<>();
            askOrder(top, running);
        }
    }

    /** Whether one counter runs through all levels: then a number says nothing on its place. */
    private boolean runThrough(List<Item> items) {
        int last = -1;
        for (Item item : items) {
            Optional<NumberPath> path = item.path();
            if (path.isEmpty() || path.get().depth() > 1) {
                return false;
            }
            int value = path.get().value(letters);
            if (last >= 0 && value != last + 1) {
                return false;
            }
            last = value;
        }
        return items.size() > 2;
    }

    /** Each number should be one more than the one before it, below its parent or, where a level counts on, in the document. */
    private void askOrder(List<Item> siblings, Map<Group, Integer> running) {
        Map<String, Integer> expected = new HashMap<>();
        for (Item item : siblings) {
            Optional<NumberPath> path = item.path().filter(NumberRules::isCounted);
            if (path.isPresent()) {
                int value = path.get().value(letters);
                String above = path.get().depth() > 1 ? path.get().parent().toString() : "";
                String series = item.group().position() + " " + above;
                int next = expected.getOrDefault(series, 1);
                boolean countsOn = running.getOrDefault(item.group(), -1) + 1 == value && item.depth() == 0;
                if (value != next && !countsOn && !questions.isAsked("S2", item)) {
                    questions.askNumber("I5", item);
                }
                expected.put(series, value + 1);
                running.put(item.group(), value);
            }
            askOrder(item.children(), running);
        }
    }

    /** Long numbers come from a program and leave gaps. */
    private static boolean isCounted(NumberPath path) {
        return path.last().length() < 4;
    }

    /** S4: some headings of a level count a second time behind the level word, others do not. */
    private void askUnlike(List<Item> items) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (Item item : items) {
            if (isHeaded(item)) {
                counts.computeIfAbsent(item.group().position(), p -> new int[2])[hasOrdinal(item) ? 1 : 0]++;
            }
        }
        for (Item item : items) {
            int[] both = isHeaded(item) ? counts.get(item.group().position()) : null;
            if (both != null && both[0] > 0 && both[1] > 0 && hasOrdinal(item) == both[0] > both[1]) {
                String label = item.mark().map(Mark::label).orElse("");
                questions.ask("S4", item, item.written(), () -> label, () -> "");
            }
        }
    }

    private static boolean isHeaded(Item item) {
        Optional<Mark> mark = item.mark();
        boolean spelled =
                mark.flatMap(Mark::level).filter(word -> !word.shortForm()).isPresent();
        return spelled
                && mark.filter(found -> found.ordinal() != null || startsWithNumber(found))
                        .isPresent();
    }

    private static boolean startsWithNumber(Mark mark) {
        return mark.path()
                .filter(path -> mark.written().startsWith(path.parts().get(0)))
                .isPresent();
    }

    private static boolean hasOrdinal(Item item) {
        return item.mark().map(mark -> mark.ordinal() != null).orElse(false);
    }

    /** S3: horizontal objectives that go on with the numbers of the general ones, while their names begin again at 1. */
    private void askSharedSeries(List<Item> top) {
        int general = 0;
        for (Item item : top) {
            if (item.kind().equals(PlanKinds.GENERAL_OBJECTIVE)) {
                general++;
            }
            boolean horizontal = item.kind().equals(PlanKinds.HORIZONTAL_OBJECTIVE);
            Optional<NumberPath> ordinal = item.mark().map(Mark::ordinal);
            if (horizontal
                    && general > 0
                    && ordinal.isPresent()
                    && item.path().isPresent()
                    && !item.path().equals(ordinal)) {
                String number = item.path().get().toString();
                questions.ask("S3", item, item.written(), () -> number, () -> "HD" + ordinal.get());
                return;
            }
        }
    }
}
