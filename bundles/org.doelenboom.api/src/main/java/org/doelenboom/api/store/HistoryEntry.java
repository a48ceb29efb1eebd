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
 */
public record HistoryEntry(Transaction transaction, @Nullable Adoption adoptionOrNull) {
    public HistoryEntry {
        Objects.requireNonNull(transaction);
    }

    public Optional<Adoption> adoption() {
        return Optional.ofNullable(adoptionOrNull);
    }
}
