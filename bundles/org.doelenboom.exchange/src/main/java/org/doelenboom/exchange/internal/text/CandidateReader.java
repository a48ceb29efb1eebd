package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds every place of a line where a mark can be read, at its start and, for glued items, inside it. */
final class CandidateReader {
    private final MarkScanner scanner;
    private int left;

    /** @param most how many candidates are read before the reader is full */
    CandidateReader(MarkScanner scanner, int most) {
        this.scanner = scanner;
        this.left = most;
    }

    boolean isFull() {
        return left <= 0;
    }

    TextLine read(SourceLine source) {
        String line = source.text();
        String folded = Fold.fold(line);
        int start = Bullets.textStart(line);
        List<Mark> found = new ArrayList<>(1);
        Optional<Mark> first = scanner.at(line, folded, start);
        first.ifPresent(found::add);
        int at = first.map(Mark::titleStart).orElse(start) + 1;
        while (at < line.length() && found.size() < left) {
            if (mayBegin(line, at)) {
                Optional<Mark> inside = scanner.at(line, folded, at).filter(mark -> isPlausibleInside(line, mark));
                if (inside.isPresent()) {
                    found.add(inside.get());
                    at = Math.max(at, inside.get().titleStart() - 1);
                }
            }
            at++;
        }
        left -= found.size();
        return new TextLine(source, start, Bullets.isEntry(line), folded, found);
    }

    /** A line that stands apart: whatever it begins with is no item. */
    TextLine withoutMarks(SourceLine source) {
        return new TextLine(source, Bullets.textStart(source.text()), false, Fold.fold(source.text()), List.of());
    }

    private static boolean mayBegin(String line, int at) {
        char c = line.charAt(at);
        char before = line.charAt(at - 1);
        boolean apart = before == ' ' || before == '\t' || before == '.' && c >= 'A' && c <= 'Z';
        return apart && (Character.isUpperCase(c) || c >= '0' && c <= '9');
    }

    /** Within a line a mark stands before a title that begins like one. */
    private static boolean isPlausibleInside(String line, Mark mark) {
        if (mark.titleStart() >= line.length()) {
            return false;
        }
        char title = line.charAt(mark.titleStart());
        boolean capital = !Character.isLowerCase(title) && (Character.isLetterOrDigit(title) || isQuote(title));
        boolean numbered = mark.number() != null;
        if (mark.word() != null) {
            return numbered
                    && (capital || mark.separator().compareTo(Mark.Separator.BRACKET) >= 0 || mark.isUnmistakable());
        }
        return capital && !Character.isDigit(title);
    }

    private static boolean isQuote(char c) {
        return "\"'\u2018\u2019\u201C\u201D\u201E\u00AB(".indexOf(c) >= 0;
    }
}
