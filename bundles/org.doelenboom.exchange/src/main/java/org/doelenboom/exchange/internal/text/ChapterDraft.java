package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.plan.ChapterKind;
import org.doelenboom.plan.ParagraphStyle;

/** A chapter of running text while it is read. */
record ChapterDraft(ChapterKind kind, String title, int line, List<Paragraph> paragraphs) {
    record Paragraph(ParagraphStyle style, TextBlock text) {}

    ChapterDraft(ChapterKind kind, String title, int line) {
        this(kind, title, line, new ArrayList<>());
    }

    TextBlock add(ParagraphStyle style, Piece piece) {
        TextBlock text = new TextBlock(piece.number(), piece.text());
        paragraphs.add(new Paragraph(style, text));
        return text;
    }
}
