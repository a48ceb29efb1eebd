package org.doelenboom.workbench.internal.newplan;

import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.widgets.Composite;

/** The themes under which objectives are grouped. */
final class ThemesPage extends StepPage {
    private static final int LINES = 6;

    ThemesPage(Desk desk, NewPlan plan) {
        super(desk, plan, "newPlan.themes");
    }

    @Override
    void fill(Composite page) {
        heading(page, desk().text("newPlan.themes.typed"));
        field(page, desk().text("newPlan.themes.typed"), LINES, words -> plan().typeThemes(words));
    }
}
