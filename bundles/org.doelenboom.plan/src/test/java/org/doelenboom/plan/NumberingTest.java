package org.doelenboom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.junit.jupiter.api.Test;

class NumberingTest {
    private static final Snapshot PLAN = new TreeBuilder()
            .level("ad1", "plan")
            .level("id11", "ad1")
            .level("od111", "id11")
            .level("a1", "od111")
            .level("a2", "od111")
            .level("od112", "id11")
            .level("a3", "od112")
            .level("id12", "ad1")
            .level("ad2", "plan")
            .level("hd3", "plan")
            .level("id31", "hd3")
            .level("hd4", "plan")
            .level("od401", "hd4")
            .level("od402", "hd4")
            .build();

    private static String code(Snapshot plan, String name) {
        return new Numbering(plan).code(TreeBuilder.find(plan, name));
    }

    @Test
    void objectives_count_per_parent() {
        assertThat(code(PLAN, "ad2")).isEqualTo("2");
        assertThat(code(PLAN, "id12")).isEqualTo("1.2");
        assertThat(code(PLAN, "od112")).isEqualTo("1.1.2");
    }

    @Test
    void horizontal_objectives_go_on_in_the_series_of_the_general_ones_and_have_a_name() {
        assertThat(code(PLAN, "hd4")).isEqualTo("4");
        assertThat(code(PLAN, "id31")).isEqualTo("3.1");
        assertThat(new Numbering(PLAN).horizontalNumber(TreeBuilder.find(PLAN, "hd4")))
                .contains(2);
        assertThat(new Numbering(PLAN).horizontalNumber(TreeBuilder.find(PLAN, "ad2")))
                .isEmpty();
    }

    @Test
    void a_level_that_is_left_out_has_the_slot_0() {
        assertThat(code(PLAN, "od402")).isEqualTo("4.0.2");
        assertThat(new Numbering(PLAN).depth(TreeBuilder.find(PLAN, "od402"))).isEqualTo(1);
    }

    @Test
    void actions_count_in_their_objective_and_have_a_path() {
        assertThat(code(PLAN, "a2")).isEqualTo("A2");
        assertThat(code(PLAN, "a3")).isEqualTo("A1");
        assertThat(new Numbering(PLAN).path(TreeBuilder.find(PLAN, "a3"))).isEqualTo("1.1.2/A1");
    }

    @Test
    void what_stands_below_an_equal_or_lower_level_still_has_a_code() {
        Snapshot plan = new TreeBuilder()
                .level("ad1", "plan")
                .level("od1", "ad1")
                .level("id1", "od1")
                .level("od2", "plan")
                .build();
        assertThat(code(plan, "id1")).isEqualTo("1.0.1.1");
        assertThat(code(plan, "od2")).isEqualTo("2");
    }

    @Test
    void moving_renumbers_at_once() {
        PlanDocument document = new PlanDocument(PLAN, () -> "");
        document.edit(Message.of("t", "t"), edit -> edit.move(new NodeId("ad2"), TreeBuilder.ROOT, 0));
        assertThat(code(document.snapshot(), "ad2")).isEqualTo("1");
        assertThat(code(document.snapshot(), "od112")).isEqualTo("2.1.2");
        document.undo();
        assertThat(code(document.snapshot(), "od112")).isEqualTo("1.1.2");
    }
}
