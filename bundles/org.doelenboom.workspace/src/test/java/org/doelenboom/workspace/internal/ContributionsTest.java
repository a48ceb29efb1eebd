package org.doelenboom.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.internal.KindRegistry;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.store.FileJournals;
import org.doelenboom.store.FileLocks;
import org.doelenboom.store.FilePlanStore;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.Reported;
import org.doelenboom.workspace.Saving;
import org.doelenboom.workspace.compare.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One has the plan open; others report on it. */
final class ContributionsTest {
    private static final Message LABEL = Message.of("test", "edit");
    private static final Words WORDS =
            new Words(new KindRegistry(), (message, locale) -> message.key(), Locale.ENGLISH);

    @TempDir
    Path work;

    private final FilePlanStore store = new FilePlanStore();
    private final List<FileLocks> locks = new ArrayList<>();
    private Path file;
    private NodeId action;
    private NodeId target;
    private Set<KindId> reported = Set.of();
    private OpenPlan holder;
    private OpenPlan reporter;

    private PlanWorkspace started(String person) {
        FileLocks own = new FileLocks();
        locks.add(own);
        PlanWorkspace workspace =
                new PlanWorkspace(store, new FileJournals(store), own, new CoreNamespaceOnly(reported, Set.of()));
        workspace.workAs(() -> person);
        return workspace;
    }

    private OpenPlan opened(String person) throws Refusal {
        PlanWorkspace workspace = started(person);
        PreparedPlan prepared = workspace.read(file);
        return workspace.openToReport(prepared, workspace.claim(file));
    }

    @BeforeEach
    void oneHasItOpenAndAnotherReports() throws Exception {
        file = work.resolve("p.doelenboom");
        PlanWorkspace first = started("Ann");
        OpenPlan made = first.open(first.blank(BilingualText.of("nl", "plan"), List.of("nl")));
        made.document().edit(LABEL, edit -> {
            NodeId top = edit.append(
                    PlanKinds.OPERATIONAL_OBJECTIVE, edit.now().root().id());
            action = edit.append(PlanKinds.ACTION, top);
            target = edit.append(TargetKeys.TARGET, action);
        });
        save(made.saveAs(file));
        holder = made;
        reporter = opened("Fatima");
    }

    private static void save(Saving saving) throws Refusal {
        saving.write();
        saving.done();
    }

    private void state(OpenPlan plan, FollowUpState state) {
        plan.document().edit(LABEL, edit -> edit.set(action, ScheduleKeys.STATE, Optional.of(state)));
    }

    private NodeId note(OpenPlan plan, String words) {
        List<NodeId> made = new ArrayList<>();
        plan.document().edit(LABEL, edit -> {
            NodeId note = edit.append(PlanKinds.NOTE, action);
            edit.set(note, PlanKeys.TEXT, BilingualText.of("nl", words));
            made.add(note);
        });
        return made.get(0);
    }

    private void figure(OpenPlan plan, int reached) {
        plan.document().edit(LABEL, edit -> {
            NodeId one = edit.append(TargetKeys.MEASUREMENT, target);
            edit.set(one, TargetKeys.REACHED, new Quantity.Exact(BigDecimal.valueOf(reached)));
        });
    }

    /** All that lies there flows in. @return what each brought */
    private static List<Reported> flowIn(OpenPlan plan) {
        List<Reported> taken = new ArrayList<>();
        for (Optional<Reported> next = plan.reports(WORDS).get().next();
                next.isPresent();
                next = plan.reports(WORDS).get().next()) {
            assertThat(next.get().take()).isTrue();
            taken.add(next.get());
        }
        return taken;
    }

    private List<Path> lying() throws IOException {
        try (Stream<Path> files = Files.list(work)) {
            return files.filter(one -> one.toString().endsWith(".contribution")).toList();
        }
    }

    private Optional<FollowUpState> state(Snapshot plan) {
        return plan.node(action).get(ScheduleKeys.STATE);
    }

    private long questions(OpenPlan plan) {
        Snapshot now = plan.document().snapshot();
        return now.children(now.root()).stream()
                .filter(node -> node.kind().equals(PlanKinds.QUESTION))
                .count();
    }

    @Test
    void whatSheReportsLiesBesideThePlanWhichStaysAsItIs() throws Exception {
        byte[] before = Files.readAllBytes(file);
        state(reporter, FollowUpState.DONE);
        save(reporter.save());
        assertThat(lying()).hasSize(1);
        assertThat(file).hasBinaryContent(before);
        assertThat(reporter.isDirty()).isFalse();
    }

    @Test
    void itFlowsInUnderHerNameAsOneStep() throws Exception {
        state(reporter, FollowUpState.DONE);
        note(reporter, "afgerond");
        figure(reporter, 12);
        save(reporter.save());
        Reported reported = flowIn(holder).get(0);
        assertThat(reported.questions()).isZero();
        assertThat(reported.person()).isEqualTo("Fatima");
        assertThat(reported.changes()).hasSize(3);
        assertThat(state(holder.document().snapshot())).contains(FollowUpState.DONE);
        assertThat(holder.document().undoable().map(Transaction::author)).contains("Fatima");
        holder.document().undo();
        assertThat(state(holder.document().snapshot())).isEmpty();
    }

    @Test
    void theFileGoesOnlyOnceWhatItHoldsIsInThePlansFile() throws Exception {
        state(reporter, FollowUpState.DONE);
        save(reporter.save());
        flowIn(holder);
        assertThat(lying()).hasSize(1);
        save(holder.save());
        assertThat(lying()).isEmpty();
        assertThat(state(store.read(file).plan())).contains(FollowUpState.DONE);
    }

    @Test
    void whatWasUndoneStaysBesideThePlanAndComesBackTheNextTime() throws Exception {
        state(reporter, FollowUpState.DONE);
        save(reporter.save());
        flowIn(holder);
        holder.document().undo();
        save(holder.save());
        assertThat(lying()).hasSize(1);
        assertThat(flowIn(holder)).isEmpty();
        holder.close();
        // A lock is released beside the thread that edits; the end of the holder's program waits for it.
        locks.get(0).close();
        assertThat(flowIn(opened("Ann"))).hasSize(1);
    }

    @Test
    void afterACrashBetweenSavingAndRemovingItIsNotTakenInTwice() throws Exception {
        NodeId note = note(reporter, "afgerond");
        save(reporter.save());
        Path left = lying().get(0);
        byte[] content = Files.readAllBytes(left);
        flowIn(holder);
        save(holder.save());
        Files.write(left, content);
        holder.document().edit(LABEL, edit -> edit.remove(note));
        save(holder.save());
        holder.close();
        locks.get(0).close();
        OpenPlan again = opened("Ann");
        assertThat(flowIn(again)).isEmpty();
        assertThat(again.document().snapshot().find(note)).isEmpty();
        assertThat(lying()).isEmpty();
    }

    @Test
    void whoOpensThePlanNextGetsItToo() throws Exception {
        holder.close();
        state(reporter, FollowUpState.DONE);
        save(reporter.save());
        OpenPlan next = started("Piet").open(started("Piet").read(file));
        flowIn(next);
        assertThat(state(next.document().snapshot())).contains(FollowUpState.DONE);
    }

    @Test
    void severalReportAtOnceAndNothingIsLost() throws Exception {
        OpenPlan other = opened("Karim");
        note(reporter, "van Fatima");
        note(other, "van Karim");
        figure(other, 3);
        save(reporter.save());
        save(other.save());
        state(reporter, FollowUpState.ONGOING);
        save(reporter.save());
        assertThat(flowIn(holder)).extracting(Reported::person).containsExactly("Fatima", "Karim", "Fatima");
        Snapshot plan = holder.document().snapshot();
        assertThat(plan.node(action).children()).hasSize(3);
        assertThat(state(plan)).contains(FollowUpState.ONGOING);
        assertThat(questions(holder)).isZero();
    }

    @Test
    void whatBothChangedBecomesAQuestionAndTheHoldersStands() throws Exception {
        state(holder, FollowUpState.STUCK);
        state(reporter, FollowUpState.DONE);
        save(reporter.save());
        assertThat(flowIn(holder).get(0).questions()).isOne();
        assertThat(state(holder.document().snapshot())).contains(FollowUpState.STUCK);
        assertThat(questions(holder)).isOne();
    }

    @Test
    void whatElseTheHolderChangedMeanwhileIsNoQuestion() throws Exception {
        holder.document().edit(LABEL, edit -> edit.set(action, PlanKeys.TITLE, BilingualText.of("nl", "anders")));
        state(reporter, FollowUpState.DONE);
        save(reporter.save());
        assertThat(flowIn(holder).get(0).questions()).isZero();
        assertThat(holder.document().snapshot().node(action).get(PlanKeys.TITLE).in("nl"))
                .isEqualTo("anders");
    }

    @Test
    void whatIsReportedOnSomethingDeletedKeepsItAndAsks() throws Exception {
        holder.document().edit(LABEL, edit -> edit.remove(action));
        NodeId note = note(reporter, "bijna klaar");
        state(reporter, FollowUpState.ONGOING);
        save(reporter.save());
        assertThat(flowIn(holder).get(0).questions()).isOne();
        Snapshot plan = holder.document().snapshot();
        assertThat(plan.find(note).flatMap(Node::parent)).contains(action);
        assertThat(state(plan)).contains(FollowUpState.ONGOING);
    }

    @Test
    void aTornFileIsToldAndStaysAndKeepsNothingElseOut() throws Exception {
        note(reporter, "eerste");
        save(reporter.save());
        Path torn = lying().get(0);
        byte[] whole = Files.readAllBytes(torn);
        note(reporter, "tweede");
        save(reporter.save());
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(torn, java.util.Arrays.copyOf(whole, length));
            assertThat(holder.reports(WORDS).get().unreadable())
                    .as("%d bytes", length)
                    .containsExactly(torn);
        }
        assertThat(flowIn(holder)).hasSize(1);
        save(holder.save());
        assertThat(lying()).containsExactly(torn);
    }

    @Test
    void sheCannotChangeAnythingElse() {
        List<Message> told = new ArrayList<>();
        reporter.listenToRefusals(told::add);
        Document plan = reporter.document();
        Snapshot before = plan.snapshot();
        plan.edit(LABEL, edit -> edit.set(action, PlanKeys.TITLE, BilingualText.of("nl", "anders")));
        plan.edit(LABEL, edit -> edit.remove(action));
        plan.edit(LABEL, edit -> {
            edit.set(action, ScheduleKeys.STATE, Optional.of(FollowUpState.DONE));
            edit.append(PlanKinds.ACTION, action);
        });
        assertThat(plan.snapshot()).isSameAs(before);
        assertThat(told).extracting(Message::key).containsOnly("reporting.only").hasSize(3);
    }

    @Test
    void whatADepartmentCountsIsReportedLikeFigures() throws Exception {
        save(holder.save());
        KindId visits = new KindId("visits.count");
        reported = Set.of(visits);
        OpenPlan department = opened("Nadia");
        department.document().edit(LABEL, edit -> {
            NodeId count = edit.append(visits, edit.now().root().id());
            edit.setValue(count, "visits.reached", new Value.Decimal(BigDecimal.TEN));
        });
        save(department.save());
        assertThat(flowIn(holder)).extracting(Reported::person).containsExactly("Nadia");
        assertThat(holder.document()
                        .snapshot()
                        .subtree(holder.document().snapshot().root().id()))
                .anyMatch(node -> node.kind().equals(visits));
        save(holder.save());
        assertThat(lying()).isEmpty();
        assertThat(Files.readString(file)).contains("\"visits.reached\":10");
    }

    @Test
    void whatNoModuleCountsIsNotReported() {
        Snapshot before = reporter.document().snapshot();
        reporter.document()
                .edit(
                        LABEL,
                        edit -> edit.append(
                                new KindId("visits.count"), before.root().id()));
        assertThat(reporter.document().snapshot()).isSameAs(before);
    }

    @Test
    void whatSheTakesBackAfterHandingItOnIsTakenBackThereToo() throws Exception {
        state(reporter, FollowUpState.DONE);
        save(reporter.save());
        flowIn(holder);
        reporter.document().undo();
        save(reporter.save());
        flowIn(holder);
        assertThat(state(holder.document().snapshot())).isEmpty();
        assertThat(questions(holder)).isZero();
    }

    @Test
    void savedElsewhereItStaysForThePlanThatItIsMeantFor() throws Exception {
        state(reporter, FollowUpState.DONE);
        save(reporter.save());
        flowIn(holder);
        save(holder.saveAs(work.resolve("other.doelenboom")));
        assertThat(lying()).hasSize(1);
    }

    @Test
    void whatIsChangedMeanwhileHasItLookedAtAnew() throws Exception {
        state(reporter, FollowUpState.DONE);
        save(reporter.save());
        Reported reported = holder.reports(WORDS).get().next().orElseThrow();
        note(holder, "ondertussen");
        assertThat(reported.take()).isFalse();
        assertThat(flowIn(holder)).hasSize(1);
    }
}
