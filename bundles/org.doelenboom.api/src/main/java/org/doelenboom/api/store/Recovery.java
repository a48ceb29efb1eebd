package org.doelenboom.api.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.text.Nullable;

/**
 * Work that a crash left in a journal.
 *
 * @param journal where it is
 * @param plan what the steps were made on, or what its file holds now
 * @param fileOrNull the plan's file; null where it never had one
 * @param fits whether the file is still the one that the steps were made on; otherwise they come back in a copy
 * @param steps what would come back, the oldest first; never empty
 * @param brought what was done on copies that these steps took in, for the history
 */
public record Recovery(
        Path journal,
        StoredPlan plan,
        @Nullable Path fileOrNull,
        boolean fits,
        List<Transaction> steps,
        List<HistoryEntry> brought) {
    public Recovery {
        Objects.requireNonNull(journal);
        Objects.requireNonNull(plan);
        steps = List.copyOf(steps);
        brought = List.copyOf(brought);
    }

    public Optional<Path> file() {
        return Optional.ofNullable(fileOrNull);
    }

    /** The last thing that was done. */
    public Transaction last() {
        return steps.get(steps.size() - 1);
    }

    public Instant time() {
        return last().time();
    }
}
