package org.doelenboom.workbench;

import org.osgi.annotation.versioning.ProviderType;

/** The window. A service. */
@ProviderType
public interface Workbench {
    /**
     * Makes the display, opens the window, and returns when the person closed it. The calling thread becomes the screen's; on macOS
     * it must be the process's first.
     */
    void run(Start start);
}
