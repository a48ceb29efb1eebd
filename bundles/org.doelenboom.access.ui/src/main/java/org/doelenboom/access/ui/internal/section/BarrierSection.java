package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.BarrierKind;
import org.doelenboom.access.Outcome;
import org.doelenboom.access.ReportedBy;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** What keeps people from services, who reported it, and how it ended. */
@Component(property = AccessKinds.PROPERTY)
public final class BarrierSection implements EditorSection {
    @Override
    public String id() {
        return "access.barrier";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Message title() {
        return message("section.barrier");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(AccessKinds.BARRIER);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        Form form = new Form(parent, context);
        form.row(2)
                .word(AccessKeys.BARRIER_KIND, label("barrierKind"), BarrierKind.class, BarrierKind::label)
                .word(AccessKeys.REPORTED_BY, label("reportedBy"), ReportedBy.class, ReportedBy::label)
                .row(3)
                .date(TargetKeys.REPORTED_ON, label("reportedOn"))
                .number(AccessKeys.TIMES, label("times"))
                .word(AccessKeys.OUTCOME, label("outcome"), Outcome.class, Outcome::label)
                .wide()
                .links(AccessKeys.SERVICES, label("services"), () -> Items.top(context, AccessKinds.SERVICE))
                .links(
                        PlanKeys.NEIGHBOURHOODS,
                        label("neighbourhoods"),
                        () -> Items.top(context, PlanKinds.NEIGHBOURHOOD));
        return form.body(() -> Items.essence(
                Items.word(context, AccessKeys.BARRIER_KIND, BarrierKind::label),
                Items.word(context, AccessKeys.OUTCOME, Outcome::label)));
    }
}
