package org.doelenboom.plan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TreeBuilder;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.Test;

class ProjectTest {
    private static final Snapshot PLAN = new TreeBuilder()
            .level("ad1", "plan")
            .level("od1", "ad1")
            .node(PlanKinds.PARTY, "p1", "plan")
            .node(ProjectKeys.PROJECT, "x", "plan")
            .set("x", ProjectKeys.CARRIERS, TreeBuilder.ids("p1", "gone"))
            .set("x", ProjectKeys.SERVES, TreeBuilder.ids("od1"))
            .set("x", ProjectKeys.AMOUNT_BY_YEAR, Map.of(2022, new BigDecimal("90000"), 2023, new BigDecimal("0.50")))
            .node(ProjectKeys.REPORT, "r1", "x")
            .set("r1", ScheduleKeys.DATE, Optional.of(LocalDate.of(2023, 1, 31)))
            .node(ProjectKeys.REPORT, "r2", "x")
            .set("r2", ScheduleKeys.DATE, Optional.of(LocalDate.of(2023, 1, 31)))
            .set("r2", ProjectKeys.RECEIVED, Optional.of(LocalDate.of(2023, 1, 30)))
            .build();

    private final Project project = Project.of(PLAN).get(0);

    @Test
    void a_carrier_that_is_gone_is_left_out() {
        assertThat(project.carriers()).containsExactly(TreeBuilder.find(PLAN, "p1"));
    }

    @Test
    void the_amounts_of_all_years_add_up() {
        assertThat(project.total()).isEqualByComparingTo("90000.50");
    }

    @Test
    void an_objective_knows_the_projects_that_serve_it() {
        assertThat(Project.serving(PLAN, TreeBuilder.find(PLAN, "od1"))).containsExactly(project);
        assertThat(Project.serving(PLAN, TreeBuilder.find(PLAN, "ad1"))).isEmpty();
    }

    @Test
    void a_report_is_missing_once_its_day_is_past_and_it_did_not_come_in() {
        assertThat(project.missingReports(LocalDate.of(2023, 2, 1))).containsExactly(TreeBuilder.find(PLAN, "r1"));
        assertThat(project.missingReports(LocalDate.of(2023, 1, 31))).isEmpty();
    }
}
