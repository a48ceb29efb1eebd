package org.doelenboom.workspace.compare;

import java.util.concurrent.CancellationException;

/** Long work ends early where the person stopped it. */
final class Cancelled {
    private Cancelled() {}

    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
