package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.text.Nullable;

/**
 * Decides which candidates are items: a number or level word counts where it fits those around it. What decides is listed with
 * each case; in doubt a line stays text, which loses nothing.
 */
final class MarkChooser {
    private final List<TextLine> lines;
    private final LetterNumbers letters;
    private final Set<NumberPath> parents = new HashSet<>();
    private final Map<String, Integer> unnumbered = new HashMap<>();
    private final Map<String, Integer> spaced = new HashMap<>();
    private final Set<LevelConcept> numbered = new HashSet<>();
    private final Set<String> separated = new HashSet<>();
    private final FlatRuns runs;

    /** Numbers that a level word took: without one, the same number is an entry of a list. */
    private final Set<NumberPath> labelled = new HashSet<>();

    private boolean worded;

    /** Whether the document begins its titles with small letters. */
    private boolean smallTitles;

    @Nullable
    private Mark last;

    @Nullable
    private NumberPath lastTop;

    MarkChooser(List<TextLine> lines, LetterNumbers letters) {
        this.lines = lines;
        this.letters = letters;
        this.runs = new FlatRuns(lines, letters);
        lines.forEach(this::survey);
        surveyTitles();
    }

    private void surveyTitles() {
        int small = 0;
        int all = 0;
        for (TextLine line : lines) {
            for (Mark mark : line.candidates()) {
                boolean sure = line.startsWith(mark)
                        && mark.path().filter(path -> path.depth() > 1).isPresent();
                all += sure ? 1 : 0;
                small += sure && hasTitle(line, mark) && !startsTitle(line, mark) ? 1 : 0;
            }
        }
        smallTitles = small > 0 && small * 2 > all;
    }

    private void survey(TextLine line) {
        for (Mark mark : line.candidates()) {
            mark.path().filter(path -> path.depth() > 1).ifPresent(path -> {
                for (int depth = 1; depth < path.depth(); depth++) {
                    parents.add(path.prefix(depth));
                }
            });
            mark.level().ifPresent(word -> surveyWord(line, mark, word));
        }
    }

    private void surveyWord(TextLine line, Mark mark, LevelWord word) {
        boolean start = line.startsWith(mark);
        if (mark.number() == null) {
            unnumbered.merge(word.term(), start ? 1 : 0, Integer::sum);
            return;
        }
        if (start) {
            numbered.add(word.concept());
        }
        boolean firm = mark.isUnmistakable() || mark.isSeparated();
        worded |= firm && word.concept().isLevel() && !word.plural();
        if (firm) {
            separated.add(word.term());
        } else {
            spaced.merge(word.term(), 1, Integer::sum);
        }
    }

    /** The marks that count, per line, in their order. */
    List<List<Mark>> choose() {
        List<List<Mark>> chosen = new ArrayList<>(lines.size());
        for (int number = 0; number < lines.size(); number++) {
            TextLine line = lines.get(number);
            List<Mark> here = new ArrayList<>(line.candidates().size());
            List<Mark> candidates = line.candidates();
            for (int i = 0; i < candidates.size(); i++) {
                Mark mark = candidates.get(i);
                Mark next = i + 1 < candidates.size() ? candidates.get(i + 1) : null;
                boolean counts = line.startsWith(mark) ? atStart(number, mark) : inside(here, mark, next);
                if (counts) {
                    here.add(mark);
                    last = mark;
                    rememberTop(mark);
                    mark.level()
                            .filter(word -> !word.concept().isAction())
                            .flatMap(w -> mark.path())
                            .ifPresent(labelled::add);
                }
            }
            chosen.add(here);
        }
        return chosen;
    }

    private void rememberTop(Mark mark) {
        NumberPath path = mark.number();
        if (path == null
                || path.depth() > 1
                || mark.word() != null && mark.word().shortForm()) {
            return;
        }
        if (letters.style(path.last()) == NumberPath.Style.ARABIC) {
            lastTop = path;
        }
    }

    private boolean atStart(int number, Mark mark) {
        TextLine line = lines.get(number);
        if (mark.word() != null) {
            return labelledAtStart(line, mark, mark.word());
        }
        NumberPath path = mark.number();
        if (path == null) {
            return false;
        }
        if (path.depth() > 1) {
            return startsTitle(line, mark)
                    || mark.isSeparated() && hasTitle(line, mark)
                    || fits(mark)
                    || parents.contains(path);
        }
        return (!runs.isList(line) || isChildNext(number, path)) && flatAtStart(line, mark, path);
    }

    /** Whether the next line with a mark is a first item below that number. */
    private boolean isChildNext(int number, NumberPath path) {
        for (int next = number + 1; next < lines.size(); next++) {
            Optional<NumberPath> following = lines.get(next).first().flatMap(Mark::path);
            if (following.isPresent()) {
                return following.get().depth() > path.depth() && following.get().startsWith(path);
            }
        }
        return false;
    }

    private boolean labelledAtStart(TextLine line, Mark mark, LevelWord word) {
        if (mark.number() == null) {
            boolean several = unnumbered.getOrDefault(word.term(), 0) > 1 || unnumbered.size() > 1;
            return several && !numbered.contains(word.concept());
        }
        if (mark.isUnmistakable() || mark.isSeparated() || startsTitle(line, mark) || !hasTitle(line, mark)) {
            return true;
        }
        // "General objective 1 concerns …" is a sentence, unless the document writes all its titles like that.
        boolean sentence = line.text().stripTrailing().endsWith(".");
        return !sentence && !separated.contains(word.term()) && spaced.getOrDefault(word.term(), 0) > 1 && fits(mark);
    }

    /** A single number: also lists, amounts and ages begin like that. */
    private boolean flatAtStart(TextLine line, Mark mark, NumberPath path) {
        if (parents.contains(path)) {
            if (labelled.contains(path)) {
                return false;
            }
            return startsTitle(line, mark) || mark.isSeparated() || fits(mark) || isNextTop(path);
        }
        boolean bareLetter = !mark.isSeparated() && letters.style(path.last()) == NumberPath.Style.LETTER;
        if (bareLetter || !hasTitle(line, mark)) {
            return false;
        }
        if (worded) {
            return startsTitle(line, mark) && isNextTop(path) && !line.entry() && !runs.isLater(line);
        }
        return runs.isInRun(line) && (mark.isSeparated() || startsTitle(line, mark) || smallTitles)
                || mark.isSeparated() && runs.isFirst(line);
    }

    private boolean isNextTop(NumberPath path) {
        return lastTop != null
                && letters.style(path.last()) == NumberPath.Style.ARABIC
                && letters.value(path.last()) == letters.value(lastTop.last()) + 1;
    }

    private boolean inside(List<Mark> here, Mark mark, @Nullable Mark next) {
        NumberPath path = mark.number();
        if (path == null) {
            return false;
        }
        if (mark.word() != null) {
            return mark.isSeparated() || fits(mark);
        }
        if (path.depth() > 1) {
            return fits(mark) || last == null && parents.contains(path);
        }
        boolean parent = next != null
                && next.number() != null
                && next.number().depth() > 1
                && next.number().startsWith(path);
        boolean closed = mark.separator() == Mark.Separator.DOT || mark.separator() == Mark.Separator.BRACKET;
        if (parent) {
            return mark.isSeparated() || fits(mark);
        }
        Mark before = here.isEmpty() ? null : here.get(here.size() - 1);
        return !worded && closed && before != null && before.separator() == mark.separator() && follows(before, mark);
    }

    /** Whether the number goes on from the last item: its first child, or the next one of it or of an item above it. */
    private boolean fits(Mark mark) {
        if (last == null) {
            return mark.number() != null && letters.value(mark.number().last()) == 1;
        }
        return follows(last, mark);
    }

    private boolean follows(Mark before, Mark mark) {
        NumberPath old = before.number();
        NumberPath path = mark.number();
        if (path == null || old == null) {
            return path != null && letters.value(path.last()) == 1;
        }
        if (path.depth() > old.depth()) {
            return path.startsWith(old);
        }
        NumberPath level = old.prefix(path.depth());
        boolean sameAbove = path.depth() == 1 || path.parent().equals(level.parent());
        int step = letters.value(path.last()) - letters.value(level.last());
        boolean sameStyle = letters.style(path.last()) == letters.style(level.last());
        boolean restarts = mark.word() != null && path.depth() == 1 && letters.value(path.last()) == 1;
        return sameAbove && sameStyle && step >= 1 && step <= 3 || restarts;
    }

    private static boolean hasTitle(TextLine line, Mark mark) {
        return mark.titleStart() < line.text().length();
    }

    private static boolean startsTitle(TextLine line, Mark mark) {
        if (!hasTitle(line, mark)) {
            return false;
        }
        char c = line.text().charAt(mark.titleStart());
        return !Character.isLowerCase(c)
                && (Character.isLetterOrDigit(c) || "\"'\u2018\u201C\u201E\u00AB(".indexOf(c) >= 0);
    }
}
