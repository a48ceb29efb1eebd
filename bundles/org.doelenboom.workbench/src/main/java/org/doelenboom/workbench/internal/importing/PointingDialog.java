package org.doelenboom.workbench.internal.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.KindId;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.compare.DialogParts;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Where nobody can tell which columns hold the levels: why, and the columns to point at. */
public final class PointingDialog {
    private static final int MOST_HIGH = 50 * Resources.STEP;

    private final Shell shell;
    private final Map<String, KindId> chosen = new LinkedHashMap<>();
    private boolean accepted;

    /** @param reason why it could not be read by itself */
    public PointingDialog(Desk desk, Shell parent, String reason, List<String> columns) {
        DialogParts parts = new DialogParts(desk);
        shell = parts.shell(parent, desk.text("import.pointing"), SWT.APPLICATION_MODAL);
        HelpTopics.mark(shell, "import");
        parts.words(shell, reason);
        parts.words(shell, desk.text("import.pointingHint"));
        ScrolledComposite scroll = new ScrolledComposite(shell, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite rows = new Composite(scroll, SWT.NONE);
        GridLayout two = new GridLayout(2, false);
        two.horizontalSpacing = 3 * Resources.STEP;
        rows.setLayout(two);
        LevelChoices.add(rows, desk, columns, Map.of(), chosen::put);
        scroll.setContent(rows);
        scroll.setMinSize(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        GridData all = new GridData(SWT.FILL, SWT.FILL, true, true);
        all.heightHint = Math.min(MOST_HIGH, rows.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        scroll.setLayoutData(all);
        Composite buttons = parts.row(shell, 2);
        buttons.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        shell.setDefaultButton(parts.button(buttons, "import.readAgain", () -> {
            accepted = true;
            shell.close();
        }));
        parts.button(buttons, "button.cancel", shell::close);
    }

    /** Waits for the person; the columns that she pointed at, none where she let it be. */
    public Map<String, KindId> open() {
        Dialogs.open(shell, (Shell) shell.getParent());
        Display display = shell.getDisplay();
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return accepted ? chosen : Map.of();
    }
}
