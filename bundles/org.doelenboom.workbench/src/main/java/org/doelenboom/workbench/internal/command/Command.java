package org.doelenboom.workbench.internal.command;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.doelenboom.api.text.Nullable;

/**
 * What a person can ask for, from the menu, the toolbar or a key.
 *
 * @param id stable: {@code file.save}
 * @param label a verb in the user's language, asked each time since it may say of what
 * @param key the one key that it has; null for none
 * @param takesKey whether the key is meant for it now; a key such as Delete belongs to a field while one is typed in
 * @param enabled whether it can be done now
 */
public record Command(
        String id,
        Supplier<String> label,
        @Nullable KeyStroke key,
        BooleanSupplier takesKey,
        BooleanSupplier enabled,
        Runnable action) {

    public Optional<KeyStroke> stroke() {
        return Optional.ofNullable(key);
    }

    /** Does it, where it can be done now. */
    public void run() {
        if (enabled.getAsBoolean()) {
            action.run();
        }
    }
}
