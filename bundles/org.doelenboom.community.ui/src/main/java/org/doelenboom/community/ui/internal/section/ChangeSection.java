package org.doelenboom.community.ui.internal.section;

import static org.doelenboom.community.ui.ScreenMessages.label;
import static org.doelenboom.community.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.ChangeNature;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** What a diagnosis round changed: of what sort, where, and by which findings. */
@Component(property = CommunityKinds.PROPERTY)
public final class ChangeSection implements EditorSection {
    @Override
    public String id() {
        return "community.change";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return message("section.change");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(CommunityKinds.CHANGE);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .word(CommunityKeys.NATURE, label("nature"), ChangeNature.class, ChangeNature::label)
                .links(CommunityKeys.ABOUT, label("about"), Choices.tree(context))
                .links(CommunityKeys.FINDINGS, label("findings"), Choices.of(context, PlanKinds.FINDING))
                .body(() -> context.current()
                        .flatMap(node -> node.get(CommunityKeys.NATURE))
                        .map(nature -> context.text(nature.label()))
                        .orElse(""));
    }
}
