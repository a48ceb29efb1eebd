package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Figure;
import org.doelenboom.access.Service;
import org.doelenboom.access.ServiceFigures;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.ItemContext;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The figures of a service, a line for each period, and below them the fields of the line that is selected. */
final class CountsTable implements Field {
    private static final int MOST_ROWS = 12;

    private final SectionContext context;
    private final Composite frame;
    private final Composite tablePlace;
    private final Composite fieldsPlace;
    private final Button remove;
    private List<Figure> columns = List.of();

    @Nullable
    private DataTable<NodeId> table;

    @Nullable
    private NodeId edited;

    @Nullable
    private SectionBody fields;

    CountsTable(Composite parent, SectionContext context) {
        this.context = context;
        frame = plain(parent);
        tablePlace = plain(frame);
        fieldsPlace = plain(frame);
        Composite buttons = new Composite(frame, SWT.NONE);
        buttons.setBackground(context.resources().palette().page());
        buttons.setLayout(new RowLayout(SWT.HORIZONTAL));
        Button add = new Button(buttons, SWT.PUSH);
        add.setText(context.text(message("figures.add")));
        add.setEnabled(context.mayReport(AccessKinds.FIGURES));
        add.addListener(SWT.Selection, event -> add());
        remove = new Button(buttons, SWT.PUSH);
        remove.setText(context.text(message("figures.remove")));
        remove.addListener(SWT.Selection, event -> remove());
        refresh();
    }

    private Composite plain(Composite parent) {
        Composite plain = new Composite(parent, SWT.NONE);
        plain.setBackground(context.resources().palette().page());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Resources.STEP;
        plain.setLayout(layout);
        plain.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return plain;
    }

    private Optional<Service> service() {
        return Service.find(context.plan(), context.node());
    }

    /** By period, the latest last. */
    private List<ServiceFigures> lines() {
        return service().map(Service::figures).orElse(List.of()).stream()
                .sorted(Comparator.comparing(one -> one.node().get(TargetKeys.PERIOD)))
                .toList();
    }

    private void add() {
        NodeId[] added = new NodeId[1];
        context.edit(message("figures.add"), edit -> {
            added[0] = edit.append(AccessKinds.FIGURES, context.node());
            edit.set(added[0], TargetKeys.PERIOD, nextMonth());
        });
        refresh();
        show(added[0]);
    }

    /** The month after the last one; last month where there is none yet. */
    private String nextMonth() {
        return lines().stream()
                .flatMap(one -> one.period().stream())
                .map(Period::last)
                .max(Comparator.naturalOrder())
                .map(last -> YearMonth.from(last).plusMonths(1))
                .orElse(YearMonth.from(LocalDate.now(ZoneId.systemDefault())).minusMonths(1))
                .toString();
    }

    private void remove() {
        NodeId gone = edited;
        if (gone != null) {
            context.edit(message("figures.remove"), edit -> edit.remove(gone));
        }
    }

    @Override
    public void refresh() {
        List<ServiceFigures> lines = lines();
        List<Figure> counted = service().map(Service::counted).orElse(List.of());
        DataTable<NodeId> shown = table;
        if (shown == null || !counted.equals(columns)) {
            shown = makeTable(counted);
            forget();
        }
        shown.show(lines.stream()
                .map(one -> new DataTable.Row<>(one.id(), cells(one, counted)))
                .toList());
        boolean hidden = lines.isEmpty();
        shown.control().setVisible(!hidden);
        ((GridData) shown.control().getLayoutData()).exclude = hidden;
        NodeId id = edited;
        if (id != null && context.plan().find(id).isEmpty()) {
            forget();
        } else if (fields != null) {
            fields.refresh();
        }
        remove.setEnabled(edited != null && context.mayReport(AccessKinds.FIGURES));
    }

    private DataTable<NodeId> makeTable(List<Figure> counted) {
        for (Control child : tablePlace.getChildren()) {
            child.dispose();
        }
        columns = counted;
        List<Column> heads = new ArrayList<>();
        heads.add(Column.narrow(context.text(label("period"))));
        heads.add(Column.words(context.text(label("neighbourhood"))));
        counted.forEach(figure -> heads.add(Column.figure(context.text(figure.shortLabel()))));
        DataTable<NodeId> made = new DataTable<>(
                tablePlace, context.resources(), () -> context.text(message("section.counts")), heads, MOST_ROWS);
        made.onSelect(this::show);
        table = made;
        context.layoutChanged();
        return made;
    }

    private List<String> cells(ServiceFigures line, List<Figure> counted) {
        List<String> cells = new ArrayList<>();
        cells.add(line.node().get(TargetKeys.PERIOD));
        cells.add(line.neighbourhood().map(context::name).orElse(""));
        for (Figure figure : counted) {
            Quantity quantity = line.quantity(figure);
            cells.add(Figures.written(quantity, context.locale()));
        }
        return cells;
    }

    private void show(NodeId line) {
        if (line.equals(edited)) {
            return;
        }
        forget();
        edited = line;
        SectionContext child = new ItemContext(context, line);
        Form form = new Form(fieldsPlace, child);
        Rows.figures(form, child);
        fields = form.body(() -> "");
        if (table != null) {
            table.select(line);
        }
        remove.setEnabled(context.isEditable());
        context.layoutChanged();
    }

    private void forget() {
        edited = null;
        fields = null;
        for (Control child : fieldsPlace.getChildren()) {
            child.dispose();
        }
        context.layoutChanged();
    }

    @Override
    public Control control() {
        return frame;
    }
}
