package org.doelenboom.employment.ui.internal.section;

import static org.doelenboom.employment.ui.ScreenMessages.label;
import static org.doelenboom.employment.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A consultation: when, how many came, and which parties. */
@Component(property = EmploymentKinds.PROPERTY)
public final class ConsultationSection implements EditorSection {
    @Override
    public String id() {
        return "employment.consultation";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return message("section.consultation");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EmploymentKinds.CONSULTATION);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .row(2)
                .date(EmploymentKeys.DATE, label("date"))
                .number(EmploymentKeys.ATTENDED, label("attended"))
                .wide()
                .links(EmploymentKeys.PARTNERS, label("partners"), Choices.of(context, PlanKinds.PARTY))
                .links(EmploymentKeys.COHORTS, label("cohorts"), Choices.of(context, EmploymentKinds.COHORT))
                .body(() -> context.current()
                        .flatMap(node -> node.get(EmploymentKeys.DATE))
                        .map(Days::written)
                        .orElse(""));
    }
}
