package org.doelenboom.community.ui.internal.section;

import static org.doelenboom.community.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Meeting;
import org.doelenboom.community.ui.internal.view.MeetingWords;
import org.doelenboom.plan.Days;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.ItemLists;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** On a working group: its meetings, and how it goes out to people. */
@Component(property = CommunityKinds.PROPERTY)
public final class GroupWorkSection implements EditorSection {
    @Override
    public String id() {
        return "community.groupWork";
    }

    @Override
    public int order() {
        return 160;
    }

    @Override
    public Message title() {
        return message("section.groupWork");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(CommunityKinds.GROUP);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new ItemLists(parent, context)
                .with(CommunityKinds.MEETING, node -> MeetingWords.day(new Meeting(context.plan(), node)))
                .with(
                        CommunityKinds.MOBILISATION,
                        node -> node.get(CommunityKeys.DATE).map(Days::written).orElse(""));
    }
}
