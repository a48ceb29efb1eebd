package org.doelenboom.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.store.PlanLock;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.store.FileJournals;
import org.doelenboom.store.FileLocks;
import org.doelenboom.store.FilePlanStore;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.Saving;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs with one plan. */
final class TwoWritersTest {
    private static final Message LABEL = Message.of("test", "edit");

    @TempDir
    Path work;

    private final FilePlanStore store = new FilePlanStore();
    private final FileLocks herLocks = new FileLocks();
    private final PlanWorkspace hers = started(herLocks);
    private final PlanWorkspace mine = started(new FileLocks());
    private Path file;
    private OpenPlan herPlan;

    private PlanWorkspace started(FileLocks locks) {
        return new PlanWorkspace(store, new FileJournals(store), locks, new CoreNamespaceOnly());
    }

    @BeforeEach
    void sheHasItOpen() throws Exception {
        file = work.resolve("p.doelenboom");
        hers.write(hers.blank(BilingualText.of("nl", "plan"), List.of("nl")), file);
        herPlan = open(hers);
    }

    private OpenPlan open(PlanWorkspace workspace) throws Refusal {
        PreparedPlan prepared = workspace.read(file);
        return workspace.open(prepared, workspace.claim(file));
    }

    private static void retitle(OpenPlan plan, String title) {
        plan.document()
                .edit(LABEL, edit -> edit.set(edit.now().root().id(), PlanKeys.TITLE, BilingualText.of("nl", title)));
    }

    private static String title(OpenPlan plan) {
        return plan.document().snapshot().root().get(PlanKeys.TITLE).in("nl");
    }

    @Test
    void theSecondMayOnlyLookAndIsToldWhyWheneverSheTries() throws Exception {
        OpenPlan plan = open(mine);
        List<Message> told = new ArrayList<>();
        plan.listenToRefusals(told::add);
        retitle(plan, "anders");
        assertThat(title(plan)).isEqualTo("plan");
        assertThat(plan.isDirty()).isFalse();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).key()).isEqualTo("readOnly.locked");
        assertThat(told.get(0).arguments()).contains(System.getProperty("user.name"));
        assertThat(plan.lockedBy()).isPresent();
    }

    @Test
    void theFirstGoesOnWritingAndSaving() throws Exception {
        open(mine);
        retitle(herPlan, "van haar");
        Saving saving = herPlan.save();
        saving.write();
        saving.done();
        assertThat(store.read(file).plan().root().get(PlanKeys.TITLE).in("nl")).isEqualTo("van haar");
    }

    @Test
    void onceSheClosesItTheNextMayWrite() throws Exception {
        herPlan.close();
        herLocks.close();
        OpenPlan plan = open(mine);
        retitle(plan, "anders");
        assertThat(title(plan)).isEqualTo("anders");
    }

    @Test
    void aPlanThatSomeoneHasOpenIsNotReplacedBySavingAsIt() throws Exception {
        OpenPlan plan = mine.open(mine.blank(BilingualText.of("nl", "nieuw"), List.of("nl")));
        Saving saving = plan.saveAs(file);
        Refusal refusal = catchThrowableOfType(Refusal.class, saving::write);
        assertThat(refusal.reason().key()).isEqualTo("refusal.locked");
        assertThat(store.read(file).plan().root().get(PlanKeys.TITLE).in("nl")).isEqualTo("plan");
    }

    @Test
    void aCopyUnderAnotherNameIsOnesOwn() throws Exception {
        OpenPlan plan = open(mine);
        Saving saving = plan.saveAs(work.resolve("copy.doelenboom"));
        saving.write();
        saving.done();
        retitle(plan, "anders");
        assertThat(title(plan)).isEqualTo("anders");
        PlanLock third = hers.claim(work.resolve("copy.doelenboom"));
        assertThat(third.other()).isPresent();
    }
}
