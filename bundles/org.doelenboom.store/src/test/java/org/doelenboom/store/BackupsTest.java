package org.doelenboom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.Backup;
import org.doelenboom.api.store.Replacing;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.PlanKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Earlier states of a plan, beside its file. */
@ExtendWith(ExpectedFailures.class)
final class BackupsTest {
    @TempDir
    Path folder;

    private final FailingDisk disk = new FailingDisk();
    private final FilePlanStore store = new FilePlanStore(disk);
    private Path file;

    @BeforeEach
    void aFileIsThere() throws Refusal, IOException {
        file = folder.resolve("p.doelenboom");
        save(0, 0);
    }

    /** A save in that minute; the title is its number. */
    private void save(int minute, int backups) throws Refusal, IOException {
        Snapshot plan = Plans.titled("staat " + minute);
        store.write(plan, StoredPlan.NO_HISTORY, file, null, new Replacing(backups, state -> {}));
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2026-05-03T07:00:00Z").plusSeconds(60L * minute)));
    }

    private List<String> kept() throws Refusal {
        List<String> titles = new ArrayList<>();
        for (Backup backup : store.backups(file)) {
            titles.add(
                    store.read(backup.file()).plan().root().get(PlanKeys.TITLE).in("nl"));
        }
        return titles;
    }

    @Test
    void theStatesBeforeEachSaveAreKeptTheLatestFirst() throws Refusal, IOException {
        save(1, 10);
        save(2, 10);
        assertThat(kept()).containsExactly("staat 1", "staat 0");
        assertThat(store.backups(file).get(0).time()).isEqualTo(Instant.parse("2026-05-03T07:01:00Z"));
    }

    @Test
    void whatIsMoreThanWantedGoesTheOldestFirst() throws Refusal, IOException {
        for (int minute = 1; minute <= 5; minute++) {
            save(minute, 2);
        }
        assertThat(kept()).containsExactly("staat 4", "staat 3");
    }

    @Test
    void whoWantsNoneHasNone() throws Refusal, IOException {
        save(1, 10);
        save(2, 0);
        assertThat(kept()).isEmpty();
    }

    @Test
    void whereAFileCannotHaveTwoNamesItIsCopied() throws Refusal, IOException {
        Path second = folder.resolve("second");
        Files.createDirectory(second);
        new Disk.Real().keep(file, second.resolve("kept"));
        assertThat(second.resolve("kept")).hasSameBinaryContentAs(file);
    }

    @Test
    void aBackupThatCannotBeKeptKeepsNobodyFromSaving() throws Refusal, IOException {
        Files.writeString(Backups.folderOf(file), "a file where the folder should be");
        save(1, 10);
        assertThat(store.read(file).plan().root().get(PlanKeys.TITLE).in("nl")).isEqualTo("staat 1");
        assertThat(kept()).isEmpty();
    }

    @Test
    void theBackupIsKeptBeforeTheFileIsReplaced() throws Refusal, IOException {
        disk.steps.clear();
        save(1, 10);
        assertThat(disk.steps).containsExactly("create", "force", "keep", "replace", "force folder");
    }

    @Test
    void anotherProgramsSaveCreatesNoBackups() throws Refusal {
        store.write(Plans.titled("x"), StoredPlan.NO_HISTORY, file, null);
        assertThat(Backups.folderOf(file)).doesNotExist();
    }
}
