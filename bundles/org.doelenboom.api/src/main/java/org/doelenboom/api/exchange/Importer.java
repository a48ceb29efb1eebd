package org.doelenboom.api.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.osgi.annotation.versioning.ConsumerType;

/** Reads one foreign format. A service; called on a background thread, and may be interrupted. */
@ConsumerType
public interface Importer {
    /** What the format is called in a list. */
    Message name();

    /** File endings in lower case without the dot: {@code txt}. */
    Set<String> endings();

    /** Whether the content looks like this format, where several share an ending; quick, and never throws for a broken file. */
    default boolean recognises(String fileName, byte[] content) {
        return true;
    }

    /**
     * The headings of a table's columns as written, so that a person can point at those that are levels, also where
     * {@link #read} cannot tell; none for a format without columns. Never throws for a broken file.
     */
    default List<String> columns(String fileName, byte[] content) {
        return List.of();
    }

    /**
     * @param fileName without its folder: for messages, and as the plan's title where the source has none
     * @param levels level words or column headings, as the report of an earlier reading or {@link #columns} gave them, that a
     *     person maps otherwise; to the kind of the plan itself where it is no level
     * @throws Refusal when it is not that format, or too large
     */
    ImportDraft read(String fileName, byte[] content, Map<String, KindId> levels) throws Refusal;
}
