package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.NeedDomain;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.QuantityField;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** One need: what it is about, how many people have it, who says so and who answers it. */
@Component(property = AccessKinds.PROPERTY)
public final class NeedSection implements EditorSection {
    @Override
    public String id() {
        return "access.need";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Message title() {
        return message("section.need");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(AccessKinds.NEED);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .row(2)
                .word(AccessKeys.NEED_DOMAIN, label("needDomain"), NeedDomain.class, NeedDomain::label)
                .add((place, in) -> new QuantityField(place, in, AccessKeys.PEOPLE, label("people")))
                .wide()
                .text(TargetKeys.SOURCE, label("source"))
                .links(AccessKeys.SERVICES, label("services"), () -> Items.top(context, AccessKinds.SERVICE))
                .body(() -> Items.word(context, AccessKeys.NEED_DOMAIN, NeedDomain::label));
    }
}
