package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The grids, worked in by keys like a spreadsheet. */
class GridsTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private PlanPage plan;

    private GridPage open(String title) {
        plan = screen.openSample();
        return GridPage.open(screen.window(), plan, title);
    }

    @Test
    void aYearIsMarkedBySpaceAndTakenBackByUndo() {
        GridPage years = open("Jaarrooster");
        years.go(SWT.ARROW_DOWN, " A1 ");
        years.go(SWT.ARROW_RIGHT, " · 2026: leeg");
        years.key(0, ' ');
        years.untilSaid(" · 2026: ×");
        plan.untilTitle(title -> title.startsWith("●"));
        years.key(SWT.CTRL, 'z');
        years.untilSaid(" · 2026: leeg");
        assertThat(plan.selectedRow()).contains("A1");
    }

    @Test
    void aBlockFromASpreadsheetIsPastedAsOneStep() {
        GridPage years = open("Jaarrooster");
        years.go(SWT.ARROW_DOWN, " A1 ");
        years.go(SWT.ARROW_RIGHT, " · 2025: leeg");
        years.paste("x\tx\nx\tx\n");
        years.untilSaid(" · 2025: ×");
        years.go(SWT.ARROW_RIGHT, " · 2026: ×");
        years.key(SWT.CTRL, 'z');
        years.untilSaid(" · 2026: leeg");
        years.go(SWT.ARROW_LEFT, " · 2025: leeg");
    }

    @Test
    void linesAreSortedByTheColumnOfTheCurrentCellAndComeBackToTheOrderOfThePlan() {
        GridPage budget = open("Begroting");
        budget.go(SWT.ARROW_RIGHT, " · Bedrag (€): ");
        List<String> before = budget.rows();
        budget.key(0, SWT.F3);
        plan.untilLabel("Gesorteerd op Bedrag (€). ");
        List<String> up = budget.rows();
        assertThat(up).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
        budget.key(0, SWT.F3);
        plan.untilLabel("Gesorteerd op Bedrag (€), van groot naar klein");
        assertThat(budget.rows()).isNotEqualTo(up);
        budget.key(0, SWT.F3);
        plan.untilLabel("Volgorde van het plan");
        assertThat(budget.rows()).isEqualTo(before);
    }

    @Test
    void wordsLeaveTheLinesOfTheBudgetThatHaveThem() {
        GridPage budget = open("Begroting");
        int all = budget.rows().size();
        budget.filter("jeugd");
        assertThat(budget.rows()).hasSizeLessThan(all).anyMatch(said -> said.contains("jeugd"));
    }

    @Test
    void wordsLeaveTheItemsOfTheYearGridThatHaveThem() {
        GridPage years = open("Jaarrooster");
        years.filter("protocol");
        assertThat(years.rows()).hasSizeLessThan(12).anyMatch(said -> said.contains("protocol"));
    }

    @Test
    void anAmountIsTypedInTheFormOfTheLanguageAndItsSumFollows() {
        GridPage budget = open("Begroting");
        budget.key(0, SWT.ARROW_DOWN);
        budget.go(SWT.ARROW_RIGHT, " · Bedrag (€): ");
        String before = budget.said();
        budget.type("12.345,67");
        budget.go(SWT.ARROW_UP, " · Bedrag (€): 12.345,67");
        budget.key(SWT.CTRL, 'z');
        budget.untilSaid(before);
    }
}
