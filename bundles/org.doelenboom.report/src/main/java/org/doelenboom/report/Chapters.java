package org.doelenboom.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.ChapterKind;
import org.doelenboom.plan.ParagraphStyle;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** Writes chapters of running text. */
final class Chapters {
    private Chapters() {}

    static void write(Snapshot plan, ReportWriter out, Predicate<Optional<ChapterKind>> which) {
        for (Node chapter : plan.children(plan.root())) {
            if (chapter.kind().equals(PlanKinds.CHAPTER)
                    && out.shows(chapter)
                    && which.test(chapter.get(PlanKeys.CHAPTER_KIND))) {
                out.heading(1, chapter.get(PlanKeys.TITLE));
                paragraphs(plan.children(chapter), out);
            }
        }
    }

    /** Points that follow each other make one list. */
    private static void paragraphs(List<Node> paragraphs, ReportWriter out) {
        List<BilingualText> points = new ArrayList<>();
        for (Node paragraph : paragraphs) {
            BilingualText text = paragraph.get(PlanKeys.TEXT);
            ParagraphStyle style = paragraph.get(PlanKeys.STYLE).orElse(ParagraphStyle.PLAIN);
            if (style == ParagraphStyle.BULLET) {
                points.add(text);
                continue;
            }
            flush(points, out);
            if (style == ParagraphStyle.HEADING) {
                out.heading(2, text);
            } else {
                out.paragraph(text);
            }
        }
        flush(points, out);
    }

    private static void flush(List<BilingualText> points, ReportWriter out) {
        if (!points.isEmpty()) {
            out.bullets(List.copyOf(points));
            points.clear();
        }
    }
}
