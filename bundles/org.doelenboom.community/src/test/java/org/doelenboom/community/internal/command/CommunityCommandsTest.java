package org.doelenboom.community.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Decision;
import org.doelenboom.community.internal.CommunityMessages;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.testkit.SmallPlans;
import org.junit.jupiter.api.Test;

class CommunityCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-14T10:00:00Z"), ZoneId.of("Europe/Brussels"));
    private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.parse("2024-05-14"));

    private static Document plan() {
        return new SmallPlans(new CommunityMessages())
                .add(CommunityKinds.GROUP, "group", "plan")
                .add(CommunityKinds.MEETING, "meeting", "group")
                .add(CommunityKinds.AGENDA_ITEM, "point", "meeting")
                .add(CommunityKinds.DECISION, "decision", "meeting")
                .open();
    }

    private static List<Node> run(Document document, CommandContribution command, String... selection) {
        List<NodeId> selected =
                java.util.Arrays.stream(selection).map(NodeId::new).toList();
        assertThat(command.isEnabled(document.snapshot(), selected)).isTrue();
        List<NodeId> shown = new ArrayList<>();
        document.edit(command.name(), edit -> shown.addAll(command.run(edit, selected)));
        return shown.stream().map(document.snapshot()::node).toList();
    }

    @Test
    void aMeetingOfTodayComesIntoTheGroupOfWhateverIsSelectedInIt() {
        Node added = run(plan(), new AddMeeting(CLOCK), "decision").get(0);
        assertThat(added.parent()).contains(new NodeId("group"));
        assertThat(added.get(CommunityKeys.DATE)).isEqualTo(TODAY);
        assertThat(added.get(PlanKeys.TITLE).in("nl")).contains("14/5/2024");
        assertThat(added.get(PlanKeys.TITLE).in("fr")).contains("14/5/2024");
    }

    @Test
    void aDecisionComesUnderTheSelectedPointOfTheAgenda() {
        Node added = run(plan(), new AddDecision(), "point").get(0);
        assertThat(added.parent()).contains(new NodeId("meeting"));
        assertThat(added.get(CommunityKeys.AGENDA_ITEM)).contains(new NodeId("point"));
    }

    @Test
    void closingDecisionsIsOneStepAndOnlyForOpenOnes() {
        Document document = plan();
        CommandContribution close = new CloseDecisions(CLOCK);
        Node closed = run(document, close, "decision").get(0);
        assertThat(new Decision(document.snapshot(), closed).state()).isEqualTo(Decision.State.DONE);
        assertThat(close.isEnabled(document.snapshot(), List.of(closed.id()))).isFalse();
        document.undo();
        assertThat(close.isEnabled(document.snapshot(), List.of(closed.id()))).isTrue();
    }

    @Test
    void theNextRoundIsOfTheYearAfterTheLastAndOfThisYearWhereThereIsNone() {
        Document document = plan();
        assertThat(run(document, new AddRound(CLOCK), "plan").get(0).get(CommunityKeys.YEAR))
                .contains(BigDecimal.valueOf(2024));
        assertThat(run(document, new AddRound(CLOCK), "plan").get(0).get(CommunityKeys.YEAR))
                .contains(BigDecimal.valueOf(2025));
    }

    @Test
    void withoutAGroupOrMeetingNothingOfTheirsCanBeAdded() {
        Document document = plan();
        List<NodeId> plan = List.of(new NodeId("plan"));
        assertThat(new AddMeeting(CLOCK).isEnabled(document.snapshot(), plan)).isFalse();
        assertThat(new AddDecision().isEnabled(document.snapshot(), plan)).isFalse();
        assertThat(new CloseDecisions(CLOCK).isEnabled(document.snapshot(), List.of()))
                .isFalse();
    }
}
