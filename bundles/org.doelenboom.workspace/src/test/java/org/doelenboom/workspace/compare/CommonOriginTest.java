package org.doelenboom.workspace.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.Test;

/** What two files grew from, by their histories alone. */
final class CommonOriginTest {
    private static final Message LABEL = Message.of("test", "edit");
    private static final NodeId PLAN = new NodeId("plan");

    private final Side mine =
            new Side(new SnapshotBuilder(PLAN, PlanKinds.PLAN, org.doelenboom.api.document.Attributes.NONE).build());

    /** A file, and what its history tells. */
    private static final class Side {
        private final PlanDocument document;
        private final List<HistoryEntry> told = new ArrayList<>();

        private Side(Snapshot plan) {
            document = new PlanDocument(plan, () -> "Ann");
        }

        private Side copy() {
            Side copy = new Side(document.snapshot());
            copy.told.addAll(told);
            return copy;
        }

        private void does(Consumer<Edit> edit) {
            told.add(new HistoryEntry(document.edit(LABEL, edit).orElseThrow(), null));
        }

        /** Without a word in the history. */
        private void byHand(Consumer<Edit> edit) {
            document.edit(LABEL, edit);
        }

        private void adopts(String name) {
            Transaction step =
                    new Transaction(NodeId.random().value(), "Ann", java.time.Instant.EPOCH, LABEL, List.of());
            told.add(new HistoryEntry(step, new Adoption(name, LocalDate.EPOCH, "", "")));
        }
    }

    private static Consumer<Edit> title(String title) {
        return edit -> edit.set(PLAN, PlanKeys.TITLE, BilingualText.of("nl", title));
    }

    private static Consumer<Edit> owner(String owner) {
        return edit -> edit.set(PLAN, PlanKeys.DESCRIPTION, BilingualText.of("nl", owner));
    }

    private String found(Side theirs) {
        return CommonOrigin.of(mine.document.snapshot(), mine.told, theirs.document.snapshot(), theirs.told)
                .map(origin -> origin.plan().root().get(PlanKeys.TITLE).in("nl"))
                .orElse("nothing");
    }

    @Test
    void theLastStepThatBothKnowIsWhereTheyPart() {
        mine.does(title("one"));
        Side theirs = mine.copy();
        mine.does(title("mine"));
        theirs.does(title("theirs"));
        assertThat(found(theirs)).isEqualTo("one");
    }

    @Test
    void whereThatDoesNotLeadToOneStateAnAdoptedVersionDoes() {
        mine.does(title("adopted"));
        mine.adopts("2022");
        mine.does(owner("of both"));
        Side theirs = mine.copy();
        theirs.byHand(owner("by hand"));
        mine.does(title("mine"));
        assertThat(found(theirs)).isEqualTo("adopted");
    }

    @Test
    void whereNothingLeadsToOneStateNothingIsFound() {
        mine.does(title("one"));
        Side theirs = mine.copy();
        theirs.byHand(owner("by hand"));
        mine.does(title("mine"));
        assertThat(found(theirs)).isEqualTo("nothing");
    }

    @Test
    void whereNeitherKnowsAStepOfTheOtherItIsWhatBothBeganWith() {
        Side theirs = mine.copy();
        mine.does(title("mine"));
        theirs.does(owner("theirs"));
        assertThat(found(theirs)).isEmpty();
    }

    @Test
    void whatCameFromACopyIsNoStepThatBothKnow() {
        mine.does(title("one"));
        Side theirs = mine.copy();
        theirs.does(title("theirs"));
        mine.told.addAll(Brought.entries(theirs.told.subList(1, 2), "merge"));
        mine.does(title("mine"));
        assertThat(found(theirs)).isEqualTo("one");
    }
}
