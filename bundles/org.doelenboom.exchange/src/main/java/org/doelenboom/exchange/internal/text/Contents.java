package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Tables of contents: takes page numbers and the dots before them off the titles, and leaves out entries that the text itself
 * repeats later.
 */
final class Contents {
    private static final int MOST_DIGITS = 4;

    private record Split(String title, OptionalInt page, boolean leader) {}

    private final List<Piece> pieces;
    private final List<Split> splits = new ArrayList<>();

    private Contents(List<Piece> pieces) {
        this.pieces = pieces;
        pieces.forEach(piece -> splits.add(split(piece.text())));
    }

    /** The pieces without page numbers; entries that come again further on are left out, for they say nothing else. */
    static List<Piece> read(List<Piece> pieces) {
        return new Contents(pieces).withoutPages();
    }

    private List<Piece> withoutPages() {
        boolean[] entries = entries();
        Map<String, Integer> lastOf = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!entries[i] || piece.item().isPresent()) {
                lastOf.put(key(piece, entries[i] ? splits.get(i).title() : piece.text()), i);
            }
        }
        List<Piece> kept = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String title = splits.get(i).title();
            boolean page = entries[i]
                    || splits.get(i).page().isPresent() && piece.item().isPresent();
            boolean repeated = page || isCertain(piece);
            boolean again = repeated && isAmongItems(i) && lastOf.getOrDefault(key(piece, title), -1) > i;
            if (!again) {
                kept.add(entries[i] ? piece.asContents(title) : piece);
            }
        }
        return kept;
    }

    /** Whether the number alone names the item; single numbers begin again below each item. */
    private static boolean isCertain(Piece piece) {
        return piece.item()
                .map(mark -> mark.ordinal() != null
                        || mark.number() != null && mark.number().depth() > 1)
                .orElse(false);
    }

    /** Entries of a table of contents follow each other without text between them. */
    private boolean isAmongItems(int i) {
        return i + 1 == pieces.size()
                || pieces.get(i + 1).item().isPresent()
                || splits.get(i + 1).page().isPresent()
                || splits.get(i).leader();
    }

    private static String key(Piece piece, String title) {
        return piece.item().map(mark -> mark.written() + " ").orElse("") + Fold.phrase(title);
    }

    /** Which pieces are entries with a page: those with dots, and those between them whose last number fits their pages. */
    private boolean[] entries() {
        boolean[] entries = new boolean[pieces.size()];
        int start = 0;
        while (start < pieces.size()) {
            int end = start;
            while (end < pieces.size() && pieces.get(end).item().isPresent()) {
                end++;
            }
            markEntries(start, end, entries);
            start = Math.max(end, start) + 1;
        }
        for (int i = 0; i < entries.length; i++) {
            entries[i] |= splits.get(i).leader();
        }
        return entries;
    }

    private void markEntries(int start, int end, boolean[] entries) {
        int leaders = 0;
        int pages = 0;
        boolean rising = true;
        int last = 0;
        for (int i = start; i < end; i++) {
            leaders += splits.get(i).leader() ? 1 : 0;
            OptionalInt page = splits.get(i).page();
            if (page.isPresent()) {
                pages++;
                rising &= page.getAsInt() >= last;
                last = page.getAsInt();
            }
        }
        boolean contents = leaders > 0 || end - start >= 3 && pages == end - start && rising;
        if (contents) {
            markFitting(start, end, entries);
        }
    }

    /** A page is not before that of the entry above, and not behind that of the one below. */
    private void markFitting(int start, int end, boolean[] entries) {
        int[] latest = new int[end - start];
        int next = Integer.MAX_VALUE;
        for (int i = end - 1; i >= start; i--) {
            latest[i - start] = next;
            next = splits.get(i).leader() ? splits.get(i).page().orElse(next) : next;
        }
        int earliest = 0;
        for (int i = start; i < end; i++) {
            OptionalInt page = splits.get(i).page();
            entries[i] = page.isPresent() && page.getAsInt() >= earliest && page.getAsInt() <= latest[i - start];
            earliest = splits.get(i).leader() ? page.orElse(earliest) : earliest;
        }
    }

    /** Parts a title from the page number at its end. */
    private static Split split(String text) {
        int end = trimmed(text, text.length());
        int digits = end;
        while (digits > 0 && end - digits <= MOST_DIGITS && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        boolean numbered = digits < end && end - digits <= MOST_DIGITS;
        int leader = numbered ? digits : end;
        int dots = 0;
        while (leader > 0 && isLeader(text.charAt(leader - 1))) {
            dots += text.charAt(leader - 1) == '\u2026' ? 3 : Character.isWhitespace(text.charAt(leader - 1)) ? 0 : 1;
            leader--;
        }
        boolean dotted = dots >= (numbered ? 3 : 5);
        if (dotted) {
            OptionalInt page =
                    numbered ? OptionalInt.of(Integer.parseInt(text.substring(digits, end))) : OptionalInt.empty();
            return new Split(text.substring(0, leader), page, true);
        }
        boolean apart = digits > 0 && Character.isWhitespace(text.charAt(digits - 1));
        if (numbered && apart && end - digits < MOST_DIGITS) {
            int page = Integer.parseInt(text.substring(digits, end));
            return new Split(text.substring(0, trimmed(text, digits)), OptionalInt.of(page), false);
        }
        return new Split(text, OptionalInt.empty(), false);
    }

    private static boolean isLeader(char c) {
        return c == '.' || c == '\u2026' || c == '_' || c == '\u00B7' || Character.isWhitespace(c);
    }

    private static int trimmed(String text, int from) {
        int end = from;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
