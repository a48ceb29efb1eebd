package org.doelenboom.exchange.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.ChapterKind;
import org.doelenboom.plan.ParagraphStyle;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** Chapters of running text; what they are for shows from where they stand. A table becomes a point a row. */
final class PrintedChapters {
    /** What stood before a chapter. */
    enum Place {
        BEFORE_ALL,
        BEFORE_ITEMS,
        BEHIND
    }

    private final PrintedDraft draft;
    private final PrintedWords words;
    private final List<NodeId> opening = new ArrayList<>();
    private final List<NodeId> diagnoses = new ArrayList<>();

    @Nullable
    private NodeId chapter;

    PrintedChapters(PrintedDraft draft, PrintedWords words) {
        this.draft = draft;
        this.words = words;
        draft.atEnd(this::places);
    }

    void open(PrintedPart.Heading heading, Place place) {
        NodeId made = draft.add(draft.root(), PlanKinds.CHAPTER, heading.line());
        draft.set(made, PlanKeys.TITLE, heading.text());
        ChapterKind kind = ChapterKind.OTHER;
        String title = draft.lead(heading.text());
        if (place == Place.BEFORE_ALL) {
            boolean first = opening.isEmpty() && !words.isIn(title, "introduction");
            kind = first ? ChapterKind.FOREWORD : ChapterKind.INTRODUCTION;
            opening.add(made);
        } else if (place == Place.BEFORE_ITEMS) {
            kind = words.isIn(title, "joint") ? ChapterKind.JOINT_DIAGNOSIS : ChapterKind.DIAGNOSIS;
            diagnoses.add(made);
        }
        draft.set(made, PlanKeys.CHAPTER_KIND, Optional.of(kind));
        chapter = made;
    }

    /** A text with no chapter to stand in begins one, which takes the plan's title. */
    private NodeId chapter(int line) {
        NodeId open = chapter;
        if (open == null) {
            open = draft.add(draft.root(), PlanKinds.CHAPTER, line);
            NodeId made = open;
            draft.set(made, PlanKeys.CHAPTER_KIND, Optional.of(ChapterKind.OTHER));
            draft.atEnd(() -> draft.set(made, PlanKeys.TITLE, draft.get(draft.root(), PlanKeys.TITLE)));
            chapter = open;
        }
        return open;
    }

    void close() {
        chapter = null;
    }

    void words(PrintedPart.Words part) {
        ParagraphStyle style = part.bullet()
                ? ParagraphStyle.BULLET
                : part.bold() && !part.note() ? ParagraphStyle.HEADING : ParagraphStyle.PLAIN;
        add(part.line(), part.text(), style);
    }

    void heading(PrintedPart.Heading heading) {
        add(heading.line(), heading.text(), ParagraphStyle.HEADING);
    }

    void grid(PrintedPart.Grid grid) {
        for (PrintedPart.Cells row : grid.below()) {
            BilingualText text = BilingualText.EMPTY;
            for (String language : draft.languages()) {
                text = text.put(language, line(grid.heading(), row, language));
            }
            add(row.line(), text, ParagraphStyle.BULLET);
        }
    }

    private void add(int line, BilingualText text, ParagraphStyle style) {
        NodeId paragraph = draft.add(chapter(line), PlanKinds.PARAGRAPH, line);
        draft.set(paragraph, PlanKeys.TEXT, text);
        if (style != ParagraphStyle.PLAIN) {
            draft.set(paragraph, PlanKeys.STYLE, Optional.of(style));
        }
    }

    /** The first cell as it stands, each further one behind the heading of its column. */
    private static String line(PrintedPart.Cells heading, PrintedPart.Cells row, String language) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cell(i).first(List.of(language)).replace('\n', ' ');
            String over = heading.cell(i).first(List.of(language)).replace('\n', ' ');
            if (!cell.isEmpty()) {
                said.add(i == 0 || over.isEmpty() ? cell : over + ": " + cell);
            }
        }
        return String.join(" \u2013 ", said);
    }

    /** A row's cells in the leading language. */
    static String line(PrintedPart.Cells row, PrintedDraft draft) {
        return String.join(
                " | ",
                row.cells().stream()
                        .map(draft::lead)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    /** A diagnosis is about the neighbourhoods that its title names; one that names none sums up the others. */
    private void places() {
        boolean any = false;
        for (NodeId diagnosis : diagnoses) {
            String title = PrintedWords.folded(draft.lead(draft.get(diagnosis, PlanKeys.TITLE)));
            List<NodeId> named = new ArrayList<>();
            for (Map.Entry<String, NodeId> place :
                    draft.names(PlanKinds.NEIGHBOURHOOD).entrySet()) {
                if (title.matches(".*(?<!\\p{L})" + Pattern.quote(place.getKey()) + "(?!\\p{L}).*")
                        && !named.contains(place.getValue())) {
                    named.add(place.getValue());
                }
            }
            draft.set(diagnosis, PlanKeys.NEIGHBOURHOODS, named);
            if (named.isEmpty() && any) {
                draft.set(diagnosis, PlanKeys.CHAPTER_KIND, Optional.of(ChapterKind.JOINT_DIAGNOSIS));
            }
            any |= !named.isEmpty();
        }
    }
}
