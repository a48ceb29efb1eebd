package org.example.garden.ui.internal;

import java.math.BigDecimal;
import java.util.List;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.example.garden.Garden;
import org.example.garden.ui.ScreenMessages;
import org.osgi.service.component.annotations.Component;

/** All gardens of the plan in a table; choosing one shows its page. */
@Component(property = Garden.PROPERTY)
public final class GardenView implements ViewContribution {
    static final String ID = "garden.view";

    private static final int MOST_ROWS = 20;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Message title() {
        return ScreenMessages.message("view.gardens");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout());
        DataTable<NodeId> table = new DataTable<>(
                page,
                context.resources(),
                () -> context.text(title()),
                List.of(
                        DataTable.Column.words(context.text(Garden.message("attribute.title"))),
                        DataTable.Column.figure(context.text(Garden.message("attribute.area")))),
                MOST_ROWS);
        table.onSelect(context::navigate);
        Body body = new Body(context, table);
        body.refresh();
        return body;
    }

    private record Body(ViewContext context, DataTable<NodeId> table) implements ViewBody {
        @Override
        public void refresh() {
            table.show(Garden.all(context.plan()).stream()
                    .map(garden -> new DataTable.Row<>(
                            garden.id(),
                            List.of(
                                    context.name(garden.id()),
                                    garden.get(Garden.AREA)
                                            .map(BigDecimal::toPlainString)
                                            .orElse(""))))
                    .toList());
        }

        @Override
        public void setFocus() {
            table.control().setFocus();
        }
    }
}
