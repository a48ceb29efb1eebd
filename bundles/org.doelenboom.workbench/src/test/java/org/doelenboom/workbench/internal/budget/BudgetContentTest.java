package org.doelenboom.workbench.internal.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.workbench.internal.grid.Grids.cell;
import static org.doelenboom.workbench.internal.grid.Grids.enter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.AmountRule;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.workbench.internal.grid.Entry;
import org.doelenboom.workbench.internal.grid.GridCell;
import org.doelenboom.workbench.internal.grid.Grids;
import org.doelenboom.workbench.internal.session.Plans;
import org.junit.jupiter.api.Test;

class BudgetContentTest {
    private static final AmountRule THIRD =
            new AmountRule.Share(AmountRule.Base.AFTER_FIXED, BigDecimal.ONE, new BigDecimal(3), BigDecimal.ZERO);

    private final Plans plans = Plans.tree()
            .with("south", "plan", PlanKinds.NEIGHBOURHOOD)
            .with("housing", "plan", PlanKinds.THEME)
            .with("envelope", "plan", BudgetKeys.ENVELOPE)
            .with("staff", "envelope", BudgetKeys.LINE)
            .with("own", "envelope", BudgetKeys.LINE)
            .with("detail", "own", BudgetKeys.LINE)
            .with("call", "envelope", BudgetKeys.LINE);

    BudgetContentTest() {
        amount("envelope", "344000");
        plans.builder.set(new NodeId("envelope"), TargetKeys.NEIGHBOURHOOD, Optional.of(new NodeId("south")));
        plans.builder.set(new NodeId("envelope"), BudgetKeys.BUDGET_YEAR, Optional.of(new BigDecimal(2022)));
        amount("staff", "80000");
        amount("own", "89760");
        rule("own", THIRD);
        plans.builder.set(new NodeId("own"), PlanKeys.DELIVERY, Optional.of(DeliveryMode.OWN));
        amount("detail", "89000");
        amount("call", "174240");
        rule("call", new AmountRule.Rest());
    }

    private void amount(String line, String amount) {
        plans.builder.set(new NodeId(line), TargetKeys.AMOUNT, Optional.of(new BigDecimal(amount)));
    }

    private void rule(String line, AmountRule rule) {
        plans.builder.set(new NodeId(line), BudgetKeys.AMOUNT_RULE, Optional.of(rule));
    }

    private BudgetContent content(BudgetRow.Filter filter) {
        Snapshot plan = plans.builder.build();
        return new BudgetContent(plan, Grids.wording(plan), filter);
    }

    private BudgetContent content() {
        return content(new BudgetRow.Filter(Optional.empty(), Optional.empty(), Set.of(), ""));
    }

    private String remark(String line, String column) {
        BudgetContent content = content();
        return content.remark(Grids.row(content, line), Grids.column(content, column));
    }

    @Test
    void a_rule_stands_beside_its_amount_with_what_it_yields() {
        assertThat(cell(content(), "own", "RULE").text()).isEqualTo("1/3 budget.ofRest");
        assertThat(cell(content(), "own", "YIELD").text()).isEqualTo("88.000");
        assertThat(cell(content(), "own", "DIFFERENCE").text()).isEqualTo("△ +1.760");
        assertThat(cell(content(), "own", "DIFFERENCE").look()).isEqualTo(GridCell.Look.WARNING);
        assertThat(cell(content(), "call", "DIFFERENCE").text()).isEqualTo("✓");
    }

    @Test
    void a_reason_takes_the_warning_away() {
        plans.builder.set(new NodeId("own"), BudgetKeys.AMOUNT_REASON, BilingualText.of("nl", "beslist in april"));
        assertThat(cell(content(), "own", "DIFFERENCE").text()).isEqualTo("+1.760");
        assertThat(cell(content(), "own", "DIFFERENCE").look()).isEqualTo(GridCell.Look.DIMMED);
    }

    @Test
    void the_sum_behind_an_amount_is_said_in_figures() {
        assertThat(remark("call", "AMOUNT")).isEqualTo("174.240 = 344.000 − 80.000 − 89.760");
        assertThat(remark("own", "YIELD")).startsWith("budget.differs[88.000 = (344.000 − 80.000) × 1/3, 1.760");
    }

    @Test
    void what_details_leave_stands_out_and_an_envelope_that_adds_up_has_a_tick() {
        assertThat(cell(content(), "own", "LEFT").text()).isEqualTo("760");
        assertThat(cell(content(), "own", "LEFT").look()).isEqualTo(GridCell.Look.WARNING);
        assertThat(cell(content(), "envelope", "LEFT").text()).isEqualTo("0 ✓");
    }

    @Test
    void sums_follow_the_lines() {
        BudgetContent content = content();
        int sum = content.size() - 4;
        int amount = Grids.column(content, "AMOUNT");
        assertThat(content.cell(sum, amount).text()).isEqualTo("344.000 ✓");
        assertThat(content.cell(sum + 1, amount).text()).isEqualTo("344.000");
        assertThat(content.cell(sum + 2, amount).text()).isEqualTo("89.760");
    }

    @Test
    void only_the_chosen_neighbourhood_and_year_are_shown() {
        assertThat(content(new BudgetRow.Filter(Optional.of(new NodeId("south")), Optional.of(2022), Set.of(), ""))
                        .size())
                .isEqualTo(content().size());
        assertThat(content(new BudgetRow.Filter(Optional.empty(), Optional.of(2023), Set.of(), ""))
                        .size())
                .isZero();
    }

    private List<String> shown(String words) {
        BudgetContent content = content(new BudgetRow.Filter(Optional.empty(), Optional.empty(), Set.of(), words));
        return IntStream.range(0, content.size())
                .mapToObj(content::row)
                .map(row -> row.item().value() + row.part())
                .toList();
    }

    @Test
    void words_leave_their_lines_with_what_they_are_part_of_and_no_sums() {
        plans.builder.set(new NodeId("detail"), BudgetKeys.REMARK, BilingualText.of("nl", "Beslist in april"));
        plans.builder.set(new NodeId("call"), BudgetKeys.ARTICLE, "8321/111");
        assertThat(shown("APRIL")).containsExactly("envelope", "own", "detail");
        assertThat(shown("8321")).containsExactly("envelope", "call");
        assertThat(shown("own")).containsExactly("envelope", "own", "detail");
        assertThat(shown("south")).containsExactly("envelope", "staff", "own", "detail", "call");
        assertThat(shown("nergens")).isEmpty();
    }

    @Test
    void amounts_rules_and_choices_are_typed_in_ones_own_words() {
        assertThat(enter(content(), "own", "AMOUNT", "88.000,00")).isInstanceOf(Entry.Change.class);
        assertThat(enter(content(), "own", "AMOUNT", "veel")).isInstanceOf(Entry.Refused.class);
        assertThat(enter(content(), "own", "RULE", "34 %")).isInstanceOf(Entry.Change.class);
        assertThat(enter(content(), "own", "RULE", "ongeveer")).isInstanceOf(Entry.Refused.class);
        assertThat(enter(content(), "own", "THEME", "housing")).isInstanceOf(Entry.Change.class);
        assertThat(enter(content(), "own", "THEME", "nergens")).isInstanceOf(Entry.Refused.class);
        assertThat(enter(content(), "own", "PAYS_FOR", "1.1.1 A1")).isInstanceOf(Entry.Change.class);
        assertThat(enter(content(), "own", "YIELD", "1")).isEqualTo(Entry.NOTHING);
    }

    @Test
    void a_copied_row_can_be_pasted_where_it_came_from_without_any_change() {
        BudgetContent content = content();
        for (int row = 0; row < content.size(); row++) {
            for (int column = 0; column < content.columns().size(); column++) {
                assertThat(content.enter(row, column, content.cell(row, column).input()))
                        .isEqualTo(Entry.NOTHING);
            }
        }
    }

    @Test
    void a_rule_is_read_back_as_it_is_written() {
        Snapshot plan = plans.builder.build();
        RuleWords words = new RuleWords(Grids.wording(plan));
        AmountRule.Share share = new AmountRule.Share(
                AmountRule.Base.WHOLE, new BigDecimal("34"), new BigDecimal(100), new BigDecimal("-1760.25"));
        assertThat(words.read(words.written(share))).contains(share);
        assertThat(words.read("1/3")).contains(THIRD);
        assertThat(words.read("1/0")).isEmpty();
        words.choices().forEach(choice -> assertThat(words.read(choice)).isPresent());
    }
}
