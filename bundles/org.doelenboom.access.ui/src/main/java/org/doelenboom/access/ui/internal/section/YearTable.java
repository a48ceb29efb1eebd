package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.access.Figure;
import org.doelenboom.access.YearFigures;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.Figures;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What all services counted, a column for each year, with the share of reference workers and of answers in time. */
final class YearTable implements Field {
    private static final int MOST_ROWS = 14;

    private final SectionContext context;
    private final Composite frame;
    private List<Integer> years = List.of();

    @Nullable
    private DataTable<String> table;

    YearTable(Composite parent, SectionContext context) {
        this.context = context;
        frame = new Composite(parent, SWT.NONE);
        frame.setBackground(context.resources().palette().page());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        frame.setLayout(layout);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        refresh();
    }

    @Override
    public void refresh() {
        YearFigures figures = YearFigures.of(context.plan());
        DataTable<String> shown = table;
        if (shown == null || !figures.years().equals(years)) {
            shown = make(figures.years());
        }
        List<DataTable.Row<String>> rows = new ArrayList<>();
        for (Figure figure : figures.figures()) {
            List<String> cells = new ArrayList<>();
            cells.add(context.text(figure.label()));
            figures.years()
                    .forEach(year -> cells.add(Figures.written(figures.quantity(figure, year), context.locale())));
            rows.add(new DataTable.Row<>(figure.name(), cells));
        }
        share(figures, "share.reference", Figure.HOUSEHOLDS_WITH_REFERENCE, Figure.HOUSEHOLDS, rows);
        share(figures, "share.inTerm", Figure.REQUESTS_IN_TERM, Figure.REQUESTS_ANSWERED, rows);
        shown.show(rows);
        frame.setVisible(!rows.isEmpty());
        ((GridData) frame.getLayoutData()).exclude = rows.isEmpty();
    }

    private DataTable<String> make(List<Integer> wanted) {
        for (Control child : frame.getChildren()) {
            child.dispose();
        }
        years = wanted;
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(context.text(message("figures.year"))));
        wanted.forEach(year -> columns.add(Column.figure(Integer.toString(year))));
        DataTable<String> made = new DataTable<>(
                frame, context.resources(), () -> context.text(message("figures.year")), columns, MOST_ROWS);
        table = made;
        context.layoutChanged();
        return made;
    }

    private void share(YearFigures figures, String key, Figure part, Figure whole, List<DataTable.Row<String>> rows) {
        List<String> cells = new ArrayList<>();
        cells.add(context.text(message(key)));
        for (int year : figures.years()) {
            cells.add(figures.share(part, whole, year)
                    .map(percent -> percent + "\u00a0%")
                    .orElse(""));
        }
        if (cells.stream().skip(1).anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new DataTable.Row<>(key, cells));
        }
    }

    @Override
    public Control control() {
        return frame;
    }
}
