package org.doelenboom.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.StoredPlan;
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
import org.doelenboom.workspace.compare.Answer;
import org.doelenboom.workspace.compare.Asked;
import org.doelenboom.workspace.compare.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coordinator mails copies of her plan, and gets them back changed. */
final class MergingCopiesTest {
    private static final Message LABEL = Message.of("test", "edit");
    private static final NodeId ONE = new NodeId("one");
    private static final NodeId TWO = new NodeId("two");
    private static final Words WORDS =
            new Words(new KindRegistry(), (message, locale) -> message.key(), Locale.ENGLISH);

    @TempDir
    Path work;

    private final FilePlanStore store = new FilePlanStore();
    private OpenPlan mine;

    private PlanWorkspace started(String person) {
        PlanWorkspace workspace =
                new PlanWorkspace(store, new FileJournals(store), new FileLocks(), new CoreNamespaceOnly());
        workspace.workAs(() -> person);
        return workspace;
    }

    @BeforeEach
    void thePlanIsMailedToTwo() throws Exception {
        PlanWorkspace workspace = started("Ann");
        mine = workspace.open(workspace.blank(BilingualText.of("nl", "plan"), List.of("nl")));
        mine.document().edit(LABEL, edit -> {
            for (NodeId id : List.of(ONE, TWO)) {
                Snapshot item = new org.doelenboom.model.SnapshotBuilder(
                                id, PlanKinds.THEME, org.doelenboom.api.document.Attributes.NONE)
                        .build();
                edit.insert(item, id, edit.now().root().id(), 0, true);
                edit.set(id, PlanKeys.TITLE, BilingualText.of("nl", "begin", "fr", "début"));
            }
        });
        save(mine.saveAs(work.resolve("p.doelenboom")));
        Files.copy(work.resolve("p.doelenboom"), work.resolve("karim.doelenboom"));
        Files.copy(work.resolve("p.doelenboom"), work.resolve("fatima.doelenboom"));
    }

    private static void save(Saving saving) throws Refusal {
        saving.write();
        saving.done();
    }

    private void worked(String person, Consumer<Edit> edit) throws Exception {
        PlanWorkspace workspace = started(person);
        OpenPlan plan = workspace.open(workspace.read(copy(person)));
        plan.document().edit(LABEL, edit);
        save(plan.save());
        plan.close();
    }

    private Path copy(String person) {
        return work.resolve(person.toLowerCase(Locale.ROOT) + ".doelenboom");
    }

    private static void title(Edit edit, NodeId node, String language, String text) {
        BilingualText now = edit.now().node(node).get(PlanKeys.TITLE);
        edit.set(node, PlanKeys.TITLE, now.put(language, text));
    }

    private String title(NodeId node, String language) {
        return mine.document().snapshot().node(node).get(PlanKeys.TITLE).in(language);
    }

    private Merging read(String person) throws Refusal {
        Merging merging = mine.mergeWith(copy(person));
        merging.read();
        return merging;
    }

    private int merge(String person, Answer... answers) throws Refusal {
        Merging merging = read(person);
        merging.prepare(List.of(answers), WORDS);
        return merging.apply();
    }

    @Test
    void bothCopiesAndHerOwnWorkBecomeOnePlan() throws Exception {
        worked("Karim", edit -> title(edit, ONE, "nl", "van Karim"));
        worked("Fatima", edit -> {
            title(edit, TWO, "fr", "de Fatima");
            edit.append(PlanKinds.NOTE, TWO);
        });
        mine.document().edit(LABEL, edit -> title(edit, TWO, "nl", "van mij"));
        assertThat(merge("Karim")).isZero();
        assertThat(merge("Fatima")).isZero();
        assertThat(title(ONE, "nl")).isEqualTo("van Karim");
        assertThat(title(TWO, "nl")).isEqualTo("van mij");
        assertThat(title(TWO, "fr")).isEqualTo("de Fatima");
        assertThat(mine.document().snapshot().node(TWO).children()).hasSize(1);
    }

    @Test
    void whatBothBeganWithIsFoundInTheHistories() throws Exception {
        worked("Karim", edit -> title(edit, ONE, "nl", "van Karim"));
        mine.document().edit(LABEL, edit -> title(edit, TWO, "nl", "van mij"));
        save(mine.save());
        Merging merging = read("Karim");
        assertThat(merging.origin()).isEqualTo(Merging.Origin.HISTORY);
        assertThat(merging.theirs()).hasSize(1);
    }

    @Test
    void aConflictSaysWhoAndWhatItWas() throws Exception {
        worked("Karim", edit -> title(edit, ONE, "nl", "van Karim"));
        mine.document().edit(LABEL, edit -> title(edit, ONE, "nl", "van mij"));
        Asked asked = read("Karim").asked(WORDS).get(0);
        assertThat(asked.by())
                .hasValueSatisfying(step -> assertThat(step.author()).isEqualTo("Karim"));
        assertThat(asked.bothFit()).isTrue();
    }

    @Test
    void aConflictIsAnsweredWithMine() throws Exception {
        worked("Karim", edit -> title(edit, ONE, "nl", "van Karim"));
        mine.document().edit(LABEL, edit -> title(edit, ONE, "nl", "van mij"));
        assertThat(merge("Karim", Answer.MINE)).isZero();
        assertThat(title(ONE, "nl")).isEqualTo("van mij");
    }

    @Test
    void aConflictIsAnsweredWithTheirs() throws Exception {
        worked("Karim", edit -> title(edit, ONE, "nl", "van Karim"));
        mine.document().edit(LABEL, edit -> title(edit, ONE, "nl", "van mij"));
        assertThat(merge("Karim", Answer.THEIRS)).isZero();
        assertThat(title(ONE, "nl")).isEqualTo("van Karim");
        assertThat(title(ONE, "fr")).isEqualTo("début");
    }

    @Test
    void aConflictOfTextsIsAnsweredWithBoth() throws Exception {
        worked("Karim", edit -> title(edit, ONE, "nl", "van Karim"));
        mine.document().edit(LABEL, edit -> title(edit, ONE, "nl", "van mij"));
        merge("Karim", Answer.BOTH);
        assertThat(title(ONE, "nl")).isEqualTo("van mij / van Karim");
    }

    @Test
    void whatIsLeftForLaterIsAQuestionInThePlan() throws Exception {
        worked("Karim", edit -> edit.remove(ONE));
        mine.document().edit(LABEL, edit -> title(edit, ONE, "nl", "van mij"));
        assertThat(merge("Karim")).isOne();
        Snapshot now = mine.document().snapshot();
        assertThat(now.children(now.root())).anyMatch(node -> node.kind().equals(PlanKinds.QUESTION));
        assertThat(title(ONE, "nl")).isEqualTo("van mij");
    }

    @Test
    void aMergeIsOneStepThatIsTakenBackAtOnce() throws Exception {
        worked("Karim", edit -> {
            title(edit, ONE, "nl", "van Karim");
            edit.remove(TWO);
        });
        Snapshot before = mine.document().snapshot();
        merge("Karim");
        assertThat(mine.document().snapshot().find(TWO)).isEmpty();
        mine.document().undo();
        assertThat(org.doelenboom.workspace.compare.Comparison.between(
                        before, mine.document().snapshot()))
                .isEmpty();
    }

    private List<HistoryEntry> told() {
        return mine.history().get();
    }

    private long of(String person) {
        return told().stream()
                .filter(entry -> entry.transaction().author().equals(person))
                .count();
    }

    @Test
    void theHistoryTellsWhoDidWhatOnTheCopyAndWhen() throws Exception {
        worked("Karim", edit -> title(edit, ONE, "nl", "van Karim"));
        merge("Karim");
        save(mine.save());
        HistoryEntry his = store
                .history(store.read(work.resolve("p.doelenboom")).history())
                .stream()
                .filter(entry -> entry.transaction().author().equals("Karim"))
                .findFirst()
                .orElseThrow();
        assertThat(his.isBrought()).isTrue();
        assertThat(his.transaction().changes())
                .isEqualTo(store.history(store.read(copy("Karim")).history()).stream()
                        .filter(entry -> entry.transaction().author().equals("Karim"))
                        .findFirst()
                        .orElseThrow()
                        .transaction()
                        .changes());
        assertThat(told()).anyMatch(entry -> entry.transaction().id().equals(his.broughtByOrNull()));
    }

    @Test
    void whatIsToldOfTheCopyIsNoStepOnTheWayBack() throws Exception {
        Snapshot before = mine.document().snapshot();
        int steps = told().size();
        worked("Karim", edit -> title(edit, ONE, "nl", "van Karim"));
        mine.document().edit(LABEL, edit -> title(edit, ONE, "nl", "van mij"));
        merge("Karim", Answer.MINE);
        save(mine.save());
        List<HistoryEntry> all = told();
        Snapshot back = org.doelenboom.workspace.compare.Replay.before(
                mine.document().snapshot(), all.subList(steps, all.size()));
        assertThat(org.doelenboom.workspace.compare.Comparison.between(before, back))
                .isEmpty();
    }

    @Test
    void aMergeThatWasTakenBackTellsNothingOfTheCopy() throws Exception {
        worked("Karim", edit -> title(edit, ONE, "nl", "van Karim"));
        merge("Karim");
        assertThat(of("Karim")).isOne();
        mine.document().undo();
        assertThat(of("Karim")).isZero();
        mine.document().redo();
        assertThat(of("Karim")).isOne();
    }

    @Test
    void ofACopyThatWasWorkedOnForLongTheLatestIsTold() throws Exception {
        PlanWorkspace workspace = started("Karim");
        OpenPlan plan = workspace.open(workspace.read(copy("Karim")));
        for (int i = 0; i < 1_050; i++) {
            String title = "titel " + i;
            plan.document().edit(LABEL, edit -> title(edit, ONE, "nl", title));
        }
        save(plan.save());
        plan.close();
        merge("Karim");
        assertThat(of("Karim")).isEqualTo(1_000);
        assertThat(title(ONE, "nl")).isEqualTo("titel 1049");
    }

    @Test
    void theSameCopyASecondTimeChangesNothing() throws Exception {
        worked("Karim", edit -> title(edit, ONE, "nl", "van Karim"));
        merge("Karim");
        save(mine.save());
        Snapshot once = mine.document().snapshot();
        assertThat(merge("Karim")).isZero();
        assertThat(mine.document().snapshot()).isSameAs(once);
    }

    @Test
    void whatWasEditedByHandInACopyIsOneStepOfItsHistory() throws Exception {
        String text = Files.readString(copy("Karim"));
        int nodes = text.indexOf("\"nodes\"");
        int history = text.indexOf("\"history\"");
        Files.writeString(
                copy("Karim"),
                text.substring(0, nodes)
                        + text.substring(nodes, history).replace("début", "départ")
                        + text.substring(history));
        mine.document().edit(LABEL, edit -> title(edit, TWO, "nl", "van mij"));
        Merging merging = read("Karim");
        assertThat(merging.origin()).isEqualTo(Merging.Origin.HISTORY);
        merging.prepare(List.of(), WORDS);
        assertThat(merging.apply()).isZero();
        assertThat(title(ONE, "fr")).isEqualTo("départ");
        assertThat(told())
                .filteredOn(HistoryEntry::isBrought)
                .extracting(entry -> entry.transaction().label().key())
                .containsExactly("history.outside");
    }

    @Test
    void aCopyThatWasEditedByHandIsMergedOnTheEarlierFileThatItWas() throws Exception {
        mine.document().edit(LABEL, edit -> title(edit, TWO, "nl", "van mij"));
        save(mine.save());
        String text = Files.readString(copy("Karim"));
        Files.writeString(copy("Karim"), text.replace("\"nl\":\"plan\"", "\"nl\":\"ons plan\""));
        Merging merging = read("Karim");
        assertThat(merging.origin()).isEqualTo(Merging.Origin.BACKUP);
        merging.prepare(List.of(), WORDS);
        assertThat(merging.apply()).isZero();
        assertThat(title(TWO, "nl")).isEqualTo("van mij");
        assertThat(title(mine.document().snapshot().root().id(), "nl")).isEqualTo("ons plan");
    }

    @Test
    void aCopyWithoutHistoryHasWhateverDiffersAsked() throws Exception {
        StoredPlan stored = store.read(copy("Karim"));
        mine.document().edit(LABEL, edit -> title(edit, TWO, "nl", "van mij"));
        store.write(stored.plan(), StoredPlan.NO_HISTORY, copy("Karim"), null);
        Merging merging = read("Karim");
        assertThat(merging.origin()).isEqualTo(Merging.Origin.NONE);
        assertThat(merging.asked(WORDS)).hasSize(1);
        merging.prepare(List.of(), WORDS);
        assertThat(merging.apply()).isOne();
        assertThat(title(TWO, "nl")).isEqualTo("van mij");
    }

    @Test
    void anotherPlanIsRefused() throws Exception {
        PlanWorkspace workspace = started("Karim");
        workspace.write(workspace.blank(BilingualText.of("nl", "iets anders"), List.of("nl")), copy("Karim"));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read("Karim"));
        assertThat(refusal.reason().key()).isEqualTo("merge.otherPlan");
    }

    @Test
    void whoWritesMeanwhileIsNotOverwritten() throws Exception {
        worked("Karim", edit -> title(edit, ONE, "nl", "van Karim"));
        Merging merging = read("Karim");
        merging.prepare(List.of(), WORDS);
        mine.document().edit(LABEL, edit -> title(edit, TWO, "nl", "ondertussen"));
        merging.apply();
        assertThat(title(ONE, "nl")).isEqualTo("van Karim");
        assertThat(title(TWO, "nl")).isEqualTo("ondertussen");
    }

    @Test
    void aMergeThatIsStoppedChangesNothing() throws Exception {
        worked("Karim", edit -> title(edit, ONE, "nl", "van Karim"));
        StoredPlan theirs = store.read(copy("Karim"));
        Snapshot now = mine.document().snapshot();
        Thread.currentThread().interrupt();
        CancellationException stopped = catchThrowableOfType(
                CancellationException.class,
                () -> org.doelenboom.workspace.compare.ThreeWayMerge.of(now, now, theirs.plan()));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stopped).isNotNull();
    }

    @Test
    void whatIDeletedAndTheOtherChangedGoesWhereMineIsTaken() throws Exception {
        worked("Karim", edit -> title(edit, ONE, "nl", "van Karim"));
        mine.document().edit(LABEL, edit -> edit.remove(ONE));
        Asked asked = read("Karim").asked(WORDS).get(0);
        assertThat(asked.mine()).isEqualTo("merge.deleted");
        assertThat(merge("Karim", Answer.MINE)).isZero();
        assertThat(mine.document().snapshot().find(ONE)).isEmpty();
    }

    @Test
    void whatIDeletedAndTheOtherChangedStaysWhereTheirsIsTaken() throws Exception {
        worked("Karim", edit -> title(edit, ONE, "nl", "van Karim"));
        mine.document().edit(LABEL, edit -> edit.remove(ONE));
        assertThat(merge("Karim", Answer.THEIRS)).isZero();
        assertThat(title(ONE, "nl")).isEqualTo("van Karim");
    }

    @Test
    void mergedWithItselfThePlanIsWrittenByteForByte() throws Exception {
        Snapshot sample = started("Ann").sample().stored().plan();
        Path one = work.resolve("one.doelenboom");
        Path other = work.resolve("other.doelenboom");
        store.write(sample, StoredPlan.NO_HISTORY, one, null);
        Snapshot read = store.read(one).plan();
        store.write(
                org.doelenboom.workspace.compare.ThreeWayMerge.of(
                                read, read, store.read(one).plan())
                        .plan(),
                StoredPlan.NO_HISTORY,
                other,
                null);
        assertThat(other).hasSameBinaryContentAs(one);
    }
}
