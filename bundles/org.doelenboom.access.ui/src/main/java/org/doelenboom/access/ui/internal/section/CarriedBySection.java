package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** On an objective or action: the services that carry it out. */
@Component(property = AccessKinds.PROPERTY)
public final class CarriedBySection implements EditorSection {
    @Override
    public String id() {
        return "access.carriedBy";
    }

    @Override
    public int order() {
        return 1100;
    }

    @Override
    public Message title() {
        return message("section.carriedBy");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return PlanKinds.isInTree(kind);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .links(AccessKeys.SERVICES, label("carriedBy"), () -> Items.top(context, AccessKinds.SERVICE))
                .body(() -> context.current()
                        .map(node -> Items.names(context, node.get(AccessKeys.SERVICES)))
                        .orElse(""));
    }
}
