package org.doelenboom.community.ui.internal.section;

import static org.doelenboom.community.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.ItemLists;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** On a diagnosis round: what it changed in the plan. */
@Component(property = CommunityKinds.PROPERTY)
public final class RoundChangesSection implements EditorSection {
    @Override
    public String id() {
        return "community.roundChanges";
    }

    @Override
    public int order() {
        return 160;
    }

    @Override
    public Message title() {
        return message("section.roundChanges");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(CommunityKinds.ROUND);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new ItemLists(parent, context).with(CommunityKinds.CHANGE, node -> node.get(CommunityKeys.NATURE)
                .map(nature -> context.text(nature.label()))
                .orElse(""));
    }
}
