package org.doelenboom.community.ui.internal.section;

import static org.doelenboom.community.ui.ScreenMessages.label;
import static org.doelenboom.community.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.Channel;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** Going out to people: when, where, how, and how many were reached. */
@Component(property = CommunityKinds.PROPERTY)
public final class MobilisationSection implements EditorSection {
    @Override
    public String id() {
        return "community.mobilisation";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return message("section.mobilisation");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(CommunityKinds.MOBILISATION);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .row(3)
                .date(CommunityKeys.DATE, label("date"))
                .time(ScheduleKeys.BEGINS, label("begins"))
                .time(ScheduleKeys.ENDS, label("ends"))
                .row(2)
                .word(CommunityKeys.CHANNEL, label("channel"), Channel.class, Channel::label)
                .wide()
                .texts(CommunityKeys.PLACE, label("place"), false)
                .row(2)
                .number(CommunityKeys.REACHED, label("reached"))
                .number(CommunityKeys.JOINED, label("joined"))
                .wide()
                .links(CommunityKeys.ABOUT, label("about"), Choices.tree(context))
                .body(() -> essence(context));
    }

    private static String essence(SectionContext context) {
        return context.current()
                .flatMap(node -> node.get(CommunityKeys.REACHED))
                .map(number -> context.text(message("mobilisation.essence", number.toPlainString())))
                .orElse("");
    }
}
