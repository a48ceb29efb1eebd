package org.doelenboom.api.store;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.doelenboom.api.text.Nullable;

/**
 * A contribution that lies beside its plan.
 *
 * @param contributionOrNull null where the file is torn, or of a later version of the program
 */
public record LeftContribution(Path file, @Nullable Contribution contributionOrNull) {
    public LeftContribution {
        Objects.requireNonNull(file);
    }

    public Optional<Contribution> contribution() {
        return Optional.ofNullable(contributionOrNull);
    }
}
