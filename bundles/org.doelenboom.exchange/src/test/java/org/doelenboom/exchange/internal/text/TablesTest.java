package org.doelenboom.exchange.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.doelenboom.api.document.Value;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.Envelope;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tables of years and budgets as they stand beside plans, in words of our own; nothing in them may be lost. */
final class TablesTest {
    private static final String TREE =
            """
            1 (AD). Iedereen woont goed
            1.1 (OD). Huurders worden tijdig geholpen
            A1 Een loket voor huurders openen
            A2 Samen een brochure schrijven
            1.2 (OD). Leegstand daalt in de hele stad
            A1 Een register van leegstaande huizen bijhouden

            """;

    private final Losses losses = new Losses();
    private String source = "";
    private Imported read = Imported.of("1. x");

    private Imported read(String text) {
        source = text;
        read = Imported.of(text);
        return read;
    }

    @AfterEach
    void nothingIsLost() {
        assertThat(losses.find(source, read)).isEmpty();
    }

    private List<Integer> years(String path) {
        return read.item(path).get(ScheduleKeys.YEARS);
    }

    @Test
    void readsATableWhoseRowsFitItsHeadingWithWhoLeads() {
        read(
                TREE
                        + """
                Nr\tActie\tTrekker\t2023\t2024\t2025
                1.1\tEen loket voor huurders openen\tHet OCMW\tx\tx\tx
                1.1\tSamen een brochure schrijven\tHuurdersbond\t\tx\t
                1.2\tEen register van leegstaande huizen bijhouden\tDe stad\t\t\tx""");
        assertThat(years("1.0.1/A1")).containsExactly(2023, 2024, 2025);
        assertThat(years("1.0.1/A2")).containsExactly(2024);
        assertThat(years("1.0.2/A1")).containsExactly(2025);
        assertThat(read.nodes(PlanKinds.PARTY_ROLE))
                .extracting(node -> node.get(PlanKeys.ROLE).orElseThrow())
                .containsOnly(PartyRole.LEADING);
        assertThat(read.texts(PlanKinds.PARTY_ROLE, PlanKeys.TEXT))
                .containsExactly("Het OCMW", "Huurdersbond", "De stad");
        assertThat(read.report().notPlaced()).isEmpty();
    }

    @Test
    void findsActionsInAnotherOrderByTheirWords() {
        read(
                TREE
                        + """
                Operationele doelstelling\t\tActies\t2023\t2024
                1.1\tHuurders worden tijdig geholpen\tSamen een brochure maken\tx\t
                \t\tEen loket openen voor huurders\t\tx""");
        assertThat(years("1.0.1/A2")).containsExactly(2023);
        assertThat(years("1.0.1/A1")).containsExactly(2024);
        assertThat(read.questions()).contains("T4@9", "T4@10");
    }

    @Test
    void keepsTheWordingOfTheTableToBeTakenInstead() {
        read(
                TREE
                        + """
                Operationele doelstelling\t\tActies\t2023\t2024
                1.1\tHuurders worden tijdig geholpen\tSamen een brochure maken\tx\t
                \t\tEen loket openen voor huurders\t\tx""");
        assertThat(read.nodes(PlanKinds.QUESTION))
                .filteredOn(question -> question.get(PlanKeys.RULE).equals("T4"))
                .isNotEmpty()
                .allSatisfy(question -> {
                    Value.Fields taken =
                            (Value.Fields) question.get(PlanKeys.ALTERNATIVE).orElseThrow();
                    Value.Texts title = (Value.Texts) taken.values().get("value");
                    assertThat(title.text().in("nl")).isEqualTo(question.get(PlanKeys.OTHER_READING));
                });
    }

    @Test
    void readsRowsWhoseEmptyEndsWereCutOff() {
        read(
                TREE
                        + """
                Operationele doelstelling\t\tActies\t\t2023\t2024\t2025
                1.1\tHuurders worden tijdig geholpen\tEen loket voor huurders openen\tx
                \t\tSamen een brochure schrijven\tx\tx
                1.2\tLeegstand daalt in de hele stad\tEen register van leegstaande huizen bijhouden\tx\tx\tx""");
        assertThat(years("1.0.1/A1")).containsExactly(2023);
        assertThat(years("1.0.1/A2")).containsExactly(2023, 2024);
        assertThat(read.questions()).noneMatch(question -> question.startsWith("D5"));
    }

    @Test
    void readsATableInFrenchWithOtherSigns() {
        read(
                """
                1 (OG). Chacun est bien logé
                1.1 (OO). Les locataires sont aidés à temps
                A1 Ouvrir un guichet pour les locataires

                Objectif opérationnel\tActions proposées\t2024\t2025
                1.1 Les locataires sont aidés à temps\tOuvrir un guichet pour les locataires\t\t✓
                1.2 Les propriétaires sont informés\tÉcrire aux propriétaires du quartier\t✓\t✓""");
        assertThat(years("1.0.1/A1")).containsExactly(2025);
        assertThat(read.questions()).anyMatch(question -> question.startsWith("T11"));
    }

    @Test
    void readsAPlanThatOnlyStandsInATable() {
        read(
                """
                Nr\tDoelstelling\tActie\tTrekker\t2023\t2024
                1\tMeer mensen wonen veilig\t\t\t\t
                1.1\t\tHuisbezoeken door de wijkdienst\tOCMW\tx\tx
                1.2\t\tMeldpunt voor huurders\tHuurdersbond\t\tx
                2\tMinder schulden\t\t\t\t
                2.1\t\tBudgetbegeleiding\tCAW\tx\t""");
        assertThat(read.tree())
                .containsExactly(
                        "OD Meer mensen wonen veilig",
                        "  A Huisbezoeken door de wijkdienst",
                        "  A Meldpunt voor huurders",
                        "OD Minder schulden",
                        "  A Budgetbegeleiding");
        assertThat(read.mapping()).containsExactly("Doelstelling=OD", "Actie=A");
        assertThat(years("1/A2")).containsExactly(2024);
        assertThat(read.texts(PlanKinds.PARTY_ROLE, PlanKeys.TEXT)).containsExactly("OCMW", "Huurdersbond", "CAW");
        assertThat(read.questions()).isEmpty();
        assertThat(read.report().notPlaced()).isEmpty();
    }

    @Test
    void readsATextRepeatedInEachRowAsOneItem() {
        read(
                """
                Objectif stratégique\tObjectif opérationnel\tAction\tPilote
                Un toit pour tous\tProtéger les locataires\tOuvrir un guichet\tCPAS
                Un toit pour tous\tProtéger les locataires\tÉcrire un contrat type\tSyndicat
                Un toit pour tous\tLutter contre le vide\tTenir un registre\tVille
                La santé proche\tUn médecin par quartier\tOuvrir une maison médicale\tCAW""");
        assertThat(read.tree())
                .containsExactly(
                        "AD Un toit pour tous",
                        "  OD Protéger les locataires",
                        "    A Ouvrir un guichet",
                        "    A Écrire un contrat type",
                        "  OD Lutter contre le vide",
                        "    A Tenir un registre",
                        "AD La santé proche",
                        "  OD Un médecin par quartier",
                        "    A Ouvrir une maison médicale");
        assertThat(read.questions()).isEmpty();
    }

    @Test
    void readsATableThatNamesItemsByTheirNumbersAlone() {
        read(TREE + "Nr\tDoelstelling\t2023\t2024\n1.1\t\tx\tx\n1.2\t\t\tx\n");
        assertThat(years("1.0.1")).containsExactly(2023, 2024);
        assertThat(years("1.0.2")).containsExactly(2024);
        assertThat(read.report().notPlaced()).isEmpty();
    }

    @Test
    void leavesATableOfSomethingElse() {
        read(TREE + "Naam\tTelefoon\tGemeente\nAn\t02 123\tElsene\nBea\t02 456\tJette");
        assertThat(read.notPlaced()).containsExactly(8, 9, 10);
    }

    @Test
    void readsABudgetWithoutNeighbourhoods() {
        read(TREE + "Begroting 2024\n\nPost\tBedrag\nLoket\t25 000 €\nBrochure\t5.000,50 €\nTotaal\t30.000,50 €");
        Envelope envelope = Envelope.of(read.plan()).get(0);
        assertThat(envelope.year()).contains(2024);
        assertThat(envelope.amount()).contains(new BigDecimal("30000.50"));
        assertThat(envelope.left().orElseThrow()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(read.report().notPlaced()).isEmpty();
    }

    @Test
    void readsABudgetOfQuartersInFrench() {
        read(
                """
                PLAN D'ACTION 2024-2028
                Quartiers Brabant et Colignon

                1 (OG). Chacun est bien logé
                1.1 (OO). Les locataires sont aidés

                BUDGET PRÉVISIONNEL 2024

                Poste\tMontant\tRemarque
                Brabant\t\t
                Référent\t€ 60.000\tsur 12 mois
                Appel à projets\t€ 40.000\tsolde
                Colignon\t\t
                Référent\t€ 50.000\t
                Appel à projets\t€ 50.000\tsolde
                Budget par quartier\t€ 100.000""");
        List<Envelope> envelopes = Envelope.of(read.plan());
        assertThat(envelopes.stream()
                        .map(envelope -> Imported.text(envelope.node(), PlanKeys.TITLE))
                        .collect(Collectors.joining(",")))
                .isEqualTo("Brabant,Colignon");
        assertThat(envelopes).allSatisfy(envelope -> assertThat(envelope.left().orElseThrow())
                .isEqualByComparingTo(BigDecimal.ZERO));
        assertThat(envelopes.get(0).lines().get(0).node().get(BudgetKeys.MONTHS))
                .contains(BigDecimal.valueOf(12));
        assertThat(read.nodes(PlanKinds.NEIGHBOURHOOD)).hasSize(2);
    }

    @Test
    void readsAmountsAsBelgiansWriteThem() {
        assertThat(List.of("€ 50.000,00", "1 234,5 EUR", "25.000,-", "€ -", "344000", "12 345 678 €").stream()
                        .map(cell -> Amounts.read(cell).orElseThrow().toPlainString()))
                .containsExactly("50000.00", "1234.5", "25000", "0", "344000", "12345678");
        assertThat(List.of("", "1.1", "x", "12+3", "2.1.3", "-").stream()
                        .filter(cell -> Amounts.read(cell).isPresent()))
                .isEmpty();
    }
}
