package org.doelenboom.workbench.internal.window;

import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Letters;
import org.doelenboom.ui.Resources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Questions that must be answered now, with verbs on their buttons. */
public final class Dialogs {
    private static final int WIDTH = 55 * Resources.STEP;
    private static final int TITLE = 4 * Resources.STEP;

    private Dialogs() {}

    /**
     * Asks, and waits for the answer.
     *
     * @param buttons verbs, the one that Enter means first
     * @return the index of the button; -1 where the window was closed or Escape pressed
     */
    public static int ask(Desk desk, Shell parent, String title, String text, String... buttons) {
        return ask(desk, parent, title, text, null, buttons);
    }

    /** Says one thing that the person should know before going on. */
    public static void tell(Desk desk, Shell parent, String title, String text) {
        ask(desk, parent, title, text, desk.text("button.close"));
    }

    /** Asks for a short text; null where the person let it be. */
    @Nullable
    public static String askText(Desk desk, Shell parent, String title, String text, String proposal, String verb) {
        String[] typed = {proposal};
        int button = ask(desk, parent, title, text, typed, verb, desk.text("button.cancel"));
        return button == 0 ? typed[0] : null;
    }

    private static int ask(
            Desk desk, Shell parent, String title, String text, @Nullable String[] typed, String... buttons) {
        Shell shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
        shell.setText(title);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 3 * Resources.STEP;
        layout.marginHeight = 2 * Resources.STEP;
        layout.verticalSpacing = 2 * Resources.STEP;
        shell.setLayout(layout);
        Label heading = new Label(shell, SWT.WRAP);
        heading.setText(title.replace("&", "&&"));
        heading.setFont(desk.resources().bold());
        Label words = new Label(shell, SWT.WRAP);
        words.setText(text.replace("&", "&&"));
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        wide.widthHint = WIDTH;
        words.setLayoutData(wide);
        if (typed != null) {
            Text field = new Text(shell, SWT.SINGLE | SWT.BORDER);
            field.setText(typed[0]);
            field.selectAll();
            field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            Accessibles.name(field, () -> text);
            field.addListener(SWT.Modify, event -> typed[0] = field.getText());
        }
        int[] answer = {-1};
        buttons(shell, answer, buttons);
        open(shell, parent);
        Display display = shell.getDisplay();
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return answer[0];
    }

    private static void buttons(Shell shell, int[] answer, String... buttons) {
        Composite row = new Composite(shell, SWT.NONE);
        GridLayout layout = new GridLayout(buttons.length, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Resources.STEP;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        for (int i = 0; i < buttons.length; i++) {
            int index = i;
            Button button = new Button(row, SWT.PUSH);
            button.setText(buttons[i].replace("&", "&&"));
            GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
            place.widthHint = Math.max(12 * Resources.STEP, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
            button.setLayoutData(place);
            button.addListener(SWT.Selection, event -> {
                answer[0] = index;
                shell.close();
            });
            if (i == 0) {
                shell.setDefaultButton(button);
            }
        }
    }

    /** Opens it in the middle of its parent, as large as it needs and the screen allows. */
    public static void open(Shell shell, Shell parent) {
        Letters.fit(shell);
        Point size = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        show(shell, parent, size.x, size.y);
    }

    /** Opens it in the middle of its parent, this large with letters of the usual size, and no larger than the screen. */
    public static void open(Shell shell, Shell parent, int width, int height) {
        Letters.fit(shell);
        show(shell, parent, Letters.points(shell, width), Letters.points(shell, height));
    }

    private static void show(Shell shell, Shell parent, int width, int height) {
        Rectangle screen = parent.getMonitor().getClientArea();
        Rectangle size = shell.computeTrim(0, 0, 0, 0);
        int wide = Math.min(width, screen.width);
        // The title above it is the window manager's.
        int high = Math.min(height, screen.height - Math.max(size.height, TITLE));
        Rectangle around = parent.getBounds();
        int x = around.x + (around.width - wide) / 2;
        int y = around.y + (around.height - high) / 3;
        shell.setSize(wide, high);
        shell.setLocation(
                Math.max(screen.x, Math.min(x, screen.x + screen.width - wide)),
                Math.max(screen.y, Math.min(y, screen.y + screen.height - high - TITLE)));
        shell.open();
    }
}
