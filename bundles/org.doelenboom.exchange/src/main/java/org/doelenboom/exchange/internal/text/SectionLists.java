package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.text.Nullable;

/**
 * Numbered lists right below the heading of a section: below "Proposed actions" each entry is an action, whatever its number looks
 * like; below any other heading it is text.
 */
final class SectionLists {
    private final SectionWords sections;
    private final LetterNumbers letters;
    private final List<TextLine> read = new ArrayList<>();

    @Nullable
    private SectionWords.Heading heading;

    @Nullable
    private Mark last;

    private SectionLists(SectionWords sections, LetterNumbers letters) {
        this.sections = sections;
        this.letters = letters;
    }

    static List<TextLine> read(List<TextLine> lines, SectionWords sections, LetterNumbers letters) {
        SectionLists lists = new SectionLists(sections, letters);
        lines.forEach(lists::read);
        return lists.read;
    }

    private void read(TextLine line) {
        if (line.source().look().note()) {
            read.add(line);
            return;
        }
        Optional<SectionWords.Heading> opened = line.first().isPresent() || line.entry()
                ? Optional.empty()
                : sections.recognise(line.text().strip())
                        .filter(found -> found.text().isEmpty());
        if (opened.isPresent()) {
            heading = opened.get();
            last = null;
            read.add(line);
            return;
        }
        Optional<Mark> entry = line.first().filter(this::isEntry);
        if (heading != null && entry.isPresent()) {
            last = entry.get();
            read.add(entry(line, entry.get(), heading));
            return;
        }
        boolean wrapped = !line.source().afterBlank() && line.first().isEmpty();
        if (!wrapped) {
            heading = null;
        }
        read.add(line);
    }

    /** The first of a list, or the one that follows the last. */
    private boolean isEntry(Mark mark) {
        NumberPath path = mark.number();
        if (mark.word() != null || path == null || path.depth() > 1 || !mark.isSeparated()) {
            return false;
        }
        int value = letters.value(path.last());
        if (last == null || last.number() == null) {
            return value == 1;
        }
        String before = last.number().last();
        boolean alike = letters.style(before) == letters.style(path.last()) && last.separator() == mark.separator();
        return alike && value == letters.value(before) + 1;
    }

    private static TextLine entry(TextLine line, Mark mark, SectionWords.Heading heading) {
        if (heading.kind() != SectionKind.ACTIONS) {
            return new TextLine(line.source(), line.start(), true, line.folded(), List.of());
        }
        LevelWord action = new LevelWord(heading.heading(), List.of(LevelConcept.ACTION), false, true);
        Mark labelled = new Mark(
                mark.start(),
                mark.titleStart(),
                mark.written(),
                action,
                heading.heading(),
                mark.number(),
                mark.ordinal(),
                mark.separator());
        return new TextLine(line.source(), line.start(), line.entry(), line.folded(), List.of(labelled));
    }
}
