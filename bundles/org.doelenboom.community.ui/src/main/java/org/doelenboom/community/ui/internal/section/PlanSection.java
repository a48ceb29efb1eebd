package org.doelenboom.community.ui.internal.section;

import static org.doelenboom.community.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.WorkingGroup;
import org.doelenboom.community.ui.internal.view.MeetingWords;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.ItemLists;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** On the plan: its working groups, methods and diagnosis rounds. */
@Component(property = CommunityKinds.PROPERTY)
public final class PlanSection implements EditorSection {
    @Override
    public String id() {
        return "community.overview";
    }

    @Override
    public int order() {
        return 1_300;
    }

    @Override
    public Message title() {
        return message("section.plan");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(PlanKinds.PLAN);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new ItemLists(parent, context)
                .with(
                        CommunityKinds.GROUP,
                        node -> MeetingWords.members(context, new WorkingGroup(context.plan(), node)))
                .with(CommunityKinds.METHOD, node -> "")
                .with(CommunityKinds.ROUND, node -> node.get(CommunityKeys.YEAR)
                        .map(year -> year.toPlainString())
                        .orElse(""));
    }
}
