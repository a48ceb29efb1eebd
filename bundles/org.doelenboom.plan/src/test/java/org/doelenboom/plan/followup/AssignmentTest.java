package org.doelenboom.plan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TreeBuilder;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.project.ProjectState;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 5);
    private static final Assignment.Whose ALL = new Assignment.Whose.All();

    private final TreeBuilder tree = new TreeBuilder()
            .node(PlanKinds.PARTY, "lea", "plan")
            .node(PlanKinds.PARTY, "sam", "plan")
            .node(PlanKinds.NEIGHBOURHOOD, "west", "plan")
            .node(PlanKinds.NEIGHBOURHOOD, "east", "plan")
            .level("ad1", "plan")
            .level("od1", "ad1")
            .set("od1", PlanKeys.NEIGHBOURHOODS, TreeBuilder.ids("west"))
            .level("a1", "od1")
            .set("a1", ScheduleKeys.YEARS, List.of(2024))
            .level("a2", "od1")
            .set("a2", ScheduleKeys.YEARS, List.of(2025))
            .node(ProjectKeys.PROJECT, "p1", "plan");

    private List<String> found(Assignment.Whose whose, Optional<NodeId> place) {
        return Assignment.of(tree.build(), whose, place, TODAY).stream()
                .map(one -> one.node().id().value())
                .toList();
    }

    @Test
    void whatIsPlannedThisYearAndWhatRunsIsReportedOn() {
        assertThat(found(ALL, Optional.empty())).containsExactly("a1", "p1");
    }

    @Test
    void whatIsClosedIsNotAskedForAgainExceptOnTheDayItself() {
        tree.set("a1", ScheduleKeys.STATE, Optional.of(FollowUpState.DONE))
                .set("p1", ProjectKeys.PROJECT_STATE, Optional.of(ProjectState.ENDED));
        assertThat(found(ALL, Optional.empty())).isEmpty();
        tree.set("a1", ScheduleKeys.REPORTED, Optional.of(TODAY));
        assertThat(found(ALL, Optional.empty())).containsExactly("a1");
    }

    @Test
    void whatIsLateIsAskedForThoughItsYearIsPast() {
        tree.set("a1", ScheduleKeys.YEARS, List.of(2023))
                .set("a1", ScheduleKeys.STATE, Optional.of(FollowUpState.ONGOING));
        assertThat(found(ALL, Optional.empty())).contains("a1");
    }

    @Test
    void onlyOnesOwnAreAskedForWithThoseOfTheObjectiveAbove() {
        tree.set("od1", ScheduleKeys.RESPONSIBLE, Optional.of(new NodeId("lea")))
                .set("p1", ScheduleKeys.RESPONSIBLE, Optional.of(new NodeId("sam")));
        assertThat(found(new Assignment.Whose.Of(new NodeId("lea")), Optional.empty()))
                .containsExactly("od1", "a1");
        assertThat(found(new Assignment.Whose.Of(new NodeId("sam")), Optional.empty()))
                .containsExactly("p1");
        assertThat(found(new Assignment.Whose.Nobodys(), Optional.empty())).isEmpty();
    }

    @Test
    void aNeighbourhoodHasItsOwnAndWhatHoldsEverywhere() {
        assertThat(found(ALL, Optional.of(new NodeId("east")))).containsExactly("p1");
        assertThat(found(ALL, Optional.of(new NodeId("west")))).containsExactly("a1", "p1");
    }

    @Test
    void thePartiesThatAnswerForSomethingCanBeChosen() {
        tree.set("p1", ScheduleKeys.RESPONSIBLE, Optional.of(new NodeId("sam")));
        assertThat(Assignment.responsibles(tree.build())).containsExactly(new NodeId("sam"));
    }
}
