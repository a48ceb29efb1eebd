package org.doelenboom.api.store;

import java.util.Objects;
import java.util.Optional;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.text.Nullable;

/**
 * What a plan file remembers of one step.
 *
 * @param transaction who, when and what; of an added subtree only the top is kept, without its attributes
 * @param adoptionOrNull the version that the plan became with this step, which then has no changes
 * @param broughtByOrNull the id of the step that brought it in from a copy: it was done there, tells who did what and when, and is no
 *     step on the way back, since that one holds what came of it here; null for what was done on this plan itself
 */
public record HistoryEntry(
        Transaction transaction, @Nullable Adoption adoptionOrNull, @Nullable String broughtByOrNull) {
    public HistoryEntry {
        Objects.requireNonNull(transaction);
    }

    /** What was done on this plan itself. */
    public HistoryEntry(Transaction transaction, @Nullable Adoption adoptionOrNull) {
        this(transaction, adoptionOrNull, null);
    }

    public Optional<Adoption> adoption() {
        return Optional.ofNullable(adoptionOrNull);
    }

    /** Whether it was done on a copy that was brought together with this plan later. */
    public boolean isBrought() {
        return broughtByOrNull != null;
    }
}
