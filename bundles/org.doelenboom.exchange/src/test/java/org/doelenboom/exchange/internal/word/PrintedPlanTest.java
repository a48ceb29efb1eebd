package org.doelenboom.exchange.internal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetBasis;
import org.doelenboom.plan.TargetBound;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetScope;
import org.doelenboom.plan.budget.BudgetKeys;
import org.junit.jupiter.api.Test;

/** The document that the program prints, and what people do to it, read by what a person sees. */
final class PrintedPlanTest {
    private static final String BULLETS = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
            + "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"-\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static Docx begun() {
        StringBuilder styles = new StringBuilder();
        for (int level = 1; level <= 3; level++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"H").append(level);
            styles.append("\"><w:name w:val=\"heading ").append(level).append("\"/></w:style>");
        }
        return new Docx()
                .part("styles", styles.toString())
                .part("numbering", BULLETS)
                .p("Ons plan")
                .styled("H1", "Hoe dit plan te lezen")
                .table("Afkorting|Wat|Betekenis", "AD|Algemene doelstelling|Waar het om gaat")
                .styled("H1", "Wijken en thema’s")
                .table("Wijk|Wijknummer|Opmerking", "Marollen|8|", "Stalingrad|9|uitbreiding")
                .table("Thema|Doelstellingen|In de begroting", "Wonen|1, 1.0.1|Huisvesting; Logement")
                .styled("H1", "AD 1 Iedereen woont goed")
                .styled("H3", "OD 1.0.1 Diensten werken samen");
    }

    private static ImportDraft read(Docx document) throws Refusal {
        return new WordImporter().read("plan.docx", document.bytes(), Map.of());
    }

    private static List<Node> all(Snapshot plan, KindId kind) {
        List<Node> found = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (node.kind().equals(kind)) {
                found.add(node);
            }
        }
        return found;
    }

    private static Node only(Snapshot plan, KindId kind) {
        List<Node> found = all(plan, kind);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void neighbourhoodsAndThemesComeFromTheirTables() throws Refusal {
        Snapshot plan = read(begun()).plan();

        assertThat(all(plan, PlanKinds.NEIGHBOURHOOD))
                .extracting(one -> one.get(PlanKeys.EXTENSION))
                .containsExactly(false, true);
        Node theme = only(plan, PlanKinds.THEME);
        assertThat(theme.get(PlanKeys.BUDGET_LABELS)).containsExactly("Huisvesting", "Logement");
        assertThat(only(plan, PlanKinds.OPERATIONAL_OBJECTIVE).get(PlanKeys.THEME))
                .contains(theme.id());
    }

    @Test
    void aTargetIsItsSumAndWhatNarrowsIt() throws Refusal {
        Snapshot plan = read(begun().p("Streefcijfers")
                        .listed(
                                1,
                                0,
                                "50 × 2 wijken × 4 jaar = 400 mensen (hoogstens; van 12 tot en met 25 jaar oud; vanaf 2023)"))
                .plan();

        Node target = only(plan, TargetKeys.TARGET);
        assertThat(target.get(TargetKeys.AMOUNT)).contains(new BigDecimal(50));
        assertThat(target.get(TargetKeys.UNIT).in("nl")).isEqualTo("mensen");
        assertThat(target.get(TargetKeys.BASIS)).contains(TargetBasis.PER_YEAR);
        assertThat(target.get(TargetKeys.SCOPE)).contains(TargetScope.PER_NEIGHBOURHOOD);
        assertThat(target.get(TargetKeys.BOUND)).contains(TargetBound.CEILING);
        assertThat(target.get(TargetKeys.AGE_FROM)).contains(new BigDecimal(12));
        assertThat(target.get(TargetKeys.AGE_TO)).contains(new BigDecimal(25));
        assertThat(target.get(TargetKeys.FROM_YEAR)).contains(new BigDecimal(2023));
    }

    @Test
    void bracketsThatSayNothingOfATargetStayWithWhatIsCounted() throws Refusal {
        Snapshot plan = read(begun().p("Streefcijfers").listed(1, 0, "12 overleggen (ook online)"))
                .plan();

        assertThat(only(plan, TargetKeys.TARGET).get(TargetKeys.UNIT).in("nl")).isEqualTo("overleggen (ook online)");
    }

    @Test
    void whoTakesPartIsOneOfThePartiesWhereItsNameStandsThere() throws Refusal {
        Snapshot plan = read(begun().p("Trekker")
                        .listed(1, 0, "OCMW – Betaalt zelf. (niet in de oproep)")
                        .listed(1, 0, "Wie wil")
                        .styled("H1", "Actoren en partners")
                        .table("Naam|Soort|Bij", "OCMW|organisatie|1.0.1"))
                .plan();

        Node party = only(plan, PlanKinds.PARTY);
        assertThat(all(plan, PlanKinds.PARTY_ROLE))
                .satisfiesExactly(
                        role -> {
                            assertThat(role.get(PlanKeys.PARTY)).contains(party.id());
                            assertThat(role.get(PlanKeys.TEXT).in("nl")).isEqualTo("Betaalt zelf.");
                            assertThat(role.get(PlanKeys.NOT_IN_CALL)).isTrue();
                        },
                        role -> {
                            assertThat(role.get(PlanKeys.PARTY)).isEmpty();
                            assertThat(role.get(PlanKeys.TEXT).in("nl")).isEqualTo("Wie wil");
                        });
    }

    @Test
    void detailsOfALineStandBelowItAndSumsAreNoLines() throws Refusal {
        Snapshot plan = read(begun().styled("H1", "Begroting")
                        .styled("H2", "Begroting 2022, Marollen")
                        .p("Jaar: 2022 · Wijken: Marollen · Bedrag: 1.500,50 €")
                        .table(
                                "Lijn|Bedrag|Opmerking",
                                "OCMW|1.000,00 €|",
                                "– Huur|400,00 €|per jaar",
                                "Samen|1.000,00 €|"))
                .plan();

        Node envelope = only(plan, BudgetKeys.ENVELOPE);
        assertThat(envelope.get(TargetKeys.AMOUNT)).contains(new BigDecimal("1500.5"));
        assertThat(envelope.get(BudgetKeys.BUDGET_YEAR)).contains(new BigDecimal(2022));
        assertThat(all(plan, BudgetKeys.LINE))
                .satisfiesExactly(line -> assertThat(line.parent()).contains(envelope.id()), detail -> {
                    assertThat(detail.get(PlanKeys.TITLE).in("nl")).isEqualTo("Huur");
                    assertThat(plan.node(detail.parent().orElseThrow()).kind()).isEqualTo(BudgetKeys.LINE);
                });
    }

    @Test
    void anObjectiveThatSomebodyWroteInBetweenIsOneAndATableBecomesNotes() throws Refusal {
        ImportDraft draft = read(begun().styled("H3", "Een nieuwe doelstelling")
                .p("Waarom we dit doen.")
                .table("Wie|Wat", "An|Belt"));

        assertThat(all(draft.plan(), PlanKinds.OPERATIONAL_OBJECTIVE)).hasSize(2);
        assertThat(all(draft.plan(), PlanKinds.NOTE)).hasSize(2);
        assertThat(draft.report().notPlaced()).isEmpty();
    }

    @Test
    void aTitleThatOnlyTheTableOfYearsHasOtherwiseIsAsked() throws Refusal {
        ImportDraft draft = read(begun().styled("H1", "Planning per jaar")
                .table(
                        "Operationele doelstelling|2022|2023",
                        "1.0.1 Alle diensten werken samen|×|",
                        "9.9 Iets anders|×|"));

        assertThat(draft.report().questions()).singleElement().satisfies(one -> {
            assertThat(one.reading()).isEqualTo("Diensten werken samen");
            assertThat(one.other()).isEqualTo("Alle diensten werken samen");
        });
        assertThat(draft.report().notPlaced()).hasSize(1);
    }
}
