package org.doelenboom.workbench.internal.reporting;

import java.time.Clock;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.ModuleContributions;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.doelenboom.workbench.internal.window.SessionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What do I report today? One short form for each thing that a person answers for. */
@Component
public final class ReportView implements ViewContribution {
    private final ModuleContributions contributions;

    @Activate
    public ReportView(@Reference ModuleContributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public String id() {
        return "report-today";
    }

    @Override
    public Message title() {
        return Pieces.message("report.title");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        return new ReportBody(
                parent,
                context,
                () -> contributions.measures().all(),
                ((SessionContext) context).forReports().desk().preferences(),
                Clock.systemDefaultZone());
    }
}
