package org.doelenboom.employment.ui.internal.section;

import static org.doelenboom.employment.ui.ScreenMessages.label;
import static org.doelenboom.employment.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** The joint strategy: what it wants, for whom, and since when. */
@Component(property = EmploymentKinds.PROPERTY)
public final class StrategySection implements EditorSection {
    @Override
    public String id() {
        return "employment.strategy";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return message("section.strategy");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EmploymentKinds.STRATEGY);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .texts(PlanKeys.TEXT, label("text"), true)
                .date(EmploymentKeys.ADOPTED, label("adopted"))
                .links(EmploymentKeys.COHORTS, label("cohorts"), Choices.of(context, EmploymentKinds.COHORT))
                .body(() -> context.current()
                        .flatMap(node -> node.get(EmploymentKeys.ADOPTED))
                        .map(Days::written)
                        .orElse(""));
    }
}
