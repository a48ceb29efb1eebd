package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.ConsultationKind;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A talk with the people concerned or with services: when, with whom, about what, how many. */
@Component(property = AccessKinds.PROPERTY)
public final class ConsultationSection implements EditorSection {
    @Override
    public String id() {
        return "access.consultation";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Message title() {
        return message("section.consultation");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(AccessKinds.CONSULTATION);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        Form form = new Form(parent, context);
        form.row(2)
                .date(AccessKeys.ON, label("on"))
                .word(
                        AccessKeys.CONSULTATION_KIND,
                        label("consultationKind"),
                        ConsultationKind.class,
                        ConsultationKind::label)
                .row(2)
                .number(AccessKeys.RESIDENTS, label("residents"))
                .number(AccessKeys.PROFESSIONALS, label("professionals"))
                .wide()
                .links(AccessKeys.SERVICES, label("services"), () -> Items.top(context, AccessKinds.SERVICE))
                .links(
                        AccessKeys.ABOUT,
                        label("about"),
                        () -> Items.top(context, AccessKinds.INVENTORY, AccessKinds.BARRIER, AccessKinds.CRITERION))
                .links(
                        PlanKeys.NEIGHBOURHOODS,
                        label("neighbourhoods"),
                        () -> Items.top(context, PlanKinds.NEIGHBOURHOOD))
                .texts(PlanKeys.DESCRIPTION, label("description"), true);
        return form.body(() -> Items.essence(
                context.current()
                        .flatMap(node -> node.get(AccessKeys.ON))
                        .map(Days::written)
                        .orElse(""),
                Items.word(context, AccessKeys.CONSULTATION_KIND, ConsultationKind::label)));
    }
}
