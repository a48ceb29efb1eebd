package org.doelenboom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;

/**
 * Whether the file that is to be replaced is still the one that was opened. Its hash is taken once, beside the writing of the new one; what
 * was seen then is compared again just before it is replaced.
 */
final class Unchanged {
    /** Smaller files take less time than another thread. */
    private static final long LARGE = 1 << 20;

    private final Path asked;
    private final Path target;

    @Nullable
    private final FileState expected;

    @Nullable
    private final CompletableFuture<Seen> looking;

    /** @param matches whether it is the file that was expected */
    private record Seen(boolean matches, Checksums.Sum sum) {}

    /** @param expected null where whatever is there may be replaced */
    Unchanged(Path asked, Path target, @Nullable FileState expected) throws IOException {
        this.asked = asked;
        this.target = target;
        this.expected = expected;
        this.looking = expected != null && Files.exists(target) && Files.size(target) >= LARGE
                ? CompletableFuture.supplyAsync(() -> look(target, expected))
                : null;
    }

    private static Seen look(Path target, FileState expected) {
        try {
            Checksums.Sum before = Checksums.of(target);
            boolean matches = Fingerprint.of(target).equals(expected);
            // Changed in between: then neither says anything about the other.
            return new Seen(matches && Checksums.of(target).equals(before), before);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    /** @throws Refusal when it is another file by now */
    void check() throws IOException, Refusal {
        FileState wanted = expected;
        if (wanted == null) {
            return;
        }
        if (Files.notExists(target)) {
            throw new Refusal(Refusal.Kind.CHANGED_ON_DISK, StoreMessages.message("write.gone", asked));
        }
        if (Files.size(target) != wanted.size() || !isSame(wanted)) {
            throw new Refusal(Refusal.Kind.CHANGED_ON_DISK, StoreMessages.message("write.changed", asked));
        }
    }

    private boolean isSame(FileState wanted) throws IOException {
        CompletableFuture<Seen> looked = looking;
        if (looked == null) {
            return Fingerprint.of(target).equals(wanted);
        }
        try {
            Seen seen = looked.join();
            return seen.matches() && Checksums.of(target).equals(seen.sum());
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
