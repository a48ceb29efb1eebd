package org.doelenboom.community.ui.internal.section;

import static org.doelenboom.community.ui.ScreenMessages.label;
import static org.doelenboom.community.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Participation;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** On an objective, an action or going out to people: how far people take part, and how far they are to. */
@Component(property = CommunityKinds.PROPERTY)
public final class ParticipationSection implements EditorSection {
    @Override
    public String id() {
        return "community.participation";
    }

    @Override
    public int order() {
        return 1_300;
    }

    @Override
    public Message title() {
        return message("section.participation");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return PlanKinds.isInTree(kind) || kind.equals(CommunityKinds.MOBILISATION);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .row(2)
                .word(CommunityKeys.PARTICIPATION, label("participation"), Participation.class, Participation::label)
                .word(
                        CommunityKeys.PARTICIPATION_AIM,
                        label("participationAim"),
                        Participation.class,
                        Participation::label)
                .body(() -> essence(context));
    }

    private static String essence(SectionContext context) {
        return context.current()
                .flatMap(node -> node.get(CommunityKeys.PARTICIPATION))
                .map(step -> context.text(step.label()))
                .orElse("");
    }
}
