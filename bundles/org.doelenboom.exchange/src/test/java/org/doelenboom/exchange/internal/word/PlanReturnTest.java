package org.doelenboom.exchange.internal.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doelenboom.exchange.internal.word.Docx.deleted;
import static org.doelenboom.exchange.internal.word.Docx.inserted;
import static org.doelenboom.exchange.internal.word.Docx.run;

import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.Returned;
import org.doelenboom.api.exchange.Returned.Proposal;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.PlanKeys;
import org.junit.jupiter.api.Test;

/** A plan that colleagues corrected in Word: each of their changes is one proposal on the item that it is about. */
final class PlanReturnTest {
    private static final String SECOND = "1.1.1 (OD). Diensten herkennen het risico";

    private static Docx begun() {
        return new Docx()
                .p("1 Algemene doelstelling 1: Minder mensen verliezen hun woning")
                .p("1.1 (ID). Mensen met huurschuld krijgen vroeg hulp");
    }

    private static Snapshot plan() throws Refusal {
        return new WordImporter()
                .read(
                        "plan.docx",
                        begun().p(SECOND).p("1.1.2 (OD). Diensten werken samen").bytes(),
                        Map.of())
                .plan();
    }

    private static List<Proposal> proposals(Docx document) throws Refusal {
        Returned returned = new PlanReturn().read(plan(), "terug.docx", document.bytes());
        return returned.proposals();
    }

    private static String title(Snapshot plan, Proposal proposal) {
        Node node = plan.node(proposal.node());
        return node.get(PlanKeys.TITLE).in("nl");
    }

    @Test
    void hasNothingToProposeOnADocumentThatCameBackAsItWent() throws Refusal {
        assertThat(proposals(begun().p(SECOND).p("1.1.2 (OD). Diensten werken samen")))
                .isEmpty();
    }

    @Test
    void proposesATitleThatWasCorrectedWithWhoDidSo() throws Refusal {
        Snapshot plan = plan();
        Docx document = begun().xml("<w:p>" + run("1.1.1 (OD). Diensten herkennen ") + deleted("Els", "het risico")
                        + inserted("Els", "elk risico") + "</w:p>")
                .p("1.1.2 (OD). Diensten werken samen");

        List<Proposal> proposals =
                new PlanReturn().read(plan, "terug.docx", document.bytes()).proposals();

        assertThat(proposals).singleElement().satisfies(one -> {
            assertThat(title(plan, one)).isEqualTo("Diensten herkennen het risico");
            assertThat(one.before()).isEqualTo("Diensten herkennen het risico");
            assertThat(one.after()).isEqualTo("Diensten herkennen elk risico");
            assertThat(one.writer()).isEqualTo("Els");
            assertThat(one.doubt()).isEmpty();
        });
    }

    @Test
    void doubtsAChangeThatTheDocumentDoesNotMark() throws Refusal {
        assertThat(proposals(
                        begun().p("1.1.1 (OD). Diensten herkennen elk risico").p("1.1.2 (OD). Diensten werken samen")))
                .singleElement()
                .satisfies(one -> assertThat(one.doubt()).isPresent());
    }

    @Test
    void proposesAnItemThatWasAdded() throws Refusal {
        Docx document = begun().p(SECOND)
                .p("1.1.2 (OD). Diensten werken samen")
                .xml("<w:p><w:pPr><w:rPr><w:ins w:id=\"7\" w:author=\"Jan\"/></w:rPr></w:pPr>"
                        + inserted("Jan", "1.1.3 (OD). Huurders kennen hun rechten") + "</w:p>");

        assertThat(proposals(document)).singleElement().satisfies(one -> {
            assertThat(one.before()).isEmpty();
            assertThat(one.after()).isEqualTo("Huurders kennen hun rechten");
            assertThat(one.writer()).isEqualTo("Jan");
        });
    }

    @Test
    void proposesToTakeOutAnItemThatWasStruck() throws Refusal {
        Docx document = begun().p(SECOND)
                .xml("<w:p><w:pPr><w:rPr><w:del w:id=\"7\" w:author=\"Jan\"/></w:rPr></w:pPr>"
                        + deleted("Jan", "1.1.2 (OD). Diensten werken samen") + "</w:p>");

        assertThat(proposals(document)).singleElement().satisfies(one -> {
            assertThat(one.before()).isEqualTo("Diensten werken samen");
            assertThat(one.after()).isEmpty();
        });
    }

    @Test
    void proposesANoteForEachRemarkInTheMargin() throws Refusal {
        Snapshot plan = plan();
        Docx document = begun().part(
                        "comments",
                        "<w:comment w:id=\"4\" w:author=\"Els\" w:date=\"2024-03-05T10:00:00Z\"><w:p>"
                                + run("Is dat haalbaar?") + "</w:p></w:comment>")
                .xml("<w:p><w:commentRangeStart w:id=\"4\"/>" + run(SECOND) + "</w:p>")
                .p("1.1.2 (OD). Diensten werken samen");

        List<Proposal> proposals =
                new PlanReturn().read(plan, "terug.docx", document.bytes()).proposals();

        assertThat(proposals).singleElement().satisfies(one -> {
            assertThat(title(plan, one)).isEqualTo("Diensten herkennen het risico");
            assertThat(one.after()).isEqualTo("Is dat haalbaar?");
            assertThat(one.writer()).isEqualTo("Els");
        });
    }

    @Test
    void refusesADocumentAboutAnotherPlan() {
        Docx other = new Docx()
                .p("1 Algemene doelstelling 1: Kinderen leren zwemmen")
                .p("1.1 (ID). Scholen gaan wekelijks naar het zwembad")
                .p("1.1.1 (OD). Elke school heeft een lesgever");

        assertThatThrownBy(() -> new PlanReturn().read(plan(), "terug.docx", other.bytes()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("otherPlan");
    }
}
