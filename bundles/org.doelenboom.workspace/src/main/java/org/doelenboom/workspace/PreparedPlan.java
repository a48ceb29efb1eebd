package org.doelenboom.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Nullable;

/**
 * A plan that was read, made or imported in the background and is ready to be opened.
 *
 * @param stored the content; its file state counts only where there is a file
 * @param fileOrNull where it is from, and where saving puts it; null for a new, sample or imported plan
 * @param unsaved whether it holds work that is in no file yet
 */
public record PreparedPlan(StoredPlan stored, @Nullable Path fileOrNull, boolean unsaved) {
    public Optional<Path> file() {
        return Optional.ofNullable(fileOrNull);
    }
}
