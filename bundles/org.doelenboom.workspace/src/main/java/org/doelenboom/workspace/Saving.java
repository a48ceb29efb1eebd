package org.doelenboom.workspace;

import org.doelenboom.api.text.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** A save under way: {@link #write()} in the background, then {@link #done()} on the thread that edits. */
@ProviderType
public interface Saving {
    /** Writes the state that was taken when the save began. Any thread. */
    void write() throws Refusal;

    /** Notes that what was written is safe; edits since then still count as unsaved. Only after {@link #write()} went well. */
    void done();
}
