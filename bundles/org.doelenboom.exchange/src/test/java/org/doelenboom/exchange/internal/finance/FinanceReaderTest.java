package org.doelenboom.exchange.internal.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.Returned;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.junit.jupiter.api.Test;

class FinanceReaderTest {
    private static final String TABLE =
            "Krediet;Artikelnummer;Betaald (€)\n100,00;832/111-01;40\n;832/111-01;10\n5;999;\n";

    private static Snapshot plan() {
        SnapshotBuilder plan = new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, Attributes.NONE);
        NodeId envelope = plan.add(plan.root(), BudgetKeys.ENVELOPE, Attributes.NONE);
        NodeId line = plan.add(envelope, BudgetKeys.LINE, Attributes.NONE);
        plan.set(line, BudgetKeys.ARTICLE, "832 11101");
        plan.set(line, TargetKeys.AMOUNT, Optional.of(new BigDecimal("100")));
        return plan.build();
    }

    @Test
    void each_amount_that_differs_is_one_proposal_and_an_unknown_article_is_said() throws Refusal {
        byte[] content = TABLE.getBytes(StandardCharsets.UTF_8);
        FinanceReader reader = new FinanceReader();
        assertThat(reader.recognises("f.csv", content)).isTrue();
        Returned returned = reader.read(plan(), "f.csv", content);
        assertThat(returned.proposals())
                .extracting(one -> one.what().key() + " " + one.before() + ">" + one.after()
                        + one.doubt().isPresent())
                .containsExactly("out.paid >50true");
        assertThat(returned.notPlaced()).extracting(line -> line.place().line()).containsExactly(4);
    }

    @Test
    void a_table_without_article_numbers_is_not_finances() {
        assertThat(new FinanceReader().recognises("f.csv", "Actie;Bedrag\na;1\n".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
