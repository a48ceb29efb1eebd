package org.doelenboom.workbench.internal.window;

import java.util.List;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.compare.DialogParts;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says beside the window what came in from others; nobody has to answer, and what comes while it is open stands below. */
final class InflowNotice {
    private static final int WIDTH = 75 * Resources.STEP;
    private static final int HEIGHT = 36 * Resources.STEP;

    private final Desk desk;
    private final Window window;

    @Nullable
    private Text text;

    InflowNotice(Desk desk, Window window) {
        this.desk = desk;
        this.window = window;
    }

    void tell(PlanSession session, List<String> lines) {
        desk.say(lines.get(0));
        Text there = text;
        String said = String.join("\n", lines);
        if (there != null && !there.isDisposed()) {
            there.append("\n\n" + said);
        } else {
            open(session, said);
        }
    }

    private void open(PlanSession session, String said) {
        DialogParts parts = new DialogParts(desk);
        Shell shell = parts.shell(window.shell(), desk.text("inflow.title", window.title(session)), SWT.NONE);
        parts.words(shell, desk.text("inflow.text"));
        Text words = new Text(shell, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        words.setText(said);
        words.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibles.name(words, () -> desk.text("inflow.title", window.title(session)));
        text = words;
        Composite row = parts.row(shell, 1);
        row.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        shell.setDefaultButton(parts.button(row, "button.close", shell::close));
        Dialogs.open(shell, window.shell(), WIDTH, HEIGHT);
    }
}
