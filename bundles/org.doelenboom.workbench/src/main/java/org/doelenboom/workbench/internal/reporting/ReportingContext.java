package org.doelenboom.workbench.internal.reporting;

import java.util.function.Consumer;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.followup.Reporting;
import org.doelenboom.ui.ItemContext;
import org.doelenboom.ui.PlanContext;

/** The item of a form, for fields that know nothing of reporting: what they change is marked as reported today. */
final class ReportingContext extends ItemContext {
    private final Reporting reporting;

    ReportingContext(PlanContext around, NodeId node, Reporting reporting) {
        super(around, node);
        this.reporting = reporting;
    }

    private Consumer<Edit> marked(Consumer<Edit> edit) {
        return hands -> {
            edit.accept(hands);
            reporting.seen(hands, node());
        };
    }

    @Override
    public void edit(Message label, Consumer<Edit> edit) {
        super.edit(label, marked(edit));
    }

    @Override
    public void type(Object field, Message label, Consumer<Edit> edit) {
        super.type(field, label, marked(edit));
    }
}
