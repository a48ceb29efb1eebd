package org.doelenboom.exchange.internal.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.ChapterKind;
import org.doelenboom.plan.ParagraphStyle;

/** Goes through a document from the top and gives each text its place: title page, chapter, glossary, or below an item. */
final class BodyReader {
    private static final int LONG_PARAGRAPH = 160;

    private final Map<Piece, Item> items;
    private final Tables tables;
    private final Draft draft;
    private final ChapterWords chapterWords;
    private final SectionWords sectionWords;
    private final Flow flow;
    private final BelowItem below;

    @Nullable
    private ChapterDraft chapter;

    /** How deep the heading of the chapter or item that is open is, by its style; 0 where it has none. */
    private int depth;

    private boolean front = true;
    private boolean glossary;
    private int lastLine;

    BodyReader(Map<Piece, Item> items, Tables tables, Draft draft, WordTable words, BelowItem below) {
        this.items = items;
        this.tables = tables;
        this.draft = draft;
        this.below = below;
        this.flow = new Flow(words);
        this.chapterWords = new ChapterWords(words);
        this.sectionWords = new SectionWords(words);
    }

    void read(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
            if (tables.isBetween(lastLine, piece.number())) {
                below.close();
                flow.stop();
            }
            lastLine = piece.number();
            Item item = items.get(piece);
            if (item != null) {
                open(item);
            } else if (isDivision(piece)) {
                openChapter(piece, Headings.withoutColon(divisionTitle(piece)), divisionKind(piece));
            } else if (piece.contents()) {
                draft.leave(piece, Reason.CONTENTS);
            } else {
                text(piece.item().isPresent() ? piece.withoutMark() : piece, next);
            }
        }
    }

    private static boolean isDivision(Piece piece) {
        return piece.item()
                .flatMap(Mark::level)
                .map(word -> word.concept() == LevelConcept.DIVISION)
                .orElse(false);
    }

    /** A word such as "part" belongs to the title; a number alone does not. */
    private static String divisionTitle(Piece piece) {
        boolean worded = piece.item().filter(mark -> !mark.label().isEmpty()).isPresent();
        return worded ? piece.whole() : piece.text();
    }

    private ChapterKind divisionKind(Piece piece) {
        return chapterWords
                .recognise(piece.text(), null, false)
                .flatMap(ChapterWords.Heading::kind)
                .orElse(ChapterKind.OTHER);
    }

    private void open(Item item) {
        front = false;
        glossary = false;
        chapter = null;
        depth = item.isAction() ? depth : item.piece().heading();
        below.open(item);
        if (item.descriptions().isEmpty()) {
            flow.setTitle(item.title());
        } else {
            flow.set(item.descriptions().get(item.descriptions().size() - 1));
        }
    }

    private void openChapter(Piece piece, String title, ChapterKind kind) {
        front = false;
        glossary = false;
        below.close();
        depth = piece.heading();
        chapter = new ChapterDraft(kind, Spaces.single(title), piece.number());
        draft.chapters().add(chapter);
        flow.stop();
    }

    private void text(Piece piece, @Nullable Piece next) {
        if (piece.line().look().note()) {
            note(piece);
            return;
        }
        boolean inTree = below.isOpen();
        Optional<ChapterWords.Heading> heading = piece.entry()
                ? Optional.empty()
                : chapterWords.recognise(piece.text(), chapter == null ? null : chapter.kind(), inTree);
        heading = heading.filter(found -> piece.afterBlank() || found.named() || Headings.isCapitals(piece.text()));
        if (heading.isPresent()) {
            openNamed(piece, heading.get());
        } else if (isUnknownChapter(piece, next)) {
            openChapter(piece, Headings.withoutColon(piece.text()), ChapterKind.OTHER);
        } else if (!section(piece) && !flow.goesOn(piece)) {
            place(piece, next);
        }
    }

    /** What stands at the foot of the page belongs to what is open, and does not end it. */
    private void note(Piece piece) {
        if (chapter != null) {
            chapter.add(ParagraphStyle.PLAIN, piece);
        } else if (!below.note(piece)) {
            draft.leave(piece, Reason.NO_PLACE);
        }
    }

    private void openNamed(Piece piece, ChapterWords.Heading heading) {
        if (heading.kind().isPresent()) {
            openChapter(piece, heading.title(), heading.kind().get());
            return;
        }
        front = false;
        chapter = null;
        depth = piece.heading();
        glossary = heading.glossary();
        below.close();
        flow.stop();
    }

    /** A heading in capitals opens a chapter; on the title page, which is all capitals, only one with a long text below it. */
    private boolean isUnknownChapter(Piece piece, @Nullable Piece next) {
        boolean heading = piece.afterBlank() && !piece.entry() && Headings.isShort(piece.text());
        boolean textNext = next != null && next.item().isEmpty();
        if (heading && piece.heading() > 0 && !Headings.isCapitals(piece.text())) {
            return isStyledChapter(piece, textNext);
        }
        if (!heading || !Headings.isCapitals(piece.text())) {
            return false;
        }
        return front ? textNext && isLong(next) : !below.isOpen() || textNext;
    }

    /** A heading by its style opens a chapter unless it stands below what is open; the first line is the document's title. */
    private boolean isStyledChapter(Piece piece, boolean textNext) {
        if (front) {
            return textNext && !draft.front().isEmpty();
        }
        boolean further = depth == 0 ? piece.heading() == 1 : piece.heading() <= depth;
        return below.isOpen() || chapter != null || glossary
                ? further
                        && (chapter != null
                                || sectionWords.recognise(piece.text()).isEmpty())
                : sectionWords.recognise(piece.text()).isEmpty();
    }

    private boolean section(Piece piece) {
        if (glossary || chapter != null && !below.isOpen() || piece.entry()) {
            return false;
        }
        Optional<SectionWords.Heading> heading = sectionWords.recognise(piece.text());
        if (heading.isEmpty() || front && !heading.get().text().isEmpty()) {
            return false;
        }
        front = false;
        flow.set(below.section(heading.get(), piece));
        return true;
    }

    private void place(Piece piece, @Nullable Piece next) {
        if (glossary) {
            glossary(piece);
        } else if (below.takes() && !(looksLikeHeading(piece, next) && below.endsSection())) {
            flow.set(below.text(piece));
        } else if (chapter != null) {
            flow.set(chapter.add(style(piece, next), piece));
        } else if (front && !isLong(piece)) {
            draft.front().add(piece);
            flow.stop();
        } else if (draft.chapters().isEmpty() && items.isEmpty() || front) {
            openLoose(piece, next);
        } else if (looksLikeHeading(piece, next)) {
            openChapter(piece, piece.text(), ChapterKind.OTHER);
        } else {
            draft.leave(piece, Reason.NO_PLACE);
            flow.stop();
        }
    }

    /** Running text without a heading: a chapter of its own, which takes the plan's title. */
    private void openLoose(Piece piece, @Nullable Piece next) {
        if (!front && looksLikeHeading(piece, next)) {
            openChapter(piece, piece.text(), ChapterKind.OTHER);
            return;
        }
        front = false;
        chapter = new ChapterDraft(ChapterKind.OTHER, "", piece.number());
        draft.chapters().add(chapter);
        flow.set(chapter.add(style(piece, next), piece));
    }

    private void glossary(Piece piece) {
        Optional<Glossary.Entry> entry = Glossary.read(piece.text());
        if (entry.isPresent()) {
            TextBlock definition = new TextBlock(piece.number(), entry.get().definition());
            draft.glossary().add(new Draft.GlossaryEntry(entry.get().term(), definition));
            flow.set(definition);
        } else if (draft.glossary().isEmpty()) {
            openChapter(piece, piece.text(), ChapterKind.OTHER);
        } else {
            TextBlock definition =
                    draft.glossary().get(draft.glossary().size() - 1).definition();
            definition.newLine(piece.text());
            flow.set(definition);
        }
    }

    private static ParagraphStyle style(Piece piece, @Nullable Piece next) {
        if (piece.entry()) {
            return ParagraphStyle.BULLET;
        }
        return piece.heading() > 0 || looksLikeHeading(piece, next) ? ParagraphStyle.HEADING : ParagraphStyle.PLAIN;
    }

    /** Short, alone between blank lines, and something follows that it can head. */
    private static boolean looksLikeHeading(Piece piece, @Nullable Piece next) {
        boolean alone = piece.afterBlank()
                && next != null
                && next.afterBlank()
                && next.item().isEmpty();
        char first = piece.text().isEmpty() ? ' ' : piece.text().charAt(0);
        return alone
                && !piece.entry()
                && !piece.glued()
                && Headings.isShort(piece.text())
                && !Character.isLowerCase(first)
                && !piece.text().endsWith(":")
                && Character.isLetterOrDigit(first);
    }

    private static boolean isLong(@Nullable Piece piece) {
        return piece != null
                && (piece.text().length() > LONG_PARAGRAPH
                        || piece.text().length() > 50 && piece.text().endsWith("."));
    }
}
