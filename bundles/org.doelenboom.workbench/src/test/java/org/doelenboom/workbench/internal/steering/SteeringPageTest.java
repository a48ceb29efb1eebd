package org.doelenboom.workbench.internal.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.workbench.internal.piece.CellGrid;
import org.doelenboom.workbench.internal.piece.WordedContext;
import org.doelenboom.workbench.internal.session.Plans;
import org.doelenboom.workbench.internal.steering.SteeringPage.Question;
import org.junit.jupiter.api.Test;

class SteeringPageTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 7, 2);

    private final Plans plans = Plans.tree()
            .with("west", "plan", PlanKinds.NEIGHBOURHOOD)
            .with("east", "plan", PlanKinds.NEIGHBOURHOOD)
            .with("wonen", "plan", PlanKinds.THEME);

    private SteeringPage page(String language) {
        return new SteeringPage(
                new WordedContext(plans.builder.build(), language), List.of(), TODAY, 2023, Optional.empty());
    }

    private void late() {
        plans.builder.set(new NodeId("ad1"), PlanKeys.THEME, Optional.of(new NodeId("wonen")));
        plans.builder.set(new NodeId("a1"), PlanKeys.NEIGHBOURHOODS, List.of(new NodeId("west")));
        plans.builder.set(new NodeId("a1"), ScheduleKeys.DEADLINE, Optional.of(TODAY.minusDays(3)));
    }

    @Test
    void anAnswerIsSplitByThemeAndNeighbourhoodAndItsFigureOpensWhatItIsMadeOf() {
        late();
        SteeringPage page = page("nl");
        CellGrid.Content grid = page.grid(Question.LATE);
        assertThat(page.answer(Question.LATE)).isEqualTo("1");
        assertThat(grid.row(0)).isEqualTo("wonen");
        assertThat(grid.cell(0, 0)).isEqualTo("1");
        assertThat(grid.cell(0, 1)).isEmpty();
        assertThat(grid.cell(1, 0)).isEmpty();
        assertThat(grid.cell(2, 2)).isEqualTo("1");
        assertThat(page.list(Question.LATE, 2, 2).get(0).cells()).containsExactly("a1", "west", "29/6/2023", "3 dagen");
    }

    @Test
    void moneyIsWrittenAsEachLanguageDoes() {
        plans.with("e", "plan", BudgetKeys.ENVELOPE).with("l", "e", BudgetKeys.LINE);
        plans.builder.set(new NodeId("e"), BudgetKeys.BUDGET_YEAR, Optional.of(new BigDecimal(2023)));
        plans.builder.set(new NodeId("e"), TargetKeys.NEIGHBOURHOOD, Optional.of(new NodeId("west")));
        plans.builder.set(new NodeId("l"), TargetKeys.AMOUNT, Optional.of(new BigDecimal(98000)));
        assertThat(page("nl").answer(Question.MONEY)).isEqualTo("€ 98.000");
        assertThat(page("fr").answer(Question.MONEY)).endsWith("000 €");
        assertThat(page("nl").grid(Question.MONEY).cell(1, 0)).isEqualTo("€ 98.000");
    }

    @Test
    void aYearWithoutABudgetSaysSo() {
        assertThat(page("nl").beside(Question.MONEY)).isEqualTo("geen begroting voor 2023");
    }
}
