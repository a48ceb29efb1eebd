package org.doelenboom.exchange.internal.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.Returned;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
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

    /** Two lines with one article number, of 100 and 200 planned. */
    private static Snapshot twoLines(int... years) {
        SnapshotBuilder plan = new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, Attributes.NONE);
        for (String title : List.of("Huur", "Personeel")) {
            NodeId envelope = plan.add(plan.root(), BudgetKeys.ENVELOPE, Attributes.NONE);
            if (years.length > 0) {
                int year = years[title.equals("Huur") ? 0 : 1];
                plan.set(envelope, BudgetKeys.BUDGET_YEAR, Optional.of(new BigDecimal(year)));
            }
            NodeId line = plan.add(envelope, BudgetKeys.LINE, Attributes.NONE);
            plan.set(line, PlanKeys.TITLE, BilingualText.of("nl", title));
            plan.set(line, BudgetKeys.ARTICLE, "832/111-01");
            plan.set(line, TargetKeys.AMOUNT, Optional.of(new BigDecimal(title.equals("Huur") ? 100 : 200)));
        }
        return plan.build();
    }

    private static List<String> proposals(Snapshot plan, String table) throws Refusal {
        return new FinanceReader()
                .read(plan, "f.csv", table.getBytes(StandardCharsets.UTF_8)).proposals().stream()
                        .map(one -> plan.node(one.node()).get(PlanKeys.TITLE).in("nl") + " " + one.after() + " "
                                + one.doubt().isPresent())
                        .toList();
    }

    @Test
    void an_amount_goes_to_the_line_that_its_row_names() throws Refusal {
        assertThat(proposals(
                        twoLines(),
                        "Artikelnummer;Omschrijving;Betaald\n832/111-01;PERSONEEL;150\n832/111-01;Huur;90\n"))
                .containsExactly("Personeel 150 false", "Huur 90 false");
    }

    @Test
    void an_article_on_two_lines_is_shared_by_what_they_plan_to_be_confirmed() throws Refusal {
        assertThat(proposals(twoLines(), "Artikelnummer;Betaald\n832/111-01;100\n"))
                .containsExactly("Huur 33.33 true", "Personeel 66.67 true");
    }

    @Test
    void a_row_that_names_neither_beside_one_that_does_is_left() throws Refusal {
        byte[] table = "Artikelnummer;Omschrijving;Betaald\n832/111-01;Huur;90\n832/111-01;Diversen;10\n"
                .getBytes(StandardCharsets.UTF_8);
        Returned returned = new FinanceReader().read(twoLines(), "f.csv", table);
        assertThat(returned.proposals()).hasSize(1);
        assertThat(returned.notPlaced())
                .extracting(one -> one.reason().key() + " " + one.place().line())
                .containsExactly("notPlaced.severalLines 3");
    }

    @Test
    void an_article_that_comes_back_each_year_is_that_of_the_year_of_the_row() throws Refusal {
        assertThat(proposals(
                        twoLines(2022, 2023),
                        "Exercice;Artikelnummer;Betaald\n2023;832/111-01;150\n2022;832/111-01;90\n"))
                .containsExactly("Personeel 150 false", "Huur 90 false");
        byte[] later = "Exercice;Artikelnummer;Betaald\n2024;832/111-01;150\n".getBytes(StandardCharsets.UTF_8);
        assertThat(new FinanceReader()
                        .read(twoLines(2022, 2023), "f.csv", later)
                        .notPlaced())
                .extracting(one -> one.reason().key())
                .containsExactly("notPlaced.otherYear");
        byte[] unknown = "Artikelnummer;Betaald\n832/111-01;100\n".getBytes(StandardCharsets.UTF_8);
        assertThat(new FinanceReader()
                        .read(twoLines(2022, 2023), "f.csv", unknown)
                        .notPlaced())
                .hasSize(1);
        assertThat(new FinanceReader()
                        .read(twoLines(2022, 2023), "boekhouding 2022.csv", unknown)
                        .proposals())
                .hasSize(1);
    }
}
