package org.doelenboom.api.exchange;

import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes a plan in one foreign format, for people or for programs. A service; called on a background thread, and may be
 * interrupted.
 */
@ConsumerType
public interface Exporter {
    /** What the command line calls it, in lower case, and the ending of its files unless another is among {@link #endings()}. */
    String format();

    /** What the format is called in a list. */
    Message name();

    /** File endings in lower case without the dot: {@code docx}. */
    default Set<String> endings() {
        return Set.of(format());
    }

    /**
     * What a person may choose for this plan, beside the languages; none at first.
     *
     * @param plan choices may come from it: its years, its projects
     */
    default List<ExportOption> options(Snapshot plan) {
        return List.of();
    }

    /** @throws Refusal when what was chosen cannot be written; nothing is written then */
    Exported write(Snapshot plan, ExportRequest request) throws Refusal;
}
