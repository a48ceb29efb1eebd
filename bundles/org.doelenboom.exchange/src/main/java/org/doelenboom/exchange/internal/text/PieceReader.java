package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts lines at their marks. */
final class PieceReader {
    private PieceReader() {}

    static List<Piece> read(List<TextLine> lines, List<List<Mark>> marks) {
        List<Piece> pieces = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            cut(lines.get(i), marks.get(i), pieces);
        }
        return pieces;
    }

    private static void cut(TextLine line, List<Mark> marks, List<Piece> pieces) {
        String text = line.text();
        int first = marks.isEmpty() ? text.length() : marks.get(0).start();
        String before = text.substring(Math.min(line.start(), first), first);
        boolean leading = !before.isBlank();
        boolean glued = marks.size() + (leading ? 1 : 0) > 1;
        boolean afterBlank = line.source().afterBlank();
        if (leading) {
            pieces.add(text(line, before.strip(), glued));
        }
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
            String title = text.substring(Math.min(mark.titleStart(), end), end);
            boolean begins = i == 0 && !leading && afterBlank;
            String whole = text.substring(mark.start(), end).strip();
            pieces.add(new Piece(line.source(), title.strip(), mark, whole, glued, line.entry(), begins, false));
        }
        if (marks.isEmpty() && !leading) {
            pieces.add(text(line, text.strip(), false));
        }
    }

    private static Piece text(TextLine line, String text, boolean glued) {
        return new Piece(
                line.source(),
                text,
                null,
                text,
                glued,
                line.entry(),
                line.source().afterBlank(),
                false);
    }
}
