package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The core's own views, used by keys: a person reports without opening the tree, and links a finding to an objective. */
class WorkingPagesTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private PlanPage plan;

    private ViewPage open(String title) {
        plan = screen.openSample();
        return ViewPage.open(screen.window(), plan, title);
    }

    @Test
    void twoFormsAreFilledInFromKeyToKeyAndCounted() {
        ViewPage report = open("Wat meld ik vandaag?");
        report.type("Hoe loopt het?", "vier diensten tekenden");
        plan.untilLabel("1 van");
        screen.window().key(SWT.PAGE_DOWN);
        report.type("Wat leerden we?", "vroeger bellen helpt");
        plan.untilLabel("2 van");
        report.untilRow("Wat te melden is", "✓");
        plan.untilTitle(title -> title.startsWith("●"));
    }

    @Test
    void nothingNewIsOneKeyAndGoesOn() {
        ViewPage report = open("Wat meld ik vandaag?");
        report.chooseNext("Wijk");
        screen.window().key(SWT.MOD1, SWT.CR);
        plan.untilLabel("1 van");
    }

    @Test
    void aFindingIsTakenFromAnObjectiveInItsCellAndUndoBringsItBack() {
        plan = screen.openSample();
        GridPage matrix = GridPage.open(screen.window(), plan, "Samenhang");
        matrix.key(SWT.CTRL, SWT.HOME);
        matrix.go(SWT.ARROW_RIGHT, ": ×");
        matrix.key(0, ' ');
        plan.untilTitle(title -> title.startsWith("●"));
        matrix.untilSaid(": leeg");
        matrix.key(SWT.CTRL, 'z');
        matrix.untilSaid(": ×");
        plan.untilTitle(title -> !title.startsWith("●"));
    }

    @Test
    void aRoleIsTypedInItsCellByItsLetterAndTheMatrixIsSortedByAColumn() {
        plan = screen.openSample();
        ViewPage.open(screen.window(), plan, "Samenhang").chooseNext("Wat met de doelstellingen vergeleken wordt");
        GridPage matrix = GridPage.open(screen.window(), plan, "Samenhang");
        List<String> before = matrix.rows();
        matrix.key(SWT.CTRL, SWT.HOME);
        matrix.key(0, SWT.ARROW_RIGHT);
        matrix.type("p t");
        matrix.key(SWT.CTRL, SWT.HOME);
        matrix.untilSaid(": P T");
        matrix.key(0, SWT.F3);
        plan.untilLabel("Gesorteerd op");
        matrix.key(SWT.CTRL, 'z');
        matrix.key(0, SWT.HOME);
        assertThat(matrix.rows()).containsExactlyInAnyOrderElementsOf(before);
    }
}
