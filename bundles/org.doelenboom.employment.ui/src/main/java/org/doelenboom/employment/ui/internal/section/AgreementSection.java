package org.doelenboom.employment.ui.internal.section;

import static org.doelenboom.employment.ui.ScreenMessages.label;
import static org.doelenboom.employment.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.Agreement;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.Stage;
import org.doelenboom.employment.ui.internal.view.BoardWords;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** An agreement: with whom, for which cohorts and stage, what, and how long. */
@Component(property = EmploymentKinds.PROPERTY)
public final class AgreementSection implements EditorSection {
    @Override
    public String id() {
        return "employment.agreement";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return message("section.agreement");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EmploymentKinds.AGREEMENT);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .links(EmploymentKeys.PARTNERS, label("partners"), Choices.of(context, PlanKinds.PARTY))
                .links(EmploymentKeys.COHORTS, label("cohorts"), Choices.of(context, EmploymentKinds.COHORT))
                .texts(EmploymentKeys.OFFER, label("offer"), true)
                .row(4)
                .word(EmploymentKeys.STAGE, label("stage"), Stage.class, Stage::label)
                .number(EmploymentKeys.PLACES, label("places"))
                .date(EmploymentKeys.SIGNED, label("signed"))
                .date(EmploymentKeys.UNTIL, label("until"))
                .body(() -> context.current()
                        .map(node -> BoardWords.signed(context, new Agreement(context.plan(), node)))
                        .orElse(""));
    }
}
