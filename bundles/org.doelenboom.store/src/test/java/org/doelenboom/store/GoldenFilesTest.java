package org.doelenboom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as earlier states of the program wrote them. None is ever changed or taken away; a new format adds its own. */
final class GoldenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/doelenboom/store/golden");

    static List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void itIsReadAndComesBackByteForByte(Path file) throws Exception {
        StoredPlan stored = Plans.read(Files.readAllBytes(file));
        assertThat(stored.migrated()).isFalse();
        assertThat(Plans.written(stored.plan(), stored.history())).isEqualTo(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void allOfItsHistoryIsUnderstood(Path file) throws Exception {
        StoredPlan stored = Plans.read(Files.readAllBytes(file));
        List<HistoryEntry> entries = new FilePlanStore().history(stored.history());
        long lines =
                stored.history().lines().filter(line -> line.startsWith("{")).count();
        assertThat(entries).hasSize((int) lines);
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsAddedLeavesItsOldLinesAlone(Path file) throws Refusal, Exception {
        StoredPlan stored = Plans.read(Files.readAllBytes(file));
        FilePlanStore store = new FilePlanStore();
        String extended = store.extend(stored.history(), store.history(stored.history()));
        assertThat(extended)
                .startsWith(stored.history()
                        .substring(0, stored.history().lastIndexOf(']'))
                        .stripTrailing());
    }
}
