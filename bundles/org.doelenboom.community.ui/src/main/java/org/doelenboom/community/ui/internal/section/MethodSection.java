package org.doelenboom.community.ui.internal.section;

import static org.doelenboom.community.ui.ScreenMessages.label;
import static org.doelenboom.community.ui.ScreenMessages.message;

import java.util.stream.Collectors;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.ParticipationMethod;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A participation method: how it works and which steps it took. */
@Component(property = CommunityKinds.PROPERTY)
public final class MethodSection implements EditorSection {
    @Override
    public String id() {
        return "community.method";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return message("section.method");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(CommunityKinds.METHOD);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .texts(PlanKeys.TEXT, label("text"), true)
                .links(CommunityKeys.GROUPS, label("groups"), Choices.of(context, CommunityKinds.GROUP))
                .row(3)
                .date(CommunityKeys.FORMALISED, label("formalised"))
                .date(CommunityKeys.VALIDATED, label("validated"))
                .date(CommunityKeys.APPLIED, label("applied"))
                .wide()
                .item(CommunityKeys.VALIDATED_AT, label("validatedAt"), Choices.of(context, CommunityKinds.MEETING))
                .body(() -> essence(context));
    }

    private static String essence(SectionContext context) {
        return context.current()
                .map(node -> new ParticipationMethod(context.plan(), node)
                        .taken().stream()
                                .map(step -> context.text(step.label()))
                                .collect(Collectors.joining(" › ")))
                .orElse("");
    }
}
