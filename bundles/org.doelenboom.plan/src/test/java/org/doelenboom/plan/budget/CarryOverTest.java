package org.doelenboom.plan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TreeBuilder;
import org.junit.jupiter.api.Test;

class CarryOverTest {
    private static final NodeId ENVELOPE = new NodeId("e");

    /** 900 euro in 2022: 300 paid out whole, 600 of which 150 was paid by its details. */
    private static TreeBuilder budget() {
        return new TreeBuilder()
                .node(BudgetKeys.ENVELOPE, "e", "plan")
                .set("e", PlanKeys.TITLE, BilingualText.of("nl", "Begroting 2022"))
                .set("e", TargetKeys.AMOUNT, euro("900"))
                .set("e", BudgetKeys.BUDGET_YEAR, euro("2022"))
                .set("e", TargetKeys.NEIGHBOURHOOD, Optional.of(new NodeId("south")))
                .node(BudgetKeys.LINE, "staff", "e")
                .set("staff", TargetKeys.AMOUNT, euro("300"))
                .set("staff", BudgetKeys.PAID, euro("300"))
                .node(BudgetKeys.LINE, "call", "e")
                .set("call", TargetKeys.AMOUNT, euro("600"))
                .set("call", BudgetKeys.ARTICLE, "8321/331")
                .set("call", PlanKeys.THEME, Optional.of(new NodeId("housing")))
                .node(BudgetKeys.LINE, "detail", "call")
                .set("detail", BudgetKeys.PAID, euro("150"));
    }

    private static Optional<BigDecimal> euro(String amount) {
        return Optional.of(new BigDecimal(amount));
    }

    private static Document document(TreeBuilder tree) {
        return new PlanDocument(tree.build(), () -> "lv");
    }

    private static void carry(Document document) {
        document.edit(
                Message.of("test", "carry"),
                edit -> new CarryOver(edit.now(), edit.now().node(ENVELOPE)).into(edit));
    }

    private static Envelope next(Snapshot plan) {
        List<Envelope> envelopes = Envelope.of(plan);
        assertThat(envelopes).hasSize(2);
        return envelopes.get(1);
    }

    @Test
    void what_was_not_paid_is_left_and_what_was_paid_whole_is_not() {
        Snapshot plan = budget().build();
        CarryOver carry = new CarryOver(plan, plan.node(ENVELOPE));
        assertThat(carry.rests())
                .extracting(rest -> rest.line().node().id().value())
                .containsExactly("call");
        assertThat(carry.sum()).isEqualByComparingTo("450");
        assertThat(carry.year()).hasValue(2023);
    }

    @Test
    void it_becomes_a_line_of_next_years_envelope_of_the_same_neighbourhood() {
        Document document = document(budget());
        carry(document);
        Envelope next = next(document.snapshot());
        assertThat(next.year()).hasValue(2023);
        assertThat(next.node().get(PlanKeys.TITLE).in("nl")).isEqualTo("Begroting 2023");
        assertThat(next.neighbourhood()).hasValue(new NodeId("south"));
        assertThat(next.amount().orElseThrow()).isEqualByComparingTo("450");
        assertThat(next.left().orElseThrow()).isEqualByComparingTo("0");
        Node line = next.lines().get(0).node();
        assertThat(line.get(BudgetKeys.CARRIED_OVER).orElseThrow()).isEqualByComparingTo("450");
        assertThat(line.get(BudgetKeys.CARRIED_FROM)).hasValue(new NodeId("call"));
        assertThat(line.get(BudgetKeys.ARTICLE)).isEqualTo("8321/331");
        assertThat(line.get(PlanKeys.THEME)).hasValue(new NodeId("housing"));
    }

    @Test
    void the_next_envelope_grows_where_it_is_there_already() {
        TreeBuilder tree = budget().node(BudgetKeys.ENVELOPE, "n", "plan")
                .set("n", TargetKeys.AMOUNT, euro("1000"))
                .set("n", BudgetKeys.BUDGET_YEAR, euro("2023"))
                .set("n", TargetKeys.NEIGHBOURHOOD, Optional.of(new NodeId("south")));
        Document document = document(tree);
        carry(document);
        assertThat(next(document.snapshot()).amount().orElseThrow()).isEqualByComparingTo("1450");
    }

    @Test
    void carried_over_again_after_another_payment_it_is_brought_up_to_date() {
        Document document = document(budget());
        carry(document);
        document.edit(Message.of("test", "paid"), edit -> edit.set(new NodeId("detail"), BudgetKeys.PAID, euro("200")));
        carry(document);
        Envelope next = next(document.snapshot());
        assertThat(next.lines()).hasSize(1);
        assertThat(next.amount().orElseThrow()).isEqualByComparingTo("400");
        assertThat(next.lines().get(0).amount().orElseThrow()).isEqualByComparingTo("400");
    }

    @Test
    void undo_takes_it_back_as_one_step() {
        Document document = document(budget());
        carry(document);
        document.undo();
        assertThat(Envelope.of(document.snapshot())).hasSize(1);
    }

    @Test
    void an_envelope_without_a_year_leaves_nothing_to_a_next_one() {
        Snapshot plan = budget().set("e", BudgetKeys.BUDGET_YEAR, Optional.<BigDecimal>empty())
                .build();
        assertThat(new CarryOver(plan, plan.node(ENVELOPE)).rests()).isEmpty();
    }
}
