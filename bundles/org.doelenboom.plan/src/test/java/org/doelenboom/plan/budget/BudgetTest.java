package org.doelenboom.plan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TreeBuilder;
import org.junit.jupiter.api.Test;

class BudgetTest {
    /** 900 euro: 300 for staff, a third of the rest for the centre, the remainder for the call in two halves. */
    private static TreeBuilder budget() {
        return new TreeBuilder()
                .node(BudgetKeys.ENVELOPE, "e", "plan")
                .set("e", TargetKeys.AMOUNT, euro("900"))
                .node(BudgetKeys.LINE, "staff", "e")
                .set("staff", TargetKeys.AMOUNT, euro("300"))
                .node(BudgetKeys.LINE, "own", "e")
                .set("own", TargetKeys.AMOUNT, euro("200"))
                .set("own", PlanKeys.DELIVERY, Optional.of(DeliveryMode.OWN))
                .set("own", BudgetKeys.AMOUNT_RULE, share(AmountRule.Base.AFTER_FIXED, "0"))
                .node(BudgetKeys.LINE, "call", "e")
                .set("call", TargetKeys.AMOUNT, euro("400"))
                .set("call", PlanKeys.DELIVERY, Optional.of(DeliveryMode.CALL))
                .set("call", BudgetKeys.AMOUNT_RULE, Optional.of(new AmountRule.Rest()))
                .node(BudgetKeys.LINE, "half1", "call")
                .set("half1", TargetKeys.AMOUNT, euro("200"))
                .set("half1", BudgetKeys.AMOUNT_RULE, Optional.of(new AmountRule.Equal()))
                .node(BudgetKeys.LINE, "half2", "call")
                .set("half2", BudgetKeys.AMOUNT_RULE, Optional.of(new AmountRule.Equal()));
    }

    private static Optional<BigDecimal> euro(String amount) {
        return Optional.of(new BigDecimal(amount));
    }

    private static Optional<AmountRule> share(AmountRule.Base base, String plus) {
        return Optional.of(new AmountRule.Share(base, BigDecimal.ONE, new BigDecimal(3), new BigDecimal(plus)));
    }

    private static BudgetLine line(Snapshot plan, String name) {
        return new BudgetLine(plan, TreeBuilder.find(plan, name));
    }

    private static void assertYields(TreeBuilder tree, String name, String amount) {
        assertThat(line(tree.build(), name).yield())
                .hasValueSatisfying(yield -> assertThat(yield).isEqualByComparingTo(amount));
    }

    @Test
    void a_fixed_amount_follows_from_no_rule() {
        assertThat(line(budget().build(), "staff").yield()).isEmpty();
    }

    @Test
    void a_share_is_taken_of_what_the_fixed_lines_leave() {
        assertYields(budget(), "own", "200");
    }

    @Test
    void a_share_may_be_of_the_whole_and_have_an_amount_besides() {
        assertYields(
                budget().set("own", BudgetKeys.AMOUNT_RULE, share(AmountRule.Base.WHOLE, "17.60")), "own", "317.60");
    }

    @Test
    void the_rest_is_what_the_other_lines_leave() {
        assertYields(budget(), "call", "400");
        assertYields(budget().set("own", TargetKeys.AMOUNT, euro("250.10")), "call", "349.90");
    }

    @Test
    void halves_are_of_the_line_that_they_detail() {
        assertYields(budget(), "half1", "200");
        assertYields(budget(), "half2", "200");
    }

    @Test
    void a_third_that_does_not_come_out_is_rounded_to_the_cent() {
        assertYields(budget().set("staff", TargetKeys.AMOUNT, euro("800")), "own", "33.33");
    }

    @Test
    void an_envelope_counts_its_lines_and_not_their_details() {
        Snapshot plan = budget().build();
        Envelope envelope = Envelope.of(plan).get(0);
        assertThat(envelope.planned()).isEqualByComparingTo("900");
        assertThat(envelope.left()).hasValueSatisfying(left -> assertThat(left).isZero());
        assertThat(envelope.planned(DeliveryMode.CALL)).isEqualByComparingTo("400");
        assertThat(envelope.allLines()).hasSize(5);
        assertThat(line(plan, "call").left())
                .hasValueSatisfying(left -> assertThat(left).isEqualByComparingTo("200"));
        assertThat(line(plan, "half1").delivery()).contains(DeliveryMode.CALL);
        assertThat(line(plan, "half1").envelope()).contains(envelope);
    }

    @Test
    void what_was_paid_on_details_does_not_count_twice() {
        Snapshot plan = budget().set("call", BudgetKeys.PAID, euro("150"))
                .set("half1", BudgetKeys.PAID, euro("100"))
                .set("staff", BudgetKeys.PAID, euro("50"))
                .build();
        assertThat(Envelope.of(plan).get(0).sum(BudgetKeys.PAID)).isEqualByComparingTo("150");
    }

    @Test
    void the_envelopes_of_a_year_add_up() {
        Snapshot plan = budget().set("e", BudgetKeys.BUDGET_YEAR, euro("2022"))
                .set("staff", BudgetKeys.PAID, euro("120"))
                .node(BudgetKeys.ENVELOPE, "f", "plan")
                .set("f", BudgetKeys.BUDGET_YEAR, euro("2022"))
                .set("f", TargetKeys.AMOUNT, euro("100.50"))
                .node(BudgetKeys.ENVELOPE, "later", "plan")
                .set("later", BudgetKeys.BUDGET_YEAR, euro("2023"))
                .build();
        assertThat(BudgetTotals.years(plan)).containsExactly(2022, 2023);
        BudgetTotals totals = BudgetTotals.of(plan, 2022);
        assertThat(totals.envelopes()).isEqualTo(2);
        assertThat(totals.amount()).isEqualByComparingTo("1000.50");
        assertThat(totals.own()).isEqualByComparingTo("200");
        assertThat(totals.call()).isEqualByComparingTo("400");
        assertThat(totals.other()).isEqualByComparingTo("300");
        assertThat(totals.left()).isEqualByComparingTo("100.50");
        assertThat(totals.paid()).isEqualByComparingTo("120");
    }
}
