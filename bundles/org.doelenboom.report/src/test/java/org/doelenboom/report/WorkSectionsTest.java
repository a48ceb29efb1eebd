package org.doelenboom.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.report.internal.block.BlockRecorder;
import org.doelenboom.report.internal.html.HtmlPage;
import org.junit.jupiter.api.Test;

class WorkSectionsTest {
    private static final NodeId PLAN = new NodeId("plan");

    private final SnapshotBuilder plan = new SnapshotBuilder(PLAN, PlanKinds.PLAN, Attributes.NONE);

    private NodeId add(KindId kind, String name, NodeId parent) {
        NodeId id = new NodeId(name);
        plan.add(id, parent, kind, Attributes.NONE);
        plan.set(id, PlanKeys.TITLE, BilingualText.of("nl", "titel " + name));
        return id;
    }

    private static String written(ReportSection section, Snapshot plan) {
        BlockRecorder out = new BlockRecorder(List.of("nl"), (message, locale) -> message.key(), item -> true);
        section.write(plan, out);
        String page = HtmlPage.forScreen(BilingualText.EMPTY, out.blocks(), List.of("nl"));
        return page.substring(page.indexOf("<main>") + 7, page.indexOf("</main>"))
                .replaceAll("</?span[^>]*>", "");
    }

    @Test
    void each_action_has_a_mark_in_its_years() {
        plan.set(PLAN, PlanKeys.FIRST_YEAR, Optional.of(new BigDecimal(2022)));
        plan.set(PLAN, PlanKeys.LAST_YEAR, Optional.of(new BigDecimal(2023)));
        NodeId general = add(PlanKinds.GENERAL_OBJECTIVE, "ad", PLAN);
        NodeId objective = add(PlanKinds.OPERATIONAL_OBJECTIVE, "od", general);
        NodeId action = add(PlanKinds.ACTION, "a", objective);
        assertThat(written(new YearsSection(), plan.build())).isEmpty();
        plan.set(action, ScheduleKeys.YEARS, List.of(2023));
        assertThat(written(new YearsSection(), plan.build()))
                .contains("<td>A1 titel a</td><td></td><td class=\"mark\">×</td></tr>");
    }

    @Test
    void a_budget_shows_its_lines_their_details_and_what_is_left() {
        assertThat(written(new BudgetSection(), plan.build())).isEmpty();
        NodeId envelope = add(BudgetKeys.ENVELOPE, "e", PLAN);
        plan.set(envelope, TargetKeys.AMOUNT, Optional.of(new BigDecimal("98000")));
        NodeId line = add(BudgetKeys.LINE, "l", envelope);
        plan.set(line, TargetKeys.AMOUNT, Optional.of(new BigDecimal("97999.50")));
        add(BudgetKeys.LINE, "d", line);
        assertThat(written(new BudgetSection(), plan.build()))
                .contains("<td>titel l</td><td class=\"figure\">97.999,50\u00a0€</td>")
                .contains("<td>– titel d</td><td class=\"figure\"></td>")
                .contains("<td>budget.left</td><td class=\"figure\">0,50\u00a0€</td>");
    }

    @Test
    void a_project_shows_who_carries_it_and_what_it_serves() {
        assertThat(written(new ProjectsSection(), plan.build())).isEmpty();
        NodeId party = add(PlanKinds.PARTY, "p", PLAN);
        NodeId general = add(PlanKinds.GENERAL_OBJECTIVE, "ad", PLAN);
        NodeId project = add(ProjectKeys.PROJECT, "x", PLAN);
        plan.set(project, ProjectKeys.CARRIERS, List.of(party));
        plan.set(project, ProjectKeys.SERVES, List.of(general));
        plan.set(project, ProjectKeys.AMOUNT_BY_YEAR, Map.of(2022, new BigDecimal(90_000)));
        assertThat(written(new ProjectsSection(), plan.build()))
                .contains("<li>titel p</li>")
                .contains("<li>1</li>")
                .contains("<td class=\"figure\">2022</td><td class=\"figure\">90.000,00\u00a0€</td>");
    }
}
