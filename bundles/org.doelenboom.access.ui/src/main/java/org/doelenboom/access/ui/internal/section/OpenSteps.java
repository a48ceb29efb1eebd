package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Step;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.Days;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What is still to be done about barriers and after consultations, the most urgent first; each line leads to what it is about. */
final class OpenSteps implements Field {
    private static final int MOST_ROWS = 10;

    private final SectionContext context;
    private final DataTable<NodeId> table;

    OpenSteps(Composite parent, SectionContext context) {
        this.context = context;
        table = new DataTable<>(
                parent,
                context.resources(),
                () -> context.text(message("steps.open")),
                List.of(
                        Column.words(context.text(message("steps.open"))),
                        Column.narrow(context.text(label("who"))),
                        Column.narrow(context.text(label("due")))),
                MOST_ROWS);
        table.onOpen(
                step -> context.plan().find(step).flatMap(node -> node.parent()).ifPresent(context::navigate));
        refresh();
    }

    private List<Step> steps() {
        return context.plan().children(context.plan().root()).stream()
                .filter(item ->
                        item.kind().equals(AccessKinds.BARRIER) || item.kind().equals(AccessKinds.CONSULTATION))
                .flatMap(item -> Step.of(context.plan(), item).stream())
                .filter(step -> step.done().isEmpty())
                .sorted(Comparator.comparing(step -> step.due().orElse(LocalDate.MAX)))
                .toList();
    }

    @Override
    public void refresh() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        List<Step> steps = steps();
        table.show(steps.stream().map(step -> row(step, today)).toList());
        boolean hidden = steps.isEmpty();
        GridData place = (GridData) table.control().getLayoutData();
        if (place.exclude != hidden) {
            place.exclude = hidden;
            table.control().setVisible(!hidden);
            context.layoutChanged();
        }
    }

    private DataTable.Row<NodeId> row(Step step, LocalDate today) {
        String due = step.due().map(Days::written).orElse("");
        boolean late = step.isLate(today);
        return new DataTable.Row<>(
                step.id(),
                List.of(
                        context.name(step.id()),
                        step.party().map(context::name).orElse(""),
                        late ? "△ " + context.text(message("steps.late", due)) : due),
                late);
    }

    @Override
    public Control control() {
        return table.control();
    }
}
