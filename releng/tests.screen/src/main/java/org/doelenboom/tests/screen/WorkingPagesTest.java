package org.doelenboom.tests.screen;

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
        ViewPage matrix = open("Samenhang");
        matrix.pressKeys("Vaststellingen en doelstellingen", ' ');
        plan.untilTitle(title -> title.startsWith("●"));
        screen.window().key(SWT.MOD1, 'z');
        plan.untilTitle(title -> !title.startsWith("●"));
    }
}
