package org.doelenboom.community.ui.internal.section;

import static org.doelenboom.community.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Decision;
import org.doelenboom.community.ui.internal.view.MeetingWords;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.ItemLists;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** On a meeting: its agenda and its decisions. */
@Component(property = CommunityKinds.PROPERTY)
public final class MeetingPointsSection implements EditorSection {
    @Override
    public String id() {
        return "community.meetingPoints";
    }

    @Override
    public int order() {
        return 160;
    }

    @Override
    public Message title() {
        return message("section.meetingPoints");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(CommunityKinds.MEETING);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new ItemLists(parent, context)
                .with(CommunityKinds.AGENDA_ITEM, node -> node.get(CommunityKeys.MINUTES)
                        .map(minutes -> context.text(message("agenda.minutes", minutes.toPlainString())))
                        .orElse(""))
                .with(CommunityKinds.DECISION, node -> MeetingWords.state(context, new Decision(context.plan(), node)));
    }
}
