package org.doelenboom.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.api.exchange.Importer;
import org.doelenboom.api.store.Backup;
import org.doelenboom.api.store.Contribution;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.LeftContribution;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.Replacing;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.store.FileJournals;
import org.doelenboom.store.FileLocks;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.Saving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    private static final Message LABEL = Message.of("t", "t");

    @TempDir
    Path folder;

    private final MemoryStore store = new MemoryStore();
    private final PlanWorkspace workspace =
            new PlanWorkspace(store, new FileJournals(store), new FileLocks(), new CoreNamespaceOnly());

    private final ForeignFiles foreign = new ForeignFiles();

    private OpenPlan blank() {
        return workspace.open(workspace.blank(BilingualText.of("nl", "plan"), List.of("nl", "fr")));
    }

    private static void edit(OpenPlan plan, String title) {
        plan.document()
                .edit(LABEL, edit -> edit.set(edit.now().root().id(), PlanKeys.TITLE, BilingualText.of("nl", title)));
    }

    private static void finish(Saving saving) throws Refusal {
        saving.write();
        saving.done();
    }

    @Test
    void a_new_plan_is_clean_until_something_is_written_in_it_and_after_undoing_it() {
        OpenPlan plan = blank();
        assertThat(plan.isDirty()).isFalse();
        edit(plan, "a");
        assertThat(plan.isDirty()).isTrue();
        plan.document().undo();
        assertThat(plan.isDirty()).isFalse();
    }

    @Test
    void after_saving_both_undo_and_a_further_edit_are_unsaved_work() throws Refusal {
        OpenPlan plan = blank();
        edit(plan, "a");
        finish(plan.saveAs(folder.resolve("p")));
        assertThat(plan.isDirty()).isFalse();
        plan.document().undo();
        assertThat(plan.isDirty()).isTrue();
        plan.document().redo();
        assertThat(plan.isDirty()).isFalse();
        edit(plan, "b");
        assertThat(plan.isDirty()).isTrue();
    }

    @Test
    void an_edit_while_a_save_is_under_way_stays_unsaved() throws Refusal {
        OpenPlan plan = blank();
        edit(plan, "a");
        Saving saving = plan.saveAs(folder.resolve("p"));
        edit(plan, "b");
        finish(saving);
        assertThat(plan.isDirty()).isTrue();
        assertThat(store.files
                        .get(folder.resolve("p"))
                        .root()
                        .get(PlanKeys.TITLE)
                        .in("nl"))
                .isEqualTo("a");
    }

    @Test
    void typing_after_a_save_is_a_step_of_its_own() throws Refusal {
        OpenPlan plan = blank();
        NodeId root = plan.document().snapshot().root().id();
        plan.document().type("f", LABEL, edit -> edit.set(root, PlanKeys.ISSUED, "2"));
        finish(plan.saveAs(folder.resolve("p")));
        plan.document().type("f", LABEL, edit -> edit.set(root, PlanKeys.ISSUED, "20"));
        assertThat(plan.isDirty()).isTrue();
        plan.document().undo();
        assertThat(plan.document().snapshot().root().get(PlanKeys.ISSUED)).isEqualTo("2");
        assertThat(plan.isDirty()).isFalse();
    }

    @Test
    void saving_again_expects_the_file_as_it_was_left() throws Refusal {
        OpenPlan plan = blank();
        Path file = folder.resolve("p");
        finish(plan.saveAs(file));
        FileState left = store.lastWritten;
        edit(plan, "a");
        finish(plan.save());
        assertThat(store.lastExpected).isEqualTo(left);
    }

    @Test
    void a_file_that_is_open_opens_no_second_time() throws Refusal {
        Path file = folder.resolve("p");
        finish(blank().saveAs(file));
        OpenPlan first = workspace.find(file).orElseThrow();
        assertThat(workspace.open(workspace.read(folder.resolve(".").resolve("p"))))
                .isSameAs(first);
        first.close();
        assertThat(workspace.plans()).isEmpty();
    }

    @Test
    void listeners_hear_of_opening_and_closing() {
        int[] calls = new int[1];
        Registration registration = workspace.listen(() -> calls[0]++);
        OpenPlan plan = blank();
        plan.close();
        assertThat(calls[0]).isEqualTo(2);
        registration.close();
        blank();
        assertThat(calls[0]).isEqualTo(2);
    }

    @Test
    void an_imported_plan_is_unsaved_work_from_the_start() throws Exception {
        foreign.addImporter(new WordImporter());
        Path file = Files.writeString(folder.resolve("plan.WORD"), "Doel");
        OpenPlan plan = workspace.open(workspace.accept(foreign.preview(file, Map.of())));
        assertThat(plan.isDirty()).isTrue();
        assertThat(plan.document().snapshot().root().get(PlanKeys.TITLE).in("nl"))
                .isEqualTo("Doel");
    }

    @Test
    void a_kind_of_file_that_nobody_reads_is_refused_with_the_kinds_that_somebody_does() throws Exception {
        foreign.addImporter(new WordImporter());
        Path file = Files.writeString(folder.resolve("plan.xyz"), "Doel");
        assertThatThrownBy(() -> foreign.preview(file, Map.of())).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MISUSED);
            assertThat(refusal.reason().arguments()).contains("word");
        });
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        foreign.addImporter(new WordImporter());
        assertThatThrownBy(() -> foreign.preview(folder.resolve("none.word"), Map.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void a_plan_that_requires_a_missing_module_is_only_looked_at() throws Refusal {
        SnapshotBuilder builder = new SnapshotBuilder(new NodeId("p"), PlanKinds.PLAN, Attributes.NONE)
                .declare(PlanKinds.NAMESPACE)
                .declare(new Namespace("far", 1, Namespace.Presence.REQUIRED));
        store.files.put(folder.resolve("p"), builder.build());
        OpenPlan plan = workspace.open(workspace.read(folder.resolve("p")));
        assertThat(plan.readOnlyReason().orElseThrow().arguments()).contains("far");
        assertThat(blank().readOnlyReason()).isEmpty();
    }

    /** Keeps what is written in memory; each write leaves another file state. */
    private static final class MemoryStore implements PlanStore {
        private final Map<Path, Snapshot> files = new HashMap<>();

        @Nullable
        private FileState lastExpected;

        @Nullable
        private FileState lastWritten;

        private int writes;

        @Override
        public StoredPlan read(Path file) {
            return new StoredPlan(files.get(file.normalize()), StoredPlan.NO_HISTORY, new FileState(0, "read"), false);
        }

        @Override
        public StoredPlan read(InputStream content, String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileState write(Snapshot plan, String history, Path file, @Nullable FileState expected) {
            files.put(file, plan);
            lastExpected = expected;
            lastWritten = new FileState(0, "write " + ++writes);
            return lastWritten;
        }

        @Override
        public FileState write(
                Snapshot plan, String history, Path file, @Nullable FileState expected, Replacing replacing) {
            return write(plan, history, file, expected);
        }

        @Override
        public List<Backup> backups(Path file) {
            return List.of();
        }

        @Override
        public List<HistoryEntry> history(String history) {
            return List.of();
        }

        @Override
        public void copyOlder(Path from, Path to) {
            // It keeps no history.
        }

        @Override
        public Path contribute(Path file, Contribution contribution) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<LeftContribution> contributions(Path file) {
            return List.of();
        }

        @Override
        public void removeContribution(Path contribution) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String moveOlder(String history, Path file, int most) {
            return history;
        }

        @Override
        public List<HistoryEntry> older(Path file, String history) {
            return List.of();
        }

        @Override
        public String rewrite(String history, UnaryOperator<HistoryEntry> change) {
            return history;
        }

        @Override
        public void rewriteOlder(Path file, UnaryOperator<HistoryEntry> change) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String extend(String history, List<HistoryEntry> entries) {
            return history;
        }
    }

    private static final class WordImporter implements Importer {
        @Override
        public Message name() {
            return LABEL;
        }

        @Override
        public Set<String> endings() {
            return Set.of("word");
        }

        @Override
        public ImportDraft read(String fileName, byte[] content, Map<String, KindId> levels) {
            BilingualText title = BilingualText.of("nl", new String(content, StandardCharsets.UTF_8));
            Snapshot plan = new SnapshotBuilder(
                            new NodeId("p"), PlanKinds.PLAN, Attributes.NONE.with(PlanKeys.TITLE, title))
                    .build();
            return new ImportDraft(plan, new ImportReport(Map.of(), List.of(), List.of(), List.of()));
        }
    }
}
