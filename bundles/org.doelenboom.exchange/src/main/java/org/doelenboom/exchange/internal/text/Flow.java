package org.doelenboom.exchange.internal.text;

import java.util.Set;
import org.doelenboom.api.text.Nullable;

/** The text that was placed last, for a line that only goes on with its sentence. */
final class Flow {
    private static final int WRAPPED = 60;
    private static final int SENTENCE = 40;

    @Nullable
    private TextBlock last;

    private final Set<String> openWords;
    private int lastLength;
    private boolean title;

    Flow(WordTable words) {
        openWords = words.folded("sentence.open");
    }

    void set(@Nullable TextBlock text) {
        last = text;
        title = false;
        lastLength = text == null ? 0 : text.length();
    }

    /** A title hardly goes on with a capital: what begins with one below it explains it. */
    void setTitle(TextBlock text) {
        set(text);
        title = true;
    }

    void stop() {
        set(null);
    }

    /** Appends the piece to the last text where that broke off in mid-sentence; also over a blank line, as page ends leave. */
    boolean goesOn(Piece piece) {
        if (last == null
                || last.isEmpty()
                || last.isEnded()
                || piece.entry()
                || piece.text().isEmpty()) {
            return false;
        }
        boolean small = Character.isLowerCase(piece.text().charAt(0));
        if (piece.line().look().paragraph() && !small) {
            return false;
        }
        boolean joins =
                piece.afterBlank() ? small && last.length() >= SENTENCE : small || !title && lastLength >= WRAPPED;
        if (joins || openWords.contains(lastWord())) {
            last.goOn(piece.text());
            lastLength = piece.text().length();
            return true;
        }
        return false;
    }

    private String lastWord() {
        String text = last == null ? "" : last.end();
        return Fold.phrase(text.substring(text.lastIndexOf(' ') + 1));
    }
}
