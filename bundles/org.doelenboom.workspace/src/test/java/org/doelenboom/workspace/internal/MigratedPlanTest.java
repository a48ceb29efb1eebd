package org.doelenboom.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.store.FileJournals;
import org.doelenboom.store.FileLocks;
import org.doelenboom.store.FilePlanStore;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.Saving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan whose data was brought forward from an older version when it was read. */
final class MigratedPlanTest {
    @TempDir
    Path work;

    private final FilePlanStore store = new FilePlanStore();
    private final PlanWorkspace workspace =
            new PlanWorkspace(store, new FileJournals(store), new FileLocks(), new CoreNamespaceOnly());

    private OpenPlan opened(Path file) throws Exception {
        workspace.write(workspace.blank(BilingualText.of("nl", "plan"), List.of("nl")), file);
        StoredPlan read = store.read(file);
        StoredPlan migrated = new StoredPlan(read.plan(), read.history(), read.state(), true);
        return workspace.open(new PreparedPlan(migrated, file, migrated.migrated()));
    }

    @Test
    void itDiffersFromItsFile() throws Exception {
        assertThat(opened(work.resolve("p.doelenboom")).isDirty()).isTrue();
    }

    @Test
    void itsOldFileIsKeptEvenWhereNoneAreKept() throws Exception {
        Path file = work.resolve("p.doelenboom");
        workspace.keepBackups(0);
        OpenPlan plan = opened(file);
        byte[] before = Files.readAllBytes(file);
        Saving saving = plan.save();
        saving.write();
        saving.done();
        assertThat(plan.backups()).hasSize(1);
        assertThat(plan.backups().get(0).file()).hasBinaryContent(before);
    }
}
