package org.doelenboom.employment.internal.command;

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
import org.doelenboom.api.document.NodeId;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.internal.EmploymentMessages;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.testkit.SmallPlans;
import org.junit.jupiter.api.Test;

class EmploymentCommandsTest {
    private static Document plan() {
        return new SmallPlans(new EmploymentMessages())
                .set(PlanKeys.FIRST_YEAR, Optional.of(BigDecimal.valueOf(2022)))
                .add(EmploymentKinds.COHORT, "young", "plan")
                .add(EmploymentKinds.CONSULTATION, "consultation", "plan")
                .add(EmploymentKinds.DECISION, "decision", "consultation")
                .open();
    }

    private static NodeId run(Document document, CommandContribution command, String selected) {
        List<NodeId> selection = List.of(new NodeId(selected));
        assertThat(command.isEnabled(document.snapshot(), selection)).isTrue();
        List<NodeId> shown = new ArrayList<>();
        document.edit(command.name(), edit -> shown.addAll(command.run(edit, selection)));
        return shown.get(0);
    }

    @Test
    void figuresAreAddedForTheFirstYearAndThenForTheNext() {
        Document document = plan();
        NodeId first = run(document, new AddCount(), "young");
        assertThat(document.snapshot().node(first).get(EmploymentKeys.PERIOD)).isEqualTo("2022");
        NodeId second = run(document, new AddCount(), first.value());
        assertThat(document.snapshot().node(second).get(EmploymentKeys.PERIOD)).isEqualTo("2023");
        assertThat(document.snapshot().node(second).parent()).contains(new NodeId("young"));
    }

    @Test
    void figuresNeedACohort() {
        assertThat(new AddCount().isEnabled(plan().snapshot(), List.of(new NodeId("consultation"))))
                .isFalse();
    }

    @Test
    void aDecisionIsClosedOnce() {
        Clock clock = Clock.fixed(Instant.parse("2024-05-14T10:00:00Z"), ZoneId.of("Europe/Brussels"));
        Document document = plan();
        NodeId decision = run(document, new CloseDecision(clock), "decision");
        assertThat(document.snapshot().node(decision).get(EmploymentKeys.DONE)).contains(LocalDate.parse("2024-05-14"));
        assertThat(new CloseDecision(clock).isEnabled(document.snapshot(), List.of(decision)))
                .isFalse();
    }
}
