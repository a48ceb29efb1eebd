package org.doelenboom.report.internal.block;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.report.ReportTable;
import org.doelenboom.api.report.ReportWriter.Mark;

/** One block of a document. */
public sealed interface Block {
    /** The title page, or the head of a short document. */
    record Title(BilingualText title, List<BilingualText> lines, boolean ownPage) implements Block {}

    /** The table of contents. */
    record Contents(BilingualText title) implements Block {}

    /** @param level 1 for a chapter */
    record Heading(int level, BilingualText text) implements Block {}

    record Paragraph(BilingualText text) implements Block {}

    /**
     * An objective, as a heading, or an action, as a line.
     *
     * @param badge the short name of its level in the leading language: {@code OD}
     * @param level of the heading; 0 for an action
     */
    record Item(int level, KindId kind, BilingualText badge, String code, BilingualText title, Set<Mark> marks)
            implements Block {}

    record Bullets(List<BilingualText> items) implements Block {}

    record Table(ReportTable table) implements Block {}

    /** What follows stands on pages turned to their wide side, or upright again. */
    record Turn(boolean wide) implements Block {}

    record NewPage() implements Block {}

    /**
     * A field to fill in.
     *
     * @param code what a program finds it again by; a person sees it
     * @param hint what is asked, and the most that fits
     * @param filled what stands in it already
     * @param choices the answers to choose from; none where anything may be written
     * @param lines how high the box is, where it is empty
     */
    record Answer(
            String code, BilingualText hint, Optional<String> filled, List<String> choices, int lines, String language)
            implements Block {}

    default boolean isHeading() {
        return this instanceof Heading || this instanceof Item item && item.level > 0;
    }
}
