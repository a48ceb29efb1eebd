package org.doelenboom.community.ui.internal.section;

import static org.doelenboom.community.ui.ScreenMessages.label;
import static org.doelenboom.community.ui.ScreenMessages.message;

import java.util.List;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Decision;
import org.doelenboom.community.Meeting;
import org.doelenboom.community.ui.internal.view.MeetingWords;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A decision: who sees to it, by when, and what became of it. */
@Component(property = CommunityKinds.PROPERTY)
public final class DecisionSection implements EditorSection {
    @Override
    public String id() {
        return "community.decision";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return message("section.decision");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(CommunityKinds.DECISION);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .item(CommunityKeys.RESPONSIBLE, label("responsible"), Choices.of(context, PlanKinds.PARTY))
                .item(CommunityKeys.AGENDA_ITEM, label("agendaItem"), () -> agenda(context))
                .row(3)
                .date(CommunityKeys.DUE, label("due"))
                .date(CommunityKeys.DONE, label("done"))
                .flag(CommunityKeys.DROPPED, label("dropped"))
                .wide()
                .texts(CommunityKeys.FOLLOW_UP, label("followUp"), true)
                .links(CommunityKeys.ABOUT, label("about"), Choices.tree(context))
                .body(() -> context.current()
                        .map(node -> MeetingWords.state(context, new Decision(context.plan(), node)))
                        .orElse(""));
    }

    private static List<NodeId> agenda(SectionContext context) {
        return Meeting.around(context.plan(), context.node()).stream()
                .flatMap(meeting -> meeting.agenda().stream())
                .map(Node::id)
                .toList();
    }
}
