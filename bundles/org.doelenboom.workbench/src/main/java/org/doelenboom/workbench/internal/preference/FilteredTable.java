package org.doelenboom.workbench.internal.preference;

import java.util.List;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.search.FoldedText;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;

/** A filter above a table of two columns, of which the first takes the room that the second leaves. */
final class FilteredTable {
    private final Text filter;
    private final Table table;

    /**
     * The keys of its words.
     *
     * @param name of the whole, for those who do not see it
     */
    record Words(String filter, String name, String first, String second) {}

    /** @param style of the table besides what every such table has; of the second column where it says on which side its words stand */
    FilteredTable(Composite parent, Desk desk, Words words, int style, int side, int width) {
        filter = new Text(parent, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(desk.text(words.filter()));
        filter.setToolTipText(desk.text(words.filter()));
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(filter, () -> desk.text(words.filter()));
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | style);
        table.setHeaderVisible(true);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = 24 * Resources.STEP;
        table.setLayoutData(place);
        Accessibles.name(table, () -> desk.text(words.name()));
        TableColumn first = new TableColumn(table, SWT.NONE);
        first.setText(desk.text(words.first()));
        TableColumn second = new TableColumn(table, side);
        second.setText(desk.text(words.second()));
        second.setWidth(width);
        table.addListener(
                SWT.Resize, event -> first.setWidth(Math.max(width, table.getClientArea().width - second.getWidth())));
    }

    Text filter() {
        return filter;
    }

    Table table() {
        return table;
    }

    /** Whether all that is typed in the filter stands in the text, accents and capitals aside. */
    boolean lets(String text) {
        String folded = FoldedText.of(text);
        return List.of(FoldedText.of(filter.getText().strip()).split("\\s+")).stream()
                .allMatch(folded::contains);
    }
}
