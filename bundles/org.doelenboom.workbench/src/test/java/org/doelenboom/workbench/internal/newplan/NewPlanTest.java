package org.doelenboom.workbench.internal.newplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.workbench.internal.session.Plans;
import org.junit.jupiter.api.Test;

class NewPlanTest {
    private final NewPlan plan = new NewPlan(List.of("nl", "fr"), 2024, 2026);
    private final PlanDocument document = new PlanDocument(new Plans().builder.build(), () -> "test");
    private final AtomicReference<NodeId> shown = new AtomicReference<>();

    private Snapshot made() {
        document.edit(Message.of("test", "new"), edit -> plan.write(edit).ifPresent(shown::set));
        return document.snapshot();
    }

    private static Stream<Node> all(Snapshot made) {
        return StreamSupport.stream(made.subtree(made.root().id()).spliterator(), false);
    }

    private static List<String> titles(Snapshot made, KindId kind) {
        return all(made)
                .filter(node -> node.kind().equals(kind))
                .map(node -> node.get(PlanKeys.TITLE).in("nl"))
                .toList();
    }

    @Test
    void thePlanHoldsWhatWasSaid() {
        plan.say(PlanKeys.TITLE, "nl", "Wijkplan");
        plan.say(PlanKeys.TITLE, "fr", "Plan de quartier");
        plan.typePlaces("Marollen\n\n Anneessens \nMarollen");
        plan.typeThemes("Wonen");
        Snapshot made = made();
        assertThat(made.root().get(PlanKeys.TITLE))
                .isEqualTo(BilingualText.of("nl", "Wijkplan", "fr", "Plan de quartier"));
        assertThat(new Schedule(made).planYears()).containsExactly(2024, 2025, 2026);
        assertThat(titles(made, PlanKinds.NEIGHBOURHOOD)).containsExactly("Marollen", "Anneessens");
        assertThat(titles(made, PlanKinds.THEME)).containsExactly("Wonen");
    }

    @Test
    void theFirstObjectivesStandBelowEachOther() {
        NewPlan.FIRST.forEach(kind -> plan.begin(kind, "nl", kind.name()));
        Snapshot made = made();
        Node action = all(made)
                .filter(node -> node.kind().equals(PlanKinds.ACTION))
                .findFirst()
                .orElseThrow();
        assertThat(new Numbering(made).path(action)).isEqualTo("1.1.1/A1");
        assertThat(made.node(shown.get()).kind()).isEqualTo(PlanKinds.GENERAL_OBJECTIVE);
    }

    @Test
    void withoutAnIntermediateOneTheOperationalOneStandsBelowTheGeneralOne() {
        plan.begin(PlanKinds.GENERAL_OBJECTIVE, "nl", "minder woningverlies");
        plan.begin(PlanKinds.OPERATIONAL_OBJECTIVE, "nl", "een protocol");
        Snapshot made = made();
        Node operational = all(made)
                .filter(node -> node.kind().equals(PlanKinds.OPERATIONAL_OBJECTIVE))
                .findFirst()
                .orElseThrow();
        assertThat(new Numbering(made).code(operational)).isEqualTo("1.0.1");
    }

    @Test
    void whatHasNothingAboveItIsLeftOut() {
        plan.begin(PlanKinds.ACTION, "nl", "overleggen");
        assertThat(titles(made(), PlanKinds.ACTION)).isEmpty();
        assertThat(shown.get()).isNull();
    }

    @Test
    void aLanguageThatThePlanDoesNotHaveIsLeftOut() {
        plan.say(PlanKeys.OWNER, "nl", "OCMW");
        plan.say(PlanKeys.OWNER, "fr", "CPAS");
        plan.write(List.of("fr"));
        assertThat(made().root().get(PlanKeys.OWNER)).isEqualTo(BilingualText.of("fr", "CPAS"));
    }

    @Test
    void allOfItIsTakenBackInOneStep() {
        Snapshot before = document.snapshot();
        plan.say(PlanKeys.TITLE, "nl", "Wijkplan");
        plan.typeThemes("Wonen\nWerk");
        made();
        document.undo();
        assertThat(document.snapshot().root()).isEqualTo(before.root());
        assertThat(document.undoable()).isEmpty();
    }
}
