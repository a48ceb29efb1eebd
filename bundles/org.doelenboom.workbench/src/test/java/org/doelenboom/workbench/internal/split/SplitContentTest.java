package org.doelenboom.workbench.internal.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.workbench.internal.grid.Grids.cell;
import static org.doelenboom.workbench.internal.grid.Grids.enter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.LocalDelivery;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TreeKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.workbench.internal.grid.Entry;
import org.doelenboom.workbench.internal.grid.GridCell;
import org.doelenboom.workbench.internal.grid.Grids;
import org.doelenboom.workbench.internal.grid.TreeRows;
import org.doelenboom.workbench.internal.session.Plans;
import org.junit.jupiter.api.Test;

class SplitContentTest {
    private static final String OWN = "delivery.own";
    private static final String CALL = "delivery.call";

    private final Plans plans = Plans.tree()
            .with("north", "plan", PlanKinds.NEIGHBOURHOOD)
            .with("south", "plan", PlanKinds.NEIGHBOURHOOD)
            .with("envelope", "plan", BudgetKeys.ENVELOPE)
            .with("line", "envelope", BudgetKeys.LINE)
            .with("detail", "line", BudgetKeys.LINE);

    SplitContentTest() {
        plans.builder.set(new NodeId("envelope"), TargetKeys.NEIGHBOURHOOD, Optional.of(new NodeId("north")));
        amount("envelope", "1000");
        amount("line", "400");
        amount("detail", "300");
        plans.builder.set(new NodeId("line"), PlanKeys.DELIVERY, Optional.of(DeliveryMode.OWN));
        plans.builder.set(new NodeId("detail"), BudgetKeys.PAYS_FOR, List.of(new NodeId("a1")));
        plans.builder.set(new NodeId("od"), PlanKeys.DELIVERY, Optional.of(DeliveryMode.OWN));
        plans.builder.set(
                new NodeId("a2"),
                TreeKeys.LOCAL_DELIVERY,
                List.of(new LocalDelivery(new NodeId("north"), DeliveryMode.CALL)));
    }

    private void amount(String node, String amount) {
        plans.builder.set(new NodeId(node), TargetKeys.AMOUNT, Optional.of(new BigDecimal(amount)));
    }

    private SplitContent content() {
        Snapshot plan = plans.builder.build();
        return new SplitContent(plan, Grids.wording(plan), TreeRows.Filter.NONE, Optional.empty());
    }

    private String sum(SplitContent.Sum sum, String place) {
        SplitContent content = content();
        int row = content.size() - SplitContent.Sum.values().length + sum.ordinal();
        return content.cell(row, Grids.column(content, "amount " + place)).text();
    }

    @Test
    void an_action_follows_its_objective_except_where_it_says_otherwise_for_a_neighbourhood() {
        assertThat(cell(content(), "a1", "mode north").text()).isEqualTo(OWN);
        assertThat(cell(content(), "a1", "mode north").look()).isEqualTo(GridCell.Look.DIMMED);
        assertThat(cell(content(), "a2", "mode north").text()).isEqualTo(CALL);
        assertThat(cell(content(), "a2", "mode north").look()).isEqualTo(GridCell.Look.PLAIN);
        assertThat(cell(content(), "a2", "mode south").text()).isEqualTo(OWN);
    }

    @Test
    void an_objective_is_mixed_where_its_actions_differ() {
        assertThat(cell(content(), "od", "mode north").text()).isEqualTo("delivery.mixed");
        assertThat(cell(content(), "od", "mode south").text()).isEqualTo(OWN);
        assertThat(cell(content(), "ad1", "all").text()).isEqualTo("delivery.mixed");
    }

    @Test
    void an_amount_counts_for_the_action_that_its_line_names_and_for_what_is_above() {
        assertThat(cell(content(), "a1", "amount north").text()).isEqualTo("300");
        assertThat(cell(content(), "ad1", "amount north").text()).isEqualTo("300");
        assertThat(cell(content(), "a2", "amount north").text()).isEmpty();
        assertThat(cell(content(), "a1", "amount south").text()).isEmpty();
    }

    @Test
    void a_line_inside_another_that_counts_is_not_counted_twice() {
        plans.builder.set(new NodeId("line"), BudgetKeys.PAYS_FOR, List.of(new NodeId("od")));
        assertThat(cell(content(), "od", "amount north").text()).isEqualTo("400");
    }

    @Test
    void what_is_left_of_an_envelope_stands_below() {
        assertThat(sum(SplitContent.Sum.ENVELOPE, "north")).isEqualTo("1.000");
        assertThat(sum(SplitContent.Sum.OWN, "north")).isEqualTo("400");
        assertThat(sum(SplitContent.Sum.LEFT, "north")).isEqualTo("600");
    }

    @Test
    void a_neighbourhood_that_an_item_is_not_for_is_closed() {
        plans.builder.set(new NodeId("a1"), PlanKeys.NEIGHBOURHOODS, List.of(new NodeId("north")));
        assertThat(cell(content(), "a1", "mode south").open()).isFalse();
        assertThat(enter(content(), "a1", "mode south", OWN)).isEqualTo(Entry.NOTHING);
    }

    @Test
    void a_mode_is_typed_or_taken_away() {
        assertThat(enter(content(), "a1", "mode north", CALL)).isInstanceOf(Entry.Change.class);
        assertThat(enter(content(), "a2", "mode north", "")).isInstanceOf(Entry.Change.class);
        assertThat(enter(content(), "a2", "all", CALL)).isInstanceOf(Entry.Change.class);
        assertThat(enter(content(), "a2", "mode north", "soms")).isInstanceOf(Entry.Refused.class);
    }
}
