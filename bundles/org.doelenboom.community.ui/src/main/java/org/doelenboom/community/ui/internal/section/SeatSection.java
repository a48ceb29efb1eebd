package org.doelenboom.community.ui.internal.section;

import static org.doelenboom.community.ui.ScreenMessages.label;
import static org.doelenboom.community.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.Capacity;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Seat;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** Seats: of whom, as what, and how many. */
@Component(property = CommunityKinds.PROPERTY)
public final class SeatSection implements EditorSection {
    @Override
    public String id() {
        return "community.seat";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return message("section.seat");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(CommunityKinds.SEAT);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .row(3)
                .word(CommunityKeys.CAPACITY, label("capacity"), Capacity.class, Capacity::label)
                .item(CommunityKeys.EMPLOYER, label("employer"), Choices.of(context, PlanKinds.PARTY))
                .number(CommunityKeys.SEATS, label("seats"))
                .body(() -> essence(context));
    }

    private static String essence(SectionContext context) {
        return context.current()
                .map(node -> new Seat(context.plan(), node))
                .map(seat -> seat.employer().map(context::name).orElse("") + " × " + seat.count())
                .orElse("");
    }
}
