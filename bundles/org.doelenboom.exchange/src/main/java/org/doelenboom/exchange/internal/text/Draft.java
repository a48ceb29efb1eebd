package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.text.Nullable;

/** All that was found in a document, before it becomes a plan. */
final class Draft {
    /** @param concerns null where it stands below no objective */
    record Finding(TextBlock text, @Nullable Item concerns) {
        Optional<Item> objective() {
            return Optional.ofNullable(concerns);
        }
    }

    record GlossaryEntry(String term, TextBlock definition) {}

    record Unplaced(int line, String text, Reason reason) {}

    private final List<Piece> front = new ArrayList<>();
    private final List<ChapterDraft> chapters = new ArrayList<>();
    private final List<GlossaryEntry> glossary = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final BudgetDraft budget = new BudgetDraft();

    /** What stands before the first heading or item: the title page. */
    List<Piece> front() {
        return front;
    }

    List<ChapterDraft> chapters() {
        return chapters;
    }

    List<GlossaryEntry> glossary() {
        return glossary;
    }

    List<Finding> findings() {
        return findings;
    }

    BudgetDraft budget() {
        return budget;
    }

    List<Unplaced> unplaced() {
        return unplaced;
    }

    void leave(int line, String text, Reason reason) {
        unplaced.add(new Unplaced(line, text, reason));
    }

    void leave(SourceLine line, Reason reason) {
        unplaced.add(new Unplaced(line.number(), line.raw().strip(), reason));
    }

    void leave(Piece piece, Reason reason) {
        String text = piece.glued() ? piece.whole() : piece.line().raw().strip();
        unplaced.add(new Unplaced(piece.number(), text, reason));
    }
}
