package org.doelenboom.exchange.internal.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.text.Nullable;

/** Lines that begin with single numbers: which of them count on from each other, and which are a list within running text. */
final class FlatRuns {
    private record Flat(int line, int value, boolean list) {}

    private final Set<Integer> inRun = new HashSet<>();
    private final Set<Integer> lists = new HashSet<>();
    private final Set<Integer> first = new HashSet<>();
    private final Set<Integer> later = new HashSet<>();

    FlatRuns(List<TextLine> lines, LetterNumbers letters) {
        Map<NumberPath.Style, Flat> lastOfStyle = new EnumMap<>(NumberPath.Style.class);
        boolean afterColon = false;
        for (TextLine line : lines) {
            Optional<Mark> mark = flat(line);
            Optional<NumberPath> number = mark.flatMap(Mark::path);
            if (number.isPresent()) {
                String part = number.get().last();
                NumberPath.Style style = letters.style(part);
                Flat before = lastOfStyle.get(style);
                Flat flat = note(line, letters.value(part), before, afterColon);
                // "20 people …" between 1. and 2. does not end their run.
                boolean stray = !inRun.contains(flat.line()) && flat.value() > 1;
                if (!stray || mark.filter(Mark::isSeparated).isPresent()) {
                    lastOfStyle.put(style, flat);
                }
            }
            afterColon = line.text().stripTrailing().endsWith(":");
        }
    }

    private Flat note(TextLine line, int value, @Nullable Flat before, boolean afterColon) {
        int number = line.source().number();
        // "Tasks:" followed by 1, 2, 3 is a list, and says nothing on the levels of the plan.
        boolean list = value == 1 && afterColon;
        if (before != null && value == before.value() + 1) {
            inRun.add(number);
            inRun.add(before.line());
            list |= value > 1 && before.list();
            later.add(number);
        }
        if (value == 1) {
            first.add(number);
        }
        if (list) {
            lists.add(number);
        }
        return new Flat(number, value, list);
    }

    private static Optional<Mark> flat(TextLine line) {
        return line.first()
                .filter(mark -> mark.word() == null)
                .filter(mark -> mark.path().filter(path -> path.depth() == 1).isPresent());
    }

    boolean isInRun(TextLine line) {
        return inRun.contains(line.source().number());
    }

    boolean isList(TextLine line) {
        return lists.contains(line.source().number());
    }

    /** Whether it counts on from another line that only has a number. */
    boolean isLater(TextLine line) {
        return later.contains(line.source().number());
    }

    boolean isFirst(TextLine line) {
        return first.contains(line.source().number());
    }
}
