package org.doelenboom.exchange.internal.text;

import java.util.Optional;
import org.doelenboom.api.text.Nullable;

/** Reads the mark that may stand at a place of a line: "1.1 (ID).", "Action 3 :", "OS.1 -", "II.2". Says nothing on whether it is one. */
final class MarkScanner {
    private final LabelScanner labels;

    MarkScanner(LabelScanner labels) {
        this.labels = labels;
    }

    /** @param folded the line as {@link Fold} brings it */
    Optional<Mark> at(String line, String folded, int start) {
        if (start < line.length() && line.charAt(start) == '(') {
            return bracketed(line, folded, start);
        }
        Optional<Mark> labelled = labels.at(line, folded, start).flatMap(label -> labelFirst(line, folded, label));
        return labelled.isPresent() ? labelled : numberFirst(line, folded, start);
    }

    /** "(OD 1.1) …": all of it in brackets. */
    private Optional<Mark> bracketed(String line, String folded, int start) {
        return labels.at(line, folded, start + 1).flatMap(label -> {
            int at = labels.behindOrdinal(folded, Separation.skipSpaces(line, label.end()));
            return NumberScanner.at(line, at)
                    .filter(number -> number.end() < line.length() && line.charAt(number.end()) == ')')
                    .map(number -> mark(line, start, number.end() + 1, label, number.path(), null));
        });
    }

    private Optional<Mark> labelFirst(String line, String folded, LabelScanner.Label label) {
        if (isLetterNumber(line, label)) {
            return Optional.empty();
        }
        int at = labels.behindOrdinal(folded, Separation.skipSpaces(line, label.end()));
        if (label.word().shortForm() && at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == '-')) {
            at = Separation.skipSpaces(line, at + 1);
        }
        int from = at;
        Optional<NumberScanner.Hit> number = NumberScanner.behindWord(line, at).or(() -> bracketedNumber(line, from));
        if (number.isEmpty()) {
            return unnumbered(line, label);
        }
        Optional<Mark> chain = chained(line, folded, label, number.get());
        if (chain.isPresent()) {
            return chain;
        }
        int end = number.get().end();
        Optional<LabelScanner.Label> bracketed = labels.inBrackets(line, folded, Separation.skipSpaces(line, end));
        if (bracketed.isPresent()) {
            end = bracketed.get().end();
        }
        end = behindOtherLanguage(line, folded, end, number.get().path());
        return Optional.of(mark(line, label.start(), end, label, number.get().path(), null));
    }

    /** "SD1-OD2-A3": the numbers of all levels, each behind its own short form; the last one is the item's. */
    private Optional<Mark> chained(String line, String folded, LabelScanner.Label first, NumberScanner.Hit number) {
        LabelScanner.Label label = first;
        NumberScanner.Hit whole = number;
        while (whole.end() + 1 < line.length() && "-./_".indexOf(line.charAt(whole.end())) >= 0) {
            Optional<LabelScanner.Label> next = labels.at(line, folded, whole.end() + 1)
                    .filter(found -> found.word().shortForm());
            Optional<NumberScanner.Hit> further = next.flatMap(found -> NumberScanner.at(line, found.end()));
            if (next.isEmpty() || further.isEmpty()) {
                break;
            }
            label = next.get();
            whole = new NumberScanner.Hit(
                    further.get().path().below(whole.path()), further.get().end());
        }
        return whole.equals(number)
                ? Optional.empty()
                : Optional.of(mark(line, first.start(), whole.end(), label, whole.path(), null));
    }

    /** "Action (3)": the end is behind the bracket. */
    private static Optional<NumberScanner.Hit> bracketedNumber(String line, int start) {
        if (start >= line.length() || line.charAt(start) != '(') {
            return Optional.empty();
        }
        return NumberScanner.at(line, start + 1)
                .filter(hit -> hit.end() < line.length() && line.charAt(hit.end()) == ')')
                .map(hit -> new NumberScanner.Hit(hit.path(), hit.end() + 1));
    }

    /** "Doelstelling 1 / Objectif 1": the same item called in two languages. */
    private int behindOtherLanguage(String line, String folded, int end, NumberPath number) {
        int slash = Separation.skipSpaces(line, end);
        if (slash >= line.length() || line.charAt(slash) != '/') {
            return end;
        }
        Optional<LabelScanner.Label> other = labels.at(line, folded, Separation.skipSpaces(line, slash + 1));
        return other.flatMap(label ->
                        NumberScanner.at(line, labels.behindOrdinal(folded, Separation.skipSpaces(line, label.end()))))
                .filter(again -> again.path().equals(number))
                .map(NumberScanner.Hit::end)
                .orElse(end);
    }

    /** In a document whose parts are A, B, C, "A.1" is a number, and only "A1" an action. */
    private boolean isLetterNumber(String line, LabelScanner.Label label) {
        boolean dotted = label.end() < line.length() && line.charAt(label.end()) == '.';
        return labels.lettersNumber() && dotted && label.end() - label.start() == 1;
    }

    /** "Action: engage two people": without a number only a colon or dash makes it a mark. */
    private Optional<Mark> unnumbered(String line, LabelScanner.Label label) {
        Separation behind = Separation.behind(line, label.end());
        if (isPart(line, label)) {
            return Optional.of(new Mark(
                    label.start(),
                    label.start(),
                    "",
                    label.word(),
                    label.word().term(),
                    null,
                    null,
                    Mark.Separator.SPACE));
        }
        Optional<Mark> coded =
                behind.separator() == Mark.Separator.COLON ? coded(line, label, behind) : Optional.empty();
        if (coded.isPresent()) {
            return coded;
        }
        boolean parted = behind.separator() == Mark.Separator.COLON || behind.separator() == Mark.Separator.DASH;
        boolean titled = parted && behind.end() < line.length();
        return titled && !label.word().shortForm() && !label.word().plural()
                ? Optional.of(mark(line, label.start(), label.end(), label, null, null))
                : Optional.empty();
    }

    /** "Action: AC-1.2 Engage two people": the code behind the level word is the number. */
    private static Optional<Mark> coded(String line, LabelScanner.Label label, Separation behind) {
        int at = behind.end();
        int end = at;
        while (end < line.length() && end - at < 4 && LabelScanner.isCapital(line.charAt(end))) {
            end++;
        }
        boolean parted = end > at && end < line.length() && "-. ".indexOf(line.charAt(end)) >= 0;
        int digits = parted ? end + 1 : end;
        return (end == at ? Optional.<NumberScanner.Hit>empty() : NumberScanner.behindWord(line, digits))
                .map(hit -> mark(line, label.start(), hit.end(), label, hit.path(), null));
    }

    /** "PART INSIDE": a heading in capitals that begins with a word for a theme and needs no number. */
    private static boolean isPart(String line, LabelScanner.Label label) {
        return label.word().concept() == LevelConcept.THEME
                && !label.word().shortForm()
                && line.substring(0, label.start()).isBlank()
                && Headings.isCapitals(line)
                && Headings.isShort(line.strip());
    }

    private Optional<Mark> numberFirst(String line, String folded, int start) {
        Optional<NumberScanner.Hit> hit = NumberScanner.at(line, start)
                .or(() -> labels.lettersNumber() ? NumberScanner.lettered(line, start) : Optional.empty());
        if (hit.isEmpty()) {
            return Optional.empty();
        }
        NumberPath number = hit.get().path();
        int end = hit.get().end();
        int behind = Separation.behind(line, end).end();
        Optional<LabelScanner.Label> bracketed = labels.inBrackets(line, folded, behind);
        if (bracketed.isPresent()) {
            return Optional.of(mark(line, start, bracketed.get().end(), bracketed.get(), number, null));
        }
        Optional<LabelScanner.Label> label = labels.at(line, folded, behind);
        if (label.isPresent()) {
            Optional<Mark> both = numberAndLabel(line, folded, start, number, label.get());
            if (both.isPresent()) {
                return both;
            }
        }
        return Optional.of(mark(line, start, end, null, number, null));
    }

    /** "1 General objective 2: …", "1.1 OD - …"; but in "1.1 Action against …" the word belongs to the title. */
    private Optional<Mark> numberAndLabel(
            String line, String folded, int start, NumberPath number, LabelScanner.Label label) {
        int at = labels.behindOrdinal(folded, Separation.skipSpaces(line, label.end()));
        Optional<NumberScanner.Hit> ordinal =
                NumberScanner.at(line, at).filter(hit -> isOrdinal(line, label, hit.end()));
        if (ordinal.isPresent()) {
            return Optional.of(mark(
                    line,
                    start,
                    ordinal.get().end(),
                    label,
                    number,
                    ordinal.get().path()));
        }
        Separation behind = Separation.behind(line, label.end());
        boolean parted = behind.separator() != Mark.Separator.SPACE && behind.separator() != Mark.Separator.TAB;
        boolean shortForm = label.word().shortForm() && label.word().term().length() > 1;
        return !label.word().plural() && (parted || shortForm) && behind.end() < line.length()
                ? Optional.of(mark(line, start, label.end(), label, number, null))
                : Optional.empty();
    }

    /** Behind a short form, "1.1 OD 80 people …", the number is the title's, unless something parts it. */
    private static boolean isOrdinal(String line, LabelScanner.Label label, int end) {
        Mark.Separator behind = Separation.behind(line, end).separator();
        return !label.word().shortForm() || behind != Mark.Separator.SPACE && behind != Mark.Separator.TAB;
    }

    private static Mark mark(
            String line,
            int start,
            int end,
            @Nullable LabelScanner.Label label,
            @Nullable NumberPath number,
            @Nullable NumberPath ordinal) {
        Separation behind = Separation.behind(line, end);
        String written = line.substring(start, Math.min(line.length(), closed(line, end)));
        String shown = label == null ? "" : line.substring(label.start(), Math.min(label.end(), line.length()));
        return new Mark(
                start,
                behind.end(),
                written.strip(),
                label == null ? null : label.word(),
                shown.replaceAll("[()\\s.:]+$|^[(\\s]+", ""),
                number,
                ordinal,
                behind.separator());
    }

    /** The dot or bracket right behind belongs to the mark as people see it. */
    private static int closed(String line, int end) {
        return end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == ')') ? end + 1 : end;
    }
}
