package org.doelenboom.exchange.internal.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.doelenboom.api.text.Nullable;

/**
 * Objectives whose heading stands again over a later part: the same level word, number and title below the same headings. What
 * follows belongs to the one that was met before. Actions may say the same on purpose, and stay apart.
 */
final class RepeatedHeadings {
    private record Open(int height, String key) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Item> seen = new HashMap<>();

    /** The item whose heading this is; null where it is a new one. */
    @Nullable
    Item find(Piece piece) {
        LevelWord word = piece.item().flatMap(Mark::level).orElse(null);
        if (word == null) {
            return null;
        }
        int height = word.concept().height();
        while (!open.isEmpty() && open.peek().height() >= height) {
            open.pop();
        }
        String above = open.isEmpty() ? "" : open.peek().key();
        String key = above + "/" + piece.item().map(Mark::written).orElse("") + " " + Fold.phrase(piece.text());
        open.push(new Open(height, key));
        boolean certain = !word.concept().isAction() && !piece.text().isBlank() && !piece.glued();
        return certain ? seen.get(key) : null;
    }

    /** Told of the item that the piece last asked about became. */
    void remember(Item item) {
        if (!open.isEmpty() && item.mark().flatMap(Mark::level).isPresent()) {
            seen.putIfAbsent(open.peek().key(), item);
        }
    }
}
