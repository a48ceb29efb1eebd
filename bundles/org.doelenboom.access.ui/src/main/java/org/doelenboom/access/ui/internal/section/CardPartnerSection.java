package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.CardUse;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** Who accepts the card, for what, and from when. */
@Component(property = AccessKinds.PROPERTY)
public final class CardPartnerSection implements EditorSection {
    @Override
    public String id() {
        return "access.cardPartner";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Message title() {
        return message("section.cardPartner");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(AccessKinds.CARD_PARTNER);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .item(PlanKeys.PARTY, label("partner"), () -> Items.top(context, PlanKinds.PARTY))
                .word(AccessKeys.CARD_USE, label("cardUse"), CardUse.class, CardUse::label)
                .row(2)
                .date(AccessKeys.FROM, label("firstDay"))
                .date(AccessKeys.UNTIL, label("lastDay"))
                .body(() -> Items.word(context, AccessKeys.CARD_USE, CardUse::label));
    }
}
