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

    FlatRuns(List<TextLine> lines, LetterNumbers letters) {
        Map<NumberPath.Style, Flat> lastOfStyle = new EnumMap<>(NumberPath.Style.class);
        boolean afterColon = false;
        for (TextLine line : lines) {
            Optional<NumberPath> number = flat(line);
            if (number.isPresent()) {
                String part = number.get().last();
                NumberPath.Style style = letters.style(part);
                lastOfStyle.put(style, note(line, letters.value(part), lastOfStyle.get(style), afterColon));
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
        }
        if (value == 1) {
            first.add(number);
        }
        if (list) {
            lists.add(number);
        }
        return new Flat(number, value, list);
    }

    private static Optional<NumberPath> flat(TextLine line) {
        if (line.candidates().isEmpty()) {
            return Optional.empty();
        }
        Mark mark = line.candidates().get(0);
        return line.startsWith(mark) && mark.word() == null
                ? mark.path().filter(path -> path.depth() == 1)
                : Optional.empty();
    }

    boolean isInRun(TextLine line) {
        return inRun.contains(line.source().number());
    }

    boolean isList(TextLine line) {
        return lists.contains(line.source().number());
    }

    boolean isFirst(TextLine line) {
        return first.contains(line.source().number());
    }
}
