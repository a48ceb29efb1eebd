package org.doelenboom.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.text.Nullable;

/**
 * What lies beside a plan from those who only report.
 *
 * @param unreadable files that are torn or of a later version; they stay
 * @param nextOrNull the oldest that can flow in; null where there is none
 */
public record Reports(List<Path> unreadable, @Nullable Reported nextOrNull) {
    public static final Reports NONE = new Reports(List.of(), null);

    public Reports {
        unreadable = List.copyOf(unreadable);
    }

    public Optional<Reported> next() {
        return Optional.ofNullable(nextOrNull);
    }
}
