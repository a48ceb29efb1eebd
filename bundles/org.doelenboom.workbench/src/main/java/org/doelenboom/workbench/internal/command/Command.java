package org.doelenboom.workbench.internal.command;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.doelenboom.api.text.Nullable;

/** What a person can ask for, from the menu, the toolbar or a key. On the screen's thread. */
public final class Command {
    private final String id;
    private final Supplier<String> label;

    @Nullable
    private final KeyStroke first;

    private final BooleanSupplier takesKey;
    private final BooleanSupplier enabled;
    private final Runnable action;

    @Nullable
    private KeyStroke key;

    /**
     * @param id stable: {@code file.save}
     * @param label a verb in the user's language, asked each time since it may say of what
     * @param first the one key that it has until the person chooses another; null for none
     * @param takesKey whether the key is meant for it now; a key such as Delete belongs to a field while one is typed in
     * @param enabled whether it can be done now
     */
    public Command(
            String id,
            Supplier<String> label,
            @Nullable KeyStroke first,
            BooleanSupplier takesKey,
            BooleanSupplier enabled,
            Runnable action) {
        this.id = id;
        this.label = label;
        this.first = first;
        this.key = first;
        this.takesKey = takesKey;
        this.enabled = enabled;
        this.action = action;
    }

    public String id() {
        return id;
    }

    public Supplier<String> label() {
        return label;
    }

    public BooleanSupplier takesKey() {
        return takesKey;
    }

    public BooleanSupplier enabled() {
        return enabled;
    }

    /** The key that it has now. */
    public Optional<KeyStroke> stroke() {
        return Optional.ofNullable(key);
    }

    /** The key that it has where the person chose nothing. */
    public Optional<KeyStroke> firstStroke() {
        return Optional.ofNullable(first);
    }

    void bind(@Nullable KeyStroke now) {
        key = now;
    }

    /** Does it, where it can be done now. */
    public void run() {
        if (enabled.getAsBoolean()) {
            action.run();
        }
    }
}
