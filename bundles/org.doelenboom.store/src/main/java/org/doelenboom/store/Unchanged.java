package org.doelenboom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;

/**
 * Whether the file that is to be replaced is still the one that was opened.
 *
 * @param asked as the person named it
 * @param target where that leads
 * @param expected null where whatever is there may be replaced
 */
record Unchanged(Path asked, Path target, @Nullable FileState expected) {
    /** @throws Refusal when it is another file by now */
    void check() throws IOException, Refusal {
        FileState wanted = expected;
        if (wanted == null) {
            return;
        }
        if (Files.notExists(target)) {
            throw new Refusal(Refusal.Kind.CHANGED_ON_DISK, StoreMessages.message("write.gone", asked));
        }
        if (Files.size(target) != wanted.size() || !Fingerprint.of(target).equals(wanted)) {
            throw new Refusal(Refusal.Kind.CHANGED_ON_DISK, StoreMessages.message("write.changed", asked));
        }
    }
}
