package org.doelenboom.store;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.doelenboom.api.text.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For tests in which disks fail on purpose: what is logged about it would look like a failure of the test. */
final class ExpectedFailures implements BeforeAllCallback, AfterAllCallback {
    /** Held, since the loggers themselves are not. */
    private static final Logger LOGGER = Logger.getLogger(FilePlanStore.class.getPackageName());

    @Nullable
    private Level before;

    @Override
    public void beforeAll(ExtensionContext context) {
        before = LOGGER.getLevel();
        LOGGER.setLevel(Level.OFF);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        LOGGER.setLevel(before);
    }
}
