package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.text.Nullable;

/**
 * Chapters of a document that are numbered like its items: "1 Introduction", "2 Diagnosis", "3 Objectives". A known heading is one
 * wherever it stands. In a document with level words what counts on from it is one too; items below it count within it, and a
 * number without a level word is a heading of its text.
 */
final class NumberedChapters {
    private static final LevelWord CHAPTER = new LevelWord("chapter", List.of(LevelConcept.DIVISION), false, false);

    private final ChapterWords headings;
    private final PhraseList<LevelWord> levels;
    private final LetterNumbers letters;
    private final boolean worded;

    @Nullable
    private NumberPath chapter;

    private NumberedChapters(List<Piece> pieces, WordTable words, LetterNumbers letters) {
        this.headings = new ChapterWords(words);
        this.levels = words.levels();
        this.letters = letters;
        this.worded = pieces.stream()
                .flatMap(piece -> piece.item().flatMap(Mark::level).stream())
                .anyMatch(word -> word.concept().isLevel() && !word.plural());
    }

    static List<Piece> read(List<Piece> pieces, WordTable words, LetterNumbers letters) {
        NumberedChapters chapters = new NumberedChapters(pieces, words, letters);
        List<Piece> read = new ArrayList<>(pieces.size());
        pieces.forEach(piece -> read.add(chapters.read(piece)));
        return read;
    }

    private Piece read(Piece piece) {
        Mark mark = piece.mark();
        NumberPath number = mark == null ? null : mark.number();
        if (mark == null || number == null) {
            return piece;
        }
        if (mark.word() != null) {
            return labelled(piece, mark, number);
        }
        if (number.depth() == 1) {
            return single(piece, mark, number);
        }
        if (isWithin(number)) {
            return piece.withoutMark();
        }
        chapter = null;
        return piece;
    }

    private Piece single(Piece piece, Mark mark, NumberPath number) {
        if (headings.recognise(piece.text(), null, true).isPresent()) {
            chapter = number;
            return piece.asHeading();
        }
        boolean goesOn = chapter != null && number.value(letters) == chapter.value(letters) + 1;
        if (worded && !piece.contents() && (goesOn || isNameOfLevel(piece.text()))) {
            chapter = number;
            return piece.withMark(new Mark(
                    mark.start(), mark.titleStart(), mark.written(), CHAPTER, "", number, null, mark.separator()));
        }
        chapter = null;
        return piece;
    }

    /** "Objectives": the heading of them all. */
    private boolean isNameOfLevel(String text) {
        return levels.equal(Fold.phrase(text))
                .filter(hit -> hit.meaning().plural())
                .isPresent();
    }

    /** "3.1 Strategic objective 1" in chapter 3: the chapter's number says nothing on the tree. */
    private Piece labelled(Piece piece, Mark mark, NumberPath number) {
        boolean first = Character.isDigit(
                mark.written().isEmpty() ? ' ' : mark.written().charAt(0));
        if (!first || !isWithin(number)) {
            return piece;
        }
        NumberPath rest = new NumberPath(number.parts().subList(1, number.depth()));
        return piece.withMark(new Mark(
                mark.start(),
                mark.titleStart(),
                mark.written(),
                mark.word(),
                mark.label(),
                rest,
                mark.ordinal(),
                mark.separator()));
    }

    private boolean isWithin(NumberPath number) {
        return Optional.ofNullable(chapter)
                .filter(open -> number.depth() > 1 && number.startsWith(open))
                .isPresent();
    }
}
