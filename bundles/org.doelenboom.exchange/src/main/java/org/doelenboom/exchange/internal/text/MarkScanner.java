package org.doelenboom.exchange.internal.text;

import java.util.Optional;
import org.doelenboom.api.text.Nullable;

/** Reads the mark that may stand at a place of a line: "1.1 (ID).", "Action 3 :", "OS.1 -", "II.2". Says nothing on whether it is one. */
final class MarkScanner {
    /** Written where a level word stood; the end is behind it. */
    private record Label(LevelWord word, int start, int end) {}

    private record Separation(Mark.Separator separator, int end) {}

    private final WordTable words;
    private final PhraseList<Boolean> ordinals;
    private final ShortForms shorts;

    /** @param shorts the short forms of level words in this document */
    MarkScanner(WordTable words, ShortForms shorts) {
        this.words = words;
        this.shorts = shorts;
        this.ordinals = words.phrases("ordinal");
    }

    /** @param folded the line as {@link Fold} brings it */
    Optional<Mark> at(String line, String folded, int start) {
        if (start < line.length() && line.charAt(start) == '(') {
            return bracketed(line, folded, start);
        }
        Optional<Mark> labelled = label(line, folded, start).flatMap(label -> labelFirst(line, folded, label));
        return labelled.isPresent() ? labelled : numberFirst(line, folded, start);
    }

    /** "(OD 1.1) …": all of it in brackets. */
    private Optional<Mark> bracketed(String line, String folded, int start) {
        return label(line, folded, start + 1).flatMap(label -> {
            int at = behindOrdinal(folded, skipSpaces(line, label.end()));
            return NumberScanner.at(line, at)
                    .filter(number -> number.end() < line.length() && line.charAt(number.end()) == ')')
                    .map(number -> mark(line, start, number.end() + 1, label, number.path(), null));
        });
    }

    private Optional<Mark> labelFirst(String line, String folded, Label label) {
        if (isLetterNumber(line, label)) {
            return Optional.empty();
        }
        int at = behindOrdinal(folded, skipSpaces(line, label.end()));
        if (label.word().shortForm() && at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == '-')) {
            at = skipSpaces(line, at + 1);
        }
        int from = at;
        Optional<NumberScanner.Hit> number = NumberScanner.behindWord(line, at).or(() -> bracketedNumber(line, from));
        if (number.isEmpty()) {
            return unnumbered(line, label);
        }
        int end = number.get().end();
        Optional<Label> bracketed = inBrackets(line, folded, skipSpaces(line, end));
        if (bracketed.isPresent()) {
            end = bracketed.get().end();
        }
        end = behindOtherLanguage(line, folded, end, number.get().path());
        return Optional.of(mark(line, label.start(), end, label, number.get().path(), null));
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
        int slash = skipSpaces(line, end);
        if (slash >= line.length() || line.charAt(slash) != '/') {
            return end;
        }
        Optional<Label> other = label(line, folded, skipSpaces(line, slash + 1));
        return other.flatMap(label -> NumberScanner.at(line, behindOrdinal(folded, skipSpaces(line, label.end()))))
                .filter(again -> again.path().equals(number))
                .map(NumberScanner.Hit::end)
                .orElse(end);
    }

    /** In a document whose parts are A, B, C, "A.1" is a number, and only "A1" an action. */
    private boolean isLetterNumber(String line, Label label) {
        boolean dotted = label.end() < line.length() && line.charAt(label.end()) == '.';
        return shorts.lettersNumber() && dotted && label.end() - label.start() == 1;
    }

    /** "Action: engage two people": without a number only a colon or dash makes it a mark. */
    private Optional<Mark> unnumbered(String line, Label label) {
        Separation behind = separation(line, label.end());
        boolean parted = behind.separator() == Mark.Separator.COLON || behind.separator() == Mark.Separator.DASH;
        boolean titled = parted && behind.end() < line.length();
        return titled && !label.word().shortForm() && !label.word().plural()
                ? Optional.of(mark(line, label.start(), label.end(), label, null, null))
                : Optional.empty();
    }

    private Optional<Mark> numberFirst(String line, String folded, int start) {
        Optional<NumberScanner.Hit> hit = NumberScanner.at(line, start);
        if (hit.isEmpty()) {
            return Optional.empty();
        }
        NumberPath number = hit.get().path();
        int end = hit.get().end();
        int behind = separation(line, end).end();
        Optional<Label> bracketed = inBrackets(line, folded, behind);
        if (bracketed.isPresent()) {
            return Optional.of(mark(line, start, bracketed.get().end(), bracketed.get(), number, null));
        }
        Optional<Label> label = label(line, folded, behind);
        if (label.isPresent()) {
            Optional<Mark> both = numberAndLabel(line, folded, start, number, label.get());
            if (both.isPresent()) {
                return both;
            }
        }
        return Optional.of(mark(line, start, end, null, number, null));
    }

    /** "1 General objective 2: …", "1.1 OD - …"; but in "1.1 Action against …" the word belongs to the title. */
    private Optional<Mark> numberAndLabel(String line, String folded, int start, NumberPath number, Label label) {
        int at = behindOrdinal(folded, skipSpaces(line, label.end()));
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
        Separation behind = separation(line, label.end());
        boolean parted = behind.separator() != Mark.Separator.SPACE && behind.separator() != Mark.Separator.TAB;
        boolean shortForm = label.word().shortForm() && label.word().term().length() > 1;
        return !label.word().plural() && (parted || shortForm) && behind.end() < line.length()
                ? Optional.of(mark(line, start, label.end(), label, number, null))
                : Optional.empty();
    }

    /** Behind a short form, "1.1 OD 80 people …", the number is the title's, unless something parts it. */
    private static boolean isOrdinal(String line, Label label, int end) {
        Mark.Separator behind = separation(line, end).separator();
        return !label.word().shortForm() || behind != Mark.Separator.SPACE && behind != Mark.Separator.TAB;
    }

    private Mark mark(
            String line,
            int start,
            int end,
            @Nullable Label label,
            @Nullable NumberPath number,
            @Nullable NumberPath ordinal) {
        Separation behind = separation(line, end);
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

    private Optional<Label> label(String line, String folded, int start) {
        if (start >= line.length()) {
            return Optional.empty();
        }
        int end = start;
        while (end < line.length() && end - start < 4 && isCapital(line.charAt(end))) {
            end++;
        }
        boolean wordGoesOn = end < line.length() && Character.isLetter(line.charAt(end));
        LevelWord shortForm = wordGoesOn ? null : shorts.find(line.substring(start, end));
        if (shortForm != null) {
            return Optional.of(new Label(shortForm, start, end));
        }
        Optional<Label> dotted = dotted(line, start);
        if (dotted.isPresent()) {
            return dotted;
        }
        return words.levels().at(folded, start).map(hit -> new Label(hit.meaning(), start, hit.end()));
    }

    /** "O.S.": the letters of a short form with dots between them. */
    private Optional<Label> dotted(String line, int start) {
        StringBuilder letters = new StringBuilder(4);
        int at = start;
        while (at + 1 < line.length()
                && letters.length() < 4
                && isCapital(line.charAt(at))
                && line.charAt(at + 1) == '.') {
            letters.append(line.charAt(at));
            at += 2;
        }
        LevelWord shortForm = letters.length() > 1 ? shorts.find(letters.toString()) : null;
        return shortForm == null ? Optional.empty() : Optional.of(new Label(shortForm, start, at));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** "(ID)", "(OS 1)": the end is behind the bracket. */
    private Optional<Label> inBrackets(String line, String folded, int start) {
        if (start >= line.length() || line.charAt(start) != '(') {
            return Optional.empty();
        }
        Optional<Label> label = label(line, folded, start + 1);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        int end = skipSpaces(line, label.get().end());
        int close = NumberScanner.at(line, end).map(NumberScanner.Hit::end).orElse(end);
        return close < line.length() && line.charAt(close) == ')'
                ? Optional.of(new Label(label.get().word(), label.get().start() - 1, close + 1))
                : Optional.empty();
    }

    private int behindOrdinal(String folded, int at) {
        return ordinals.at(folded, at).map(hit -> skipSpaces(folded, hit.end())).orElse(at);
    }

    private static Separation separation(String line, int from) {
        Mark.Separator found = Mark.Separator.SPACE;
        int at = from;
        int signs = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            Mark.Separator weaker = found;
            Optional<Mark.Separator> here = separator(line, at, from);
            if (here.isEmpty() && c != ' ') {
                break;
            }
            if (here.isPresent() && here.get() != Mark.Separator.TAB && ++signs > 3) {
                break;
            }
            found = here.filter(strong -> strong.compareTo(weaker) > 0).orElse(found);
            at++;
        }
        return new Separation(found, at);
    }

    /** Empty where the character parts nothing. */
    private static Optional<Mark.Separator> separator(String line, int at, int from) {
        char c = line.charAt(at);
        boolean atEnd = at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1));
        boolean joined = at == from && !atEnd && Character.isUpperCase(line.charAt(at + 1));
        boolean apart = atEnd || joined || at > from && isSpace(line.charAt(at - 1));
        // Three dots are a leader or an omission.
        boolean dot = at == from && !line.startsWith("..", at);
        return switch (c) {
            case '\t' -> Optional.of(Mark.Separator.TAB);
            case ')' -> Optional.of(Mark.Separator.BRACKET);
            case ':' -> Optional.of(Mark.Separator.COLON);
            case '.' -> Optional.of(Mark.Separator.DOT).filter(found -> dot);
            case '/' -> Optional.of(Mark.Separator.BRACKET).filter(found -> at == from && atEnd);
            case '\u00B0' -> Optional.of(Mark.Separator.BRACKET).filter(found -> at == from);
            case '-', '\u2013', '\u2014', '|', '\u2022' -> Optional.of(Mark.Separator.DASH)
                    .filter(found -> apart);
            default -> Optional.empty();
        };
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static int skipSpaces(String line, int from) {
        int at = from;
        while (at < line.length() && isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
