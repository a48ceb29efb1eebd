package org.doelenboom.workbench.internal.compare;

import java.util.List;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The pieces that windows with a list and a few choices are made of; every one has a name for screen readers. */
public final class DialogParts {
    private static final int CELL = 300;

    private final Desk desk;

    public DialogParts(Desk desk) {
        this.desk = desk;
    }

    public Shell shell(Shell parent, String title, int style) {
        Shell shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MAX | style);
        shell.setText(title);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 2 * Resources.STEP;
        layout.marginHeight = 2 * Resources.STEP;
        layout.verticalSpacing = Resources.STEP;
        shell.setLayout(layout);
        return shell;
    }

    /** Controls beside each other, over the whole width. */
    public Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return row;
    }

    /** A text that wraps, over the whole width. */
    public Label words(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 60 * Resources.STEP;
        label.setLayoutData(wide);
        return label;
    }

    public Label label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(desk.text(key));
        return label;
    }

    public Button button(Composite row, String key, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(desk.text(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    public Combo combo(Composite parent, String key) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(combo, () -> desk.text(key));
        return combo;
    }

    /** A field with what may be put in it shown below the label, not in the field, where some systems hide it. */
    public Text search(Composite parent, String key) {
        Text text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(desk.text(key));
        text.setToolTipText(desk.text(key));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(text, () -> desk.text(key));
        return text;
    }

    /**
     * A table that asks for its cells row by row.
     *
     * @param widths of the columns, in steps of the screen's measure
     */
    public Table table(Composite parent, String name, List<String> titles, int[] widths, Cells cells) {
        Table table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibles.name(table, () -> desk.text(name));
        for (int i = 0; i < titles.size(); i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(desk.text(titles.get(i)));
            column.setWidth(widths[i] * Resources.STEP);
        }
        table.addListener(SWT.SetData, event -> {
            List<String> row = cells.of(event.index);
            ((TableItem) event.item)
                    .setText(row.stream().map(DialogParts::oneLine).toArray(String[]::new));
        });
        return table;
    }

    /** Shows other rows, none of them selected. */
    public static void renew(Table table, int rows) {
        table.deselectAll();
        table.setItemCount(rows);
        table.clearAll();
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= CELL ? line : line.substring(0, line.offsetByCodePoints(0, CELL / 2)) + "…";
    }

    /** What stands in a row, a text for each column. */
    @FunctionalInterface
    public interface Cells {
        List<String> of(int row);
    }
}
