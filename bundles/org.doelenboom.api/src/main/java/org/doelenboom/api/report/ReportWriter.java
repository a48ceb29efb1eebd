package org.doelenboom.api.report;

import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** Takes the blocks of a document, one after the other. The format decides what they look like. */
@ProviderType
public interface ReportWriter {
    /** The languages that the document is written in, the first one leading; one or two. */
    List<String> languages();

    /** @param level 1 for a chapter, to 6; levels that a section skips are closed up */
    void heading(int level, BilingualText text);

    void paragraph(BilingualText text);

    /**
     * An objective or action, in the colour of its level.
     *
     * @param code as it is shown: {@code 1.1.2}, {@code A2}
     */
    void item(KindId kind, String code, BilingualText title, Set<Mark> marks);

    void bullets(List<BilingualText> items);

    /**
     * @param columns the heading row
     * @param rows each as long as the heading row
     */
    void table(BilingualText caption, List<BilingualText> columns, List<List<BilingualText>> rows);

    /** A table with widths, levels and marks. */
    default void table(ReportTable table) {
        table(table.caption(), table.headings(), table.texts());
    }

    /** What the content writes stands on pages turned to their wide side, where the format has pages. */
    default void wide(Runnable content) {
        content.run();
    }

    /**
     * Whether the edition that is being written has this item: it may be for one neighbourhood, one theme, or the call alone. A
     * section leaves out what is not shown; codes stay those of the whole plan.
     */
    default boolean shows(Node item) {
        return true;
    }

    /** What sets an item apart in the document. */
    enum Mark {
        /** Carried out by the centre itself, and not in the call for projects (LWGC plan, line 283). */
        NOT_IN_CALL,
        /** For some of the neighbourhoods only (lines 176, 207 and 208). */
        LOCAL
    }

    /** A message in each of the document's languages: for words that are not in the plan. */
    BilingualText words(Message message);

    /** A figure or a name that is the same in every language. */
    BilingualText plain(String text);
}
