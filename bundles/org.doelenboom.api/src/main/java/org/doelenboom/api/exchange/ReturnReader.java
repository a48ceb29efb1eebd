package org.doelenboom.api.exchange;

import java.util.Set;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads one sort of file that comes back into an open plan: a form that a partner filled in, a translation, a document that
 * colleagues corrected, finance's workbook. A service; called on a background thread, and may be interrupted.
 */
@ConsumerType
public interface ReturnReader {
    /** What such a file is called in a list. */
    Message name();

    /** File endings in lower case without the dot. */
    Set<String> endings();

    /** Whether the file looks like one of its sort; quick, and never throws for a broken file. */
    boolean recognises(String fileName, byte[] content);

    /**
     * Compares the file with the plan. Changes nothing.
     *
     * @param fileName without its folder: the source that the plan will name
     * @throws Refusal when it is not that sort of file, too large, or made for another plan
     */
    Returned read(Snapshot plan, String fileName, byte[] content) throws Refusal;
}
