package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each department opens its view, does the main thing there by keys, and sees what came of it. */
@TakesLong
class DepartmentViewsTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private PlanPage plan;

    private ViewPage open(String title) {
        plan = screen.openSample();
        return ViewPage.open(screen.window(), plan, title);
    }

    @Test
    void aCountIsFilledInBelowTheFunnel() {
        ViewPage funnel = open("Van melding tot begeleiding");
        funnel.fill("Tellingen per dienst en maand", "Herkend", "17");
        funnel.untilRow("Tellingen per dienst en maand", "17");
        plan.untilTitle(title -> title.startsWith("●"));
    }

    @Test
    void theDatesOfAnEvictionFollowFromThePetitionAndNameTheirSource() {
        ViewPage dates = open("Termijnen bij uithuiszetting");
        dates.type("Verzoekschrift", "5/2/2024");
        screen.window().until("the hearing has a first day", () -> dates.said("Zitting")
                .contains("Ten vroegste"));
        assertThat(dates.said("Zitting")).contains("jurist");
    }

    @Test
    void aRiskFactorIsAddedFromTheOverview() {
        ViewPage risks = open("Risicofactoren");
        risks.press("Nieuwe risicofactor");
        plan.untilTitle(title -> title.startsWith("●"));
        assertThat(plan.selectedRow()).isEqualTo("Risicofactor");
    }

    @Test
    void theWeekOfTheServicesMovesOnAndShowsOneNeighbourhood() {
        ViewPage week = open("De week van de diensten");
        week.untilRow("De week als tabel", "Sociale permanentie van het OCMW");
        week.press("Een week verder");
        week.chooseNext("Wijk");
        week.untilRow("De week als tabel", "Medisch centrum van de Marollen");
    }

    @Test
    void theNextYearOfAGroupOfYoungPeopleIsBegunFromTheBoard() {
        ViewPage board = open("Jongeren per jaar en per stap");
        board.chooseNext("Groep");
        board.press("Cijfers van het volgende jaar");
        plan.untilTitle(title -> title.startsWith("●"));
        assertThat(plan.selectedRow()).isEqualTo("2025");
    }

    @Test
    void theViewsOfTheDepartmentsFollowTheNeighbourhoodOfTheWindow() {
        ViewPage funnel = open("Van melding tot begeleiding");
        screen.window().key(SWT.CTRL | SWT.SHIFT, 'b');
        funnel.untilChosen("Wijk", "Marollen");
        ViewPage week = ViewPage.open(screen.window(), plan, "De week van de diensten");
        week.untilChosen("Wijk", "Marollen");
        ViewPage board = ViewPage.open(screen.window(), plan, "Jongeren per jaar en per stap");
        board.untilChosen("Wijk", "Marollen");
        ViewPage meetings = ViewPage.open(screen.window(), plan, "Vergaderingen van de werkgroepen");
        meetings.untilChosen("Werkgroep", "Werkgroep Marollen");
        screen.window().key(SWT.CTRL | SWT.SHIFT, 'b');
        meetings.untilChosen("Werkgroep", "Werkgroep Anneessens");
        ViewPage.open(screen.window(), plan, "De week van de diensten");
        week.untilChosen("Wijk", "Anneessens");
    }

    @Test
    void aNeighbourhoodChosenInOneViewIsThatOfAllViews() {
        ViewPage week = open("De week van de diensten");
        week.chooseNext("Wijk");
        ViewPage funnel = ViewPage.open(screen.window(), plan, "Van melding tot begeleiding");
        funnel.untilChosen("Wijk", "Marollen");
    }

    @Test
    void aDecisionIsNotedAtTheMeetingAndStandsOpenThere() {
        ViewPage meeting = open("Vergaderingen van de werkgroepen");
        meeting.type("Nieuwe beslissing", "de affiches hangen op");
        meeting.untilRow("Op deze vergadering beslist", "de affiches hangen op", "open");
    }
}
