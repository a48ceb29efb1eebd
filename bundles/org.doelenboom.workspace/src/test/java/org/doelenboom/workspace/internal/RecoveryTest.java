package org.doelenboom.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.Recovery;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.internal.KindRegistry;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.store.FileJournals;
import org.doelenboom.store.FileLocks;
import org.doelenboom.store.FilePlanStore;
import org.doelenboom.workspace.Merging;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.Saving;
import org.doelenboom.workspace.compare.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that ends without closing its plans, and the next one that finds what it left. */
final class RecoveryTest {
    private static final Message LABEL = Message.of("test", "edit");

    private static final Words WORDS =
            new Words(new KindRegistry(), (message, locale) -> message.key(), Locale.ENGLISH);

    @TempDir
    Path work;

    private final FilePlanStore store = new FilePlanStore();
    private FileJournals journals = new FileJournals(store);
    private PlanWorkspace workspace = started();
    private Path file;
    private OpenPlan plan;

    private PlanWorkspace started() {
        return new PlanWorkspace(store, journals, new FileLocks(), new CoreNamespaceOnly());
    }

    @BeforeEach
    void savedPlan() throws Exception {
        workspace.keepJournals(folder());
        file = work.resolve("p.doelenboom");
        workspace.write(workspace.blank(BilingualText.of("nl", "plan"), List.of("nl", "fr")), file);
        plan = workspace.open(workspace.read(file));
    }

    @AfterEach
    void end() throws Exception {
        journals.close();
    }

    private Path folder() {
        return work.resolve("home/journals");
    }

    /** Ends without closing anything; what was to be written is. Then begins anew. */
    private List<Recovery> crash() throws Exception {
        journals.close();
        journals = new FileJournals(store);
        workspace = started();
        workspace.keepJournals(folder());
        return workspace.leftBehind();
    }

    private static NodeId root(OpenPlan plan) {
        return plan.document().snapshot().root().id();
    }

    private static String title(Snapshot plan) {
        return plan.root().get(PlanKeys.TITLE).in("nl");
    }

    private void retitle(String title) {
        plan.document().edit(LABEL, edit -> edit.set(root(plan), PlanKeys.TITLE, BilingualText.of("nl", title)));
    }

    private static void save(Saving saving) throws Refusal {
        saving.write();
        saving.done();
    }

    @Test
    void whatWasDoneComesBackAndCanBeUndone() throws Exception {
        retitle("een");
        plan.document().edit(LABEL, edit -> edit.append(PlanKinds.THEME, root(plan)));
        Recovery recovery = crash().get(0);
        assertThat(recovery.fits()).isTrue();
        assertThat(recovery.steps()).hasSize(2);
        OpenPlan back = workspace.recover(recovery);
        assertThat(back.file()).contains(file);
        assertThat(back.isDirty()).isTrue();
        assertThat(title(back.document().snapshot())).isEqualTo("een");
        assertThat(back.document().snapshot().size()).isEqualTo(2);
        back.document().undo();
        back.document().undo();
        assertThat(title(back.document().snapshot())).isEqualTo("plan");
    }

    @Test
    void whoDidWhatOnACopyIsStillToldAfterwards() throws Exception {
        Path copy = Files.copy(file, work.resolve("copy.doelenboom"));
        PlanWorkspace karim = started();
        karim.workAs(() -> "Karim");
        OpenPlan his = karim.open(karim.read(copy));
        his.document().edit(LABEL, edit -> edit.set(root(his), PlanKeys.TITLE, BilingualText.of("nl", "van Karim")));
        save(his.save());
        his.close();
        retitle("van mij");
        plan.document().undo();
        Merging merging = plan.mergeWith(copy);
        merging.read();
        merging.prepare(List.of(), WORDS);
        merging.apply();
        OpenPlan back = recovered();
        assertThat(title(back.document().snapshot())).isEqualTo("van Karim");
        assertThat(back.history().get())
                .anyMatch(entry ->
                        entry.isBrought() && entry.transaction().author().equals("Karim"));
        // Twice in a row: the second crash finds it in the new journal.
        assertThat(recovered().history().get()).anyMatch(HistoryEntry::isBrought);
    }

    /** After a crash, by the program that is started then. */
    private OpenPlan recovered() throws Exception {
        Recovery left = crash().get(0);
        return workspace.recover(left);
    }

    @Test
    void whatCameBackSurvivesTheNextCrash() throws Exception {
        retitle("een");
        recovered();
        assertThat(title(recovered().document().snapshot())).isEqualTo("een");
    }

    @Test
    void itComesBackIntoThePlanThatIsOpenAlready() throws Exception {
        retitle("een");
        Recovery recovery = crash().get(0);
        OpenPlan open = workspace.open(workspace.read(file), workspace.claim(file));
        assertThat(workspace.recover(recovery)).isSameAs(open);
        assertThat(workspace.plans()).hasSize(1);
        assertThat(title(open.document().snapshot())).isEqualTo("een");
    }

    @Test
    void whereThatHasWorkOfItsOwnItComesBackAsACopy() throws Exception {
        retitle("een");
        Recovery recovery = crash().get(0);
        OpenPlan open = workspace.open(workspace.read(file), workspace.claim(file));
        open.document().edit(LABEL, edit -> edit.set(root(open), PlanKeys.TITLE, BilingualText.of("nl", "twee")));
        OpenPlan copy = workspace.recover(recovery);
        assertThat(copy.file()).isEmpty();
        assertThat(title(copy.document().snapshot())).isEqualTo("een");
        assertThat(title(open.document().snapshot())).isEqualTo("twee");
    }

    @Test
    void dataOfAModuleComesBackWithoutTheModule() throws Exception {
        plan.document().edit(LABEL, edit -> {
            NodeId tree = edit.append(new KindId("garden.tree"), root(plan));
            edit.setValue(tree, "garden.height", new Value.Text("3 m"));
            edit.setValue(root(plan), "garden.keeper", new Value.Token("us"));
        });
        OpenPlan back = recovered();
        Snapshot now = back.document().snapshot();
        assertThat(now.root().attributes().find("garden.keeper")).contains(new Value.Token("us"));
        assertThat(now.children(now.root()).get(0).attributes().find("garden.height"))
                .contains(new Value.Text("3 m"));
    }

    @Test
    void whatIsBeingTypedComesBackInItsLastForm() throws Exception {
        for (String typed : List.of("d", "di", "dit")) {
            plan.document()
                    .type("title", LABEL, edit -> edit.set(root(plan), PlanKeys.TITLE, BilingualText.of("nl", typed)));
        }
        Recovery recovery = crash().get(0);
        assertThat(recovery.steps()).hasSize(1);
        assertThat(title(workspace.recover(recovery).document().snapshot())).isEqualTo("dit");
    }

    @Test
    void whatWasTakenBackDoesNotComeBack() throws Exception {
        retitle("een");
        retitle("twee");
        plan.document().undo();
        assertThat(title(recovered().document().snapshot())).isEqualTo("een");
    }

    @Test
    void undoOfWhatIsSavedComesBackToo() throws Exception {
        retitle("een");
        save(plan.save());
        plan.document().undo();
        assertThat(title(recovered().document().snapshot())).isEqualTo("plan");
    }

    @Test
    void afterSavingOnlyWhatIsNewIsLeft() throws Exception {
        retitle("een");
        save(plan.save());
        assertThat(crash()).isEmpty();
    }

    @Test
    void whatWasDoneDuringASaveIsKept() throws Exception {
        retitle("een");
        Saving saving = plan.save();
        retitle("twee");
        save(saving);
        Recovery recovery = crash().get(0);
        assertThat(recovery.steps()).hasSize(1);
        assertThat(title(workspace.recover(recovery).document().snapshot())).isEqualTo("twee");
    }

    @Test
    void aCrashJustAfterTheFileWasReplacedCostsNothing() throws Exception {
        retitle("een");
        Saving saving = plan.save();
        retitle("twee");
        saving.write();
        Recovery recovery = crash().get(0);
        assertThat(recovery.fits()).isTrue();
        assertThat(recovery.steps()).hasSize(1);
        assertThat(title(workspace.recover(recovery).document().snapshot())).isEqualTo("twee");
    }

    @Test
    void aCrashJustAfterTheFileWasReplacedWithAllThereIsLeavesNothingToDo() throws Exception {
        retitle("een");
        plan.save().write();
        assertThat(crash()).isEmpty();
        assertThat(title(workspace.read(file).stored().plan())).isEqualTo("een");
    }

    @Test
    void whatWasTakenBackDuringASaveIsTakenBackInTheFile() throws Exception {
        retitle("een");
        retitle("twee");
        Saving saving = plan.save();
        plan.document().undo();
        saving.write();
        Recovery recovery = crash().get(0);
        assertThat(recovery.fits()).isTrue();
        assertThat(title(workspace.recover(recovery).document().snapshot())).isEqualTo("een");
    }

    @Test
    void aPlanThatNeverHadAFileComesBack() throws Exception {
        plan = workspace.open(workspace.blank(BilingualText.of("nl", "nieuw"), List.of("nl")));
        retitle("nieuwer");
        Recovery recovery = crash().get(0);
        OpenPlan back = workspace.recover(recovery);
        assertThat(back.file()).isEmpty();
        assertThat(back.isDirty()).isTrue();
        assertThat(title(back.document().snapshot())).isEqualTo("nieuwer");
    }

    @Test
    void onAnotherStateOfTheFileItComesBackAsACopy() throws Exception {
        retitle("mijn");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("plan.languages", "x.other"));
        Recovery recovery = crash().get(0);
        assertThat(recovery.fits()).isFalse();
        OpenPlan back = workspace.recover(recovery);
        assertThat(back.file()).isEmpty();
        assertThat(title(back.document().snapshot())).isEqualTo("mijn");
        assertThat(back.document().snapshot().root().attributes().find("x.other"))
                .isPresent();
    }

    @Test
    void aTornLastLineIsDropped() throws Exception {
        retitle("een");
        retitle("twee");
        journals.close();
        Path journal = journal();
        byte[] bytes = Files.readAllBytes(journal);
        Files.write(journal, java.util.Arrays.copyOf(bytes, bytes.length - 5), StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(title(recovered().document().snapshot())).isEqualTo("een");
    }

    @Test
    void whatWasRecoveredOrGivenUpIsNotOfferedAgain() throws Exception {
        retitle("een");
        Recovery recovery = crash().get(0);
        workspace.discard(recovery);
        assertThat(crash()).isEmpty();
        assertThat(folder()).isEmptyDirectory();
    }

    @Test
    void closingAPlanLeavesNothing() throws Exception {
        retitle("een");
        plan.close();
        assertThat(crash()).isEmpty();
        assertThat(folder().toFile().list()).isNullOrEmpty();
    }

    @Test
    void aJournalThatCannotBeWrittenIsToldAndKeepsNobodyFromTyping() throws Exception {
        Files.createDirectories(folder().getParent());
        Files.writeString(folder(), "a file where the folder should be");
        retitle("een");
        journals.close();
        assertThat(plan.journalProblem()).isPresent();
        assertThat(title(plan.document().snapshot())).isEqualTo("een");
    }

    @Test
    void dataOfAModuleThatIsNotThereComesBack() throws Exception {
        plan.document().edit(LABEL, edit -> edit.setValue(root(plan), "other.value", new Value.Token("word")));
        OpenPlan back = recovered();
        assertThat(back.document().snapshot().root().attributes().find("other.value"))
                .contains(new Value.Token("word"));
    }

    @Test
    void whatSomeoneElseSavedIsBroughtTogetherWithMine() throws Exception {
        PlanWorkspace colleague = started();
        OpenPlan hers = colleague.open(colleague.read(file));
        hers.document().edit(LABEL, edit -> edit.append(PlanKinds.THEME, root(hers)));
        save(hers.save());
        retitle("mijn");
        Saving refused = plan.save();
        assertThat(catchThrowableOfType(Refusal.class, refused::write).kind()).isEqualTo(Refusal.Kind.CHANGED_ON_DISK);

        Merging merging = plan.mergeWithFile();
        merging.read();
        assertThat(merging.theirs()).hasSize(1);
        merging.prepare(List.of(), new Words(new KindRegistry(), (message, locale) -> message.key(), Locale.ENGLISH));
        assertThat(merging.apply()).isZero();
        save(plan.save());
        Snapshot together = store.read(file).plan();
        assertThat(title(together)).isEqualTo("mijn");
        assertThat(together.size()).isEqualTo(2);
        assertThat(store.history(store.read(file).history())).hasSizeGreaterThan(2);
        assertThat(crash()).isEmpty();
    }

    private Path journal() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(one -> one.toString().endsWith(".journal"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
