package org.doelenboom.report.internal.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts what is laid out on pages, one below the other, as word processors do: to tell on which page a heading comes. */
final class Paper {
    /** Lines of a paragraph that stay together at the foot and the head of a page. */
    private static final int TOGETHER = 2;

    private static final double ROUNDING = 0.01;

    private final List<Piece> pieces = new ArrayList<>();

    /**
     * A paragraph or the row of a table, in points.
     *
     * @param lines their heights; a row that no page splits is one
     * @param alike what it has no space between itself and the next of; empty where it always has
     * @param keep whether it stays on the page of what follows
     * @param onNewPage whether it begins one
     * @param repeated the height of what comes back above it on a page that it begins: the heading of a table
     * @param room the height of the pages from here on
     * @param bookmarks that lie in it
     */
    record Piece(
            double before,
            List<Double> lines,
            double after,
            String alike,
            boolean keep,
            boolean onNewPage,
            double repeated,
            double room,
            List<String> bookmarks) {
        double height() {
            return lines.stream().mapToDouble(Double::doubleValue).sum();
        }

        double least() {
            int first = lines.size() <= TOGETHER + 1 ? lines.size() : TOGETHER;
            return lines.subList(0, first).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    /** The page of each bookmark, from 1. */
    Map<String, Integer> pages() {
        Map<String, Integer> pages = new HashMap<>();
        int page = 1;
        double y = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            double gap = gap(i);
            if (piece.onNewPage() && i > 0) {
                page++;
                y = piece.before();
            } else if (y > 0 && y + gap + needed(i) > piece.room() + ROUNDING) {
                // At the head of a page that the text itself began there is no space above.
                page++;
                y = piece.repeated();
            } else {
                y += gap;
            }
            int of = page;
            piece.bookmarks().forEach(one -> pages.put(one, of));
            List<Double> lines = piece.lines();
            for (int line = 0; line < lines.size(); line++) {
                if (y > 0 && y + lines.get(line) > piece.room() + ROUNDING) {
                    page++;
                    y = piece.repeated();
                    // One line does not stand alone: another goes with it.
                    y += line == lines.size() - 1 && line >= TOGETHER ? lines.get(line - 1) : 0;
                }
                y += lines.get(line);
            }
        }
        return pages;
    }

    /** The space between this one and the one before: the larger of what both ask for. */
    private double gap(int at) {
        Piece piece = pieces.get(at);
        if (at == 0) {
            return piece.before();
        }
        Piece last = pieces.get(at - 1);
        boolean alike = !piece.alike().isEmpty() && piece.alike().equals(last.alike());
        return alike ? 0 : Math.max(last.after(), piece.before());
    }

    /** The height that has to be left for this one to stand here, with all that it stays with. */
    private double needed(int first) {
        double needed = 0;
        int at = first;
        while (pieces.get(at).keep()
                && at + 1 < pieces.size()
                && !pieces.get(at + 1).onNewPage()) {
            needed += pieces.get(at).height() + gap(at + 1);
            at++;
        }
        return needed + pieces.get(at).least();
    }
}
