package org.doelenboom.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.store.FileJournals;
import org.doelenboom.store.FileLocks;
import org.doelenboom.store.FilePlanStore;
import org.doelenboom.workspace.Erasing;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.Saving;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a plan remembers, and what it forgets when asked. */
final class RememberingTest {
    @TempDir
    Path work;

    private final FilePlanStore store = new FilePlanStore();
    private final PlanWorkspace workspace =
            new PlanWorkspace(store, new FileJournals(store), new FileLocks(), new CoreNamespaceOnly());
    private Path file;
    private OpenPlan plan;

    @BeforeEach
    void savedPlan() throws Exception {
        file = work.resolve("p.doelenboom");
        workspace.write(workspace.blank(BilingualText.of("nl", "plan"), List.of("nl", "fr")), file);
        plan = workspace.open(workspace.read(file));
    }

    private void retitle(String title) throws Refusal {
        plan.document()
                .edit(
                        Message.of("test", "edit", title),
                        edit -> edit.set(edit.now().root().id(), PlanKeys.TITLE, BilingualText.of("nl", title)));
        save();
    }

    private void save() throws Refusal {
        Saving saving = plan.save();
        saving.write();
        saving.done();
    }

    private void adopt(String name) throws Refusal {
        plan.adopt(new Adoption(name, LocalDate.of(2026, 5, 3), "", ""));
        save();
    }

    private List<HistoryEntry> inFile() throws Refusal {
        return store.history(store.read(file).history());
    }

    private String onDisk() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(work)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(one, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void whatCameBeforeTheVersionBeforeTheLastMovesBesideTheFile() throws Exception {
        retitle("een");
        adopt("2022");
        retitle("twee");
        assertThat(inFile()).hasSize(3);
        adopt("2023");
        assertThat(inFile()).hasSize(3);
        assertThat(inFile().get(0).adoption().orElseThrow().name()).isEqualTo("2022");
        assertThat(work.resolve("p.doelenboom.history")).exists();
        assertThat(plan.history().get()).hasSize(4);
    }

    @Test
    void withoutAdoptingNothingMoves() throws Exception {
        retitle("een");
        retitle("twee");
        assertThat(work.resolve("p.doelenboom.history")).doesNotExist();
    }

    @Test
    void whatMovedTwiceIsToldOnce() throws Exception {
        retitle("een");
        adopt("2022");
        adopt("2023");
        String older = store.older(file, "[]").toString();
        store.moveOlder(store.read(file).history(), file, 1);
        store.moveOlder(store.read(file).history(), file, 1);
        assertThat(store.older(file, "[]").toString()).startsWith(older.substring(0, older.length() - 1));
        assertThat(plan.history().get()).hasSize(3);
    }

    @Test
    void moreThanAnyoneReadsMovesToo() throws Exception {
        for (int i = 0; i < 6; i++) {
            retitle("t" + i);
        }
        String kept = store.moveOlder(store.read(file).history(), file, 2);
        assertThat(store.history(kept)).hasSize(2);
        assertThat(store.older(file, kept)).hasSize(4);
    }

    @Test
    void aTextGoesFromHistoryAndEarlierFiles() throws Exception {
        retitle("gesprek met Jan Jansen");
        retitle("gesprek met bewoners");
        retitle("gesprekken");
        Erasing erasing = plan.erase("jan jansen");
        Erasing.Found found = erasing.look();
        assertThat(found.entries()).isEqualTo(2);
        assertThat(found.backups()).isPositive();
        assertThat(found.items()).isZero();
        assertThat(onDisk()).contains("Jan Jansen");
        erasing.erase();
        assertThat(onDisk()).doesNotContain("Jan Jansen").contains("gesprek met bewoners");
        assertThat(inFile()).hasSize(3);
        assertThat(plan.erase("jan jansen").look().entries()).isEqualTo(2);
        plan.close();
        plan = workspace.open(workspace.read(file));
        assertThat(plan.erase("jan jansen").look()).isEqualTo(new Erasing.Found(0, 0, 0, 0));
    }

    @Test
    void whatMovedBesideTheFileForgetsToo() throws Exception {
        retitle("Jan Jansen");
        adopt("2022");
        retitle("bewoners");
        adopt("2023");
        adopt("2024");
        plan.erase("Jan Jansen").erase();
        assertThat(onDisk()).doesNotContain("Jan Jansen");
    }

    @Test
    void thePlanAsItIsNowStays() throws Exception {
        retitle("Jan Jansen");
        Erasing erasing = plan.erase("Jan Jansen");
        assertThat(erasing.look().items()).isEqualTo(1);
        erasing.erase();
        assertThat(store.read(file).plan().root().get(PlanKeys.TITLE).in("nl")).isEqualTo("Jan Jansen");
    }

    @Test
    void unsavedWorkCannotBeForgotten() throws Exception {
        plan.document()
                .edit(
                        Message.of("test", "edit"),
                        edit -> edit.set(edit.now().root().id(), PlanKeys.CODE, "x"));
        assertThatThrownBy(() -> plan.erase("iets")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatACrashLeftForgetsToo() throws Exception {
        Path folder = work.resolve("home/journals");
        FileJournals journals = new FileJournals(store);
        PlanWorkspace crashed = new PlanWorkspace(store, journals, new FileLocks(), new CoreNamespaceOnly());
        crashed.keepJournals(folder);
        retitleIn(crashed.open(crashed.read(file)), "gesprek met Jan Jansen");
        retitleIn(crashed.open(crashed.blank(BilingualText.of("nl", "over Jan Jansen"), List.of("nl"))), "iets");
        journals.close();

        workspace.keepJournals(folder);
        Erasing erasing = plan.erase("jan jansen");
        assertThat(erasing.look().left()).isEqualTo(2);
        erasing.erase();
        assertThat(onDisk()).doesNotContain("Jan Jansen");
        assertThat(workspace.leftBehind()).hasSize(2);
        assertThat(plan.erase("jan jansen").look().left()).isZero();
    }

    private static void retitleIn(OpenPlan plan, String title) {
        plan.document()
                .edit(
                        Message.of("test", "edit", title),
                        edit -> edit.set(edit.now().root().id(), PlanKeys.TITLE, BilingualText.of("nl", title)));
    }

    @Test
    void whatOthersReportedForgetsToo() throws Exception {
        PlanWorkspace hers =
                new PlanWorkspace(store, new FileJournals(store), new FileLocks(), new CoreNamespaceOnly());
        FileLocks holder = new FileLocks();
        holder.take(file, "Ann");
        OpenPlan reporting = hers.openToReport(hers.read(file), hers.claim(file));
        reporting.document().edit(Message.of("test", "edit"), edit -> {
            NodeId note = edit.append(PlanKinds.NOTE, edit.now().root().id());
            edit.set(note, PlanKeys.TEXT, BilingualText.of("nl", "Jan Jansen belde"));
        });
        Saving saving = reporting.save();
        saving.write();
        saving.done();
        assertThat(onDisk()).contains("Jan Jansen");
        plan.erase("Jan Jansen").erase();
        assertThat(onDisk()).doesNotContain("Jan Jansen").contains("belde");
    }

    @Test
    void savedUnderAnotherNameItTakesItsOlderHistoryAlong() throws Exception {
        retitle("een");
        adopt("2022");
        adopt("2023");
        Saving saving = plan.saveAs(work.resolve("q.doelenboom"));
        saving.write();
        saving.done();
        assertThat(work.resolve("q.doelenboom.history")).hasSameTextualContentAs(work.resolve("p.doelenboom.history"));
        assertThat(plan.history().get()).hasSize(3);
    }
}
