package org.doelenboom.workbench.internal.problems;

import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** One problem of the list: where, what, and what can be done about it. */
final class ProblemRow {
    /** A fix can hold a whole sentence of the plan, which the words above it have in full. */
    private static final int LONGEST = 70;

    private final Composite row;

    /** What a person can do with a problem. */
    interface Actions {
        void jump(Problem problem);

        void mend(Problem problem, QuickFix fix);

        /** How many problems of the same rule this fix's like would mend; 1 where it is the only one. */
        int alike(Problem problem, QuickFix fix);

        void mendAll(Problem problem, QuickFix fix);

        void switchOff(Problem problem);
    }

    ProblemRow(Composite list, Desk desk, Problem problem, String where, String text, Actions actions) {
        Palette palette = desk.resources().palette();
        row = new Composite(list, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Resources.STEP / 2;
        row.setLayout(layout);
        row.setLayoutData(wide());
        Severity severity = problem.severity();
        String sign = severity == Severity.ERROR ? "▲" : severity == Severity.WARNING ? "△" : "○";
        Color colour = severity == Severity.ERROR
                ? palette.error()
                : severity == Severity.WARNING ? palette.warning() : palette.advice();
        Link title = link(sign + " " + where, colour, () -> actions.jump(problem));
        title.setFont(desk.resources().bold());
        Accessibles.name(title, () -> desk.text("severity." + severity.name()) + ", " + where + ". " + text);
        Label words = new Label(row, SWT.WRAP);
        words.setText(text.replace("&", "&&"));
        words.setLayoutData(wide());
        for (QuickFix fix : problem.fixes()) {
            link(desk.text(fix.label()), palette.link(), () -> actions.mend(problem, fix));
            int alike = actions.alike(problem, fix);
            if (alike > 1) {
                link(desk.text("problems.all", alike), palette.link(), () -> actions.mendAll(problem, fix));
            }
        }
        Menu menu = new Menu(row);
        MenuItem off = new MenuItem(menu, SWT.PUSH);
        off.setText(desk.text("problems.off", problem.rule()));
        off.addListener(SWT.Selection, event -> actions.switchOff(problem));
        for (org.eclipse.swt.widgets.Control control : row.getChildren()) {
            control.setMenu(menu);
        }
        Composite line = new Composite(row, SWT.NONE);
        line.setBackground(palette.line());
        GridData thin = wide();
        thin.heightHint = 1;
        line.setLayoutData(thin);
    }

    private Link link(String text, Color colour, Runnable action) {
        Link link = new Link(row, SWT.NONE);
        String shown = Pieces.shortened(text, LONGEST);
        link.setText("<a>" + shown.replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
        link.setToolTipText(shown.equals(text) ? null : text);
        link.setLinkForeground(colour);
        link.setLayoutData(wide());
        Accessibles.name(link, () -> text);
        link.addListener(SWT.Selection, event -> action.run());
        return link;
    }

    private static GridData wide() {
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 100;
        return wide;
    }
}
