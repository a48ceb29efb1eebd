package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import java.util.List;
import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.CardPartner;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** Since when a local identity card exists, who accepts it and what it opens there. */
@Component(property = AccessKinds.PROPERTY)
public final class CardSection implements EditorSection {
    @Override
    public String id() {
        return "access.card";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Message title() {
        return message("section.card");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(AccessKinds.CARD);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .row(2)
                .date(AccessKeys.FROM, label("firstDay"))
                .links(
                        PlanKeys.NEIGHBOURHOODS,
                        label("neighbourhoods"),
                        () -> Items.top(context, PlanKinds.NEIGHBOURHOOD))
                .wide()
                .texts(PlanKeys.DESCRIPTION, label("description"), true)
                .add((place, in) -> new ItemTable(
                        place,
                        in,
                        AccessKinds.CARD_PARTNER,
                        message("cardPartner.add"),
                        List.of(
                                Column.words(in.text(label("partner"))),
                                Column.narrow(in.text(label("cardUse"))),
                                Column.words(in.text(label("opens"))),
                                Column.narrow(in.text(label("firstDay")))),
                        () -> Items.below(in, AccessKinds.CARD_PARTNER),
                        node -> cells(in, new CardPartner(node)),
                        in::node))
                .body(() -> essence(context));
    }

    private static List<String> cells(SectionContext context, CardPartner partner) {
        return List.of(
                partner.party().map(context::name).orElse(""),
                partner.use().map(use -> context.text(use.label())).orElse(""),
                partner.opens().first(List.of(context.locale().getLanguage())),
                partner.from().map(Days::written).orElse(""));
    }

    private static String essence(SectionContext context) {
        int partners = Items.below(context, AccessKinds.CARD_PARTNER).size();
        return partners == 0 ? "" : context.text(message("cardPartner.count", partners));
    }
}
