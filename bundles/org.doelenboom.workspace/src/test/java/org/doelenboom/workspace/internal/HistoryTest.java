package org.doelenboom.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.store.FileJournals;
import org.doelenboom.store.FileLocks;
import org.doelenboom.store.FilePlanStore;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.Saving;
import org.doelenboom.workspace.compare.Replay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan file tells of how it became what it is. */
final class HistoryTest {
    private static final Message LABEL = Message.of("test", "edit", "argument");

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

    private static void save(Saving saving) throws Refusal {
        saving.write();
        saving.done();
    }

    private List<HistoryEntry> onDisk() throws Refusal {
        return store.history(store.read(file).history());
    }

    private NodeId root() {
        return plan.document().snapshot().root().id();
    }

    @Test
    void aSaveSaysWhoDidWhatAndWhatItWasBefore() throws Exception {
        plan.document().edit(LABEL, edit -> edit.set(root(), PlanKeys.TITLE, BilingualText.of("nl", "nieuw")));
        save(plan.save());
        HistoryEntry entry = onDisk().get(0);
        assertThat(entry.transaction().author()).isEqualTo(System.getProperty("user.name"));
        assertThat(entry.transaction().label()).isEqualTo(LABEL);
        Change.ValueChanged change =
                (Change.ValueChanged) entry.transaction().changes().get(0);
        assertThat(change.before()).isEqualTo(new Value.Texts(BilingualText.of("nl", "plan")));
        assertThat(change.after()).isEqualTo(new Value.Texts(BilingualText.of("nl", "nieuw")));
    }

    @Test
    void aSecondSaveTellsOnlyWhatIsNew() throws Exception {
        plan.document().edit(LABEL, edit -> edit.append(PlanKinds.THEME, root()));
        save(plan.save());
        plan.document().edit(LABEL, edit -> edit.append(PlanKinds.THEME, root()));
        save(plan.save());
        save(plan.save());
        assertThat(onDisk()).hasSize(2);
    }

    /** By another program, in the state alone. */
    private void byHand(String was, String is) throws Exception {
        String text = Files.readString(file);
        int history = text.indexOf("\"history\"");
        Files.writeString(file, text.substring(0, history).replace(was, is) + text.substring(history));
        plan.close();
        plan = workspace.open(workspace.read(file));
    }

    @Test
    void whatWasChangedByAnotherProgramIsToldAsOneStep() throws Exception {
        plan.document().edit(LABEL, edit -> edit.set(root(), PlanKeys.TITLE, BilingualText.of("nl", "nieuw")));
        save(plan.save());
        byHand("nieuw", "met de hand");
        HistoryEntry told = plan.history().get().get(1);
        assertThat(told.transaction().label().key()).isEqualTo("history.outside");
        Change.ValueChanged change =
                (Change.ValueChanged) told.transaction().changes().get(0);
        assertThat(change.before()).isEqualTo(new Value.Texts(BilingualText.of("nl", "nieuw")));
        assertThat(change.after()).isEqualTo(new Value.Texts(BilingualText.of("nl", "met de hand")));
    }

    @Test
    void itStaysInTheHistoryOnceThePlanIsSaved() throws Exception {
        plan.document().edit(LABEL, edit -> edit.set(root(), PlanKeys.TITLE, BilingualText.of("nl", "nieuw")));
        save(plan.save());
        byHand("nieuw", "met de hand");
        plan.document().edit(LABEL, edit -> edit.append(PlanKinds.THEME, root()));
        save(plan.save());
        save(plan.save());
        assertThat(onDisk())
                .extracting(entry -> entry.transaction().label().key())
                .containsExactly("edit", "history.outside", "edit");
        byHand("zzz", "zzz");
        assertThat(plan.history().get()).hasSize(3);
    }

    @Test
    void whatComesOpenAgainAsItWasSavedWasNotChangedByAnyone() throws Exception {
        plan.document().edit(LABEL, edit -> {
            NodeId theme = edit.append(PlanKinds.THEME, root());
            edit.set(theme, PlanKeys.TITLE, BilingualText.of("nl", "weg"));
            edit.append(PlanKinds.NOTE, theme);
            edit.move(theme, root(), 0);
        });
        save(plan.save());
        plan.document()
                .edit(LABEL, edit -> edit.remove(edit.now().root().children().get(0)));
        save(plan.save());
        plan.document().undo();
        plan.document().undo();
        save(plan.save());
        byHand("zzz", "zzz");
        assertThat(plan.history().get())
                .noneMatch(entry -> entry.transaction().label().key().equals("history.outside"));
    }

    @Test
    void whatWasUndoneBeforeSavingIsNotTold() throws Exception {
        plan.document().edit(LABEL, edit -> edit.append(PlanKinds.THEME, root()));
        plan.document().undo();
        save(plan.save());
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void whatIsUndoneAfterSavingIsToldAsTakenBack() throws Exception {
        plan.document().edit(LABEL, edit -> edit.append(PlanKinds.THEME, root()));
        save(plan.save());
        plan.document().undo();
        save(plan.save());
        assertThat(onDisk()).hasSize(2);
        assertThat(onDisk().get(1).transaction().label().key()).isEqualTo("history.undone");
    }

    @Test
    void anAdoptedVersionIsUnsavedUntilItIsInTheFile() throws Exception {
        Adoption adoption = new Adoption("2022", LocalDate.of(2022, 5, 3), "Raad", "eerste versie");
        plan.adopt(adoption);
        assertThat(plan.isDirty()).isTrue();
        save(plan.save());
        assertThat(plan.isDirty()).isFalse();
        assertThat(onDisk().get(0).adoption()).contains(adoption);
    }

    @Test
    void anEntryOfALaterVersionStaysAsItIs() throws Exception {
        String later = "{\"later\":[1,{}]}";
        StoredPlan stored = store.read(file);
        store.write(stored.plan(), "[" + later + "]", file, null);
        plan.close();
        plan = workspace.open(workspace.read(file));
        plan.document().edit(LABEL, edit -> edit.append(PlanKinds.THEME, root()));
        save(plan.save());
        assertThat(Files.readString(file)).contains(later);
        assertThat(onDisk()).hasSize(1);
    }

    @Test
    void halfACharacterThatWasTypedAndTakenAwayDoesNotKeepFromSaving() throws Exception {
        plan.document().edit(LABEL, edit -> edit.set(root(), PlanKeys.CODE, "\uD800"));
        plan.document().edit(LABEL, edit -> edit.set(root(), PlanKeys.CODE, "whole"));
        save(plan.save());
        assertThat(onDisk()).hasSize(2);
    }

    /** Random edits, undone, redone and saved in between: the history leads back to the beginning, from the file alone. */
    @Test
    void theHistoryLeadsBackToTheBeginning() throws Exception {
        Snapshot beginning = plan.document().snapshot();
        Random random = new Random(20_261_122L);
        for (int round = 0; round < 40; round++) {
            for (int i = 0; i < 8; i++) {
                step(plan.document(), random);
            }
            save(plan.save());
        }
        StoredPlan stored = store.read(file);
        assertThat(nodes(Replay.before(stored.plan(), store.history(stored.history()))))
                .isEqualTo(nodes(beginning));
        PreparedPlan again = workspace.read(file);
        assertThat(nodes(again.stored().plan())).isEqualTo(nodes(plan.document().snapshot()));
    }

    private static Map<NodeId, Node> nodes(Snapshot plan) {
        Map<NodeId, Node> nodes = new HashMap<>();
        plan.subtree(plan.root().id()).forEach(node -> nodes.put(node.id(), node));
        return nodes;
    }

    private static void step(Document document, Random random) {
        switch (random.nextInt(5)) {
            case 0 -> document.undo();
            case 1 -> document.redo();
            default -> {
                List<Node> all = new ArrayList<>();
                Snapshot now = document.snapshot();
                now.subtree(now.root().id()).forEach(all::add);
                Node node = all.get(random.nextInt(all.size()));
                document.edit(LABEL, edit -> change(edit, node, random));
            }
        }
    }

    private static void change(Edit edit, Node node, Random random) {
        NodeId root = edit.now().root().id();
        switch (random.nextInt(5)) {
            case 0, 1 -> edit.add(
                    PlanKinds.NOTE, node.id(), random.nextInt(node.children().size() + 1));
            case 2 -> edit.setValue(node.id(), "x.v" + random.nextInt(3), new Value.Text("t" + random.nextInt(100)));
            case 3 -> {
                if (node.parent().isPresent()) {
                    edit.move(node.id(), root, 0);
                }
            }
            default -> {
                if (node.parent().isPresent()) {
                    edit.remove(node.id());
                }
            }
        }
    }
}
