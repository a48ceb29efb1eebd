package org.doelenboom.community.ui.internal.section;

import static org.doelenboom.community.ui.ScreenMessages.label;
import static org.doelenboom.community.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.DiagnosisRound;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A diagnosis round: when, where, who answered and how they were asked. */
@Component(property = CommunityKinds.PROPERTY)
public final class RoundSection implements EditorSection {
    @Override
    public String id() {
        return "community.round";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return message("section.round");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(CommunityKinds.ROUND);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .row(3)
                .number(CommunityKeys.YEAR, label("year"))
                .number(CommunityKeys.SERVICES_ASKED, label("servicesAsked"))
                .number(CommunityKeys.RESIDENTS_ASKED, label("residentsAsked"))
                .wide()
                .links(PlanKeys.NEIGHBOURHOODS, label("neighbourhoods"), Choices.of(context, PlanKinds.NEIGHBOURHOOD))
                .texts(CommunityKeys.HOW, label("how"), true)
                .body(() -> essence(context));
    }

    private static String essence(SectionContext context) {
        return context.current()
                .map(node -> new DiagnosisRound(context.plan(), node))
                .filter(round ->
                        round.services().isPresent() || round.residents().isPresent())
                .map(round -> context.text(message(
                        "round.essence",
                        round.services().orElse(0),
                        round.residents().orElse(0))))
                .orElse("");
    }
}
