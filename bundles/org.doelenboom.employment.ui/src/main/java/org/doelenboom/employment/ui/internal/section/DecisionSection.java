package org.doelenboom.employment.ui.internal.section;

import static org.doelenboom.employment.ui.ScreenMessages.label;
import static org.doelenboom.employment.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.ui.internal.view.BoardWords;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A decision of a consultation: who sees to it, by when, and what happened since. */
@Component(property = EmploymentKinds.PROPERTY)
public final class DecisionSection implements EditorSection {
    @Override
    public String id() {
        return "employment.decision";
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
        return kind.equals(EmploymentKinds.DECISION);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .item(EmploymentKeys.RESPONSIBLE, label("responsible"), Choices.of(context, PlanKinds.PARTY))
                .row(2)
                .date(EmploymentKeys.DUE, label("due"))
                .date(EmploymentKeys.DONE, label("done"))
                .wide()
                .texts(EmploymentKeys.FOLLOW_UP, label("followUp"), true)
                .body(() -> context.current()
                        .map(node -> BoardWords.state(context, node))
                        .orElse(""));
    }
}
