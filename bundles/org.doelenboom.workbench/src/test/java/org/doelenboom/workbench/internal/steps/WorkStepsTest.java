package org.doelenboom.workbench.internal.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.workbench.internal.session.Plans;
import org.junit.jupiter.api.Test;

class WorkStepsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private final PlanDocument document = new PlanDocument(Plans.tree().builder.build(), () -> "test");

    private Step step(String id) {
        return WorkSteps.of(document.snapshot(), TODAY).stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void edit(Consumer<Edit> edit) {
        document.edit(Message.of("test", "edit"), edit);
    }

    @Test
    void anActionWithAYearIsCounted() {
        assertThat(step("years").done()).isZero();
        edit(edit -> edit.set(new NodeId("a1"), ScheduleKeys.YEARS, List.of(2024)));
        assertThat(step("years").done()).isEqualTo(1);
        assertThat(step("years").of()).isEqualTo(2);
    }

    @Test
    void aStepIsDoneWhenNothingIsMissing() {
        assertThat(step("years").isDone()).isFalse();
        edit(edit -> edit.set(new NodeId("od"), ScheduleKeys.YEARS, List.of(2024)));
        assertThat(step("years").isDone()).isTrue();
    }

    @Test
    void anObjectiveRestsOnAFindingOfWhatStandsAboveIt() {
        edit(edit -> {
            NodeId finding = edit.append(PlanKinds.FINDING, new NodeId("plan"));
            edit.set(finding, PlanKeys.CONCERNS, List.of(new NodeId("id")));
        });
        assertThat(step("diagnosis").done()).isEqualTo(1);
        assertThat(step("diagnosis").of()).isEqualTo(1);
    }

    @Test
    void aStepLeadsToTheFirstItemThatItIsAbout() {
        assertThat(step("objectives").item()).contains(new NodeId("ad1"));
        assertThat(step("followUp").item()).contains(new NodeId("a1"));
        assertThat(step("call").item()).isEmpty();
    }

    @Test
    void whatIsPastItsDeadlineIsCountedAsLate() {
        edit(edit ->
                edit.set(new NodeId("a1"), ScheduleKeys.DEADLINE, java.util.Optional.of(LocalDate.of(2024, 5, 31))));
        assertThat(step("followUp").facts().get(1).arguments()).containsExactly("1");
    }
}
