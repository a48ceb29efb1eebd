package org.doelenboom.employment.ui.internal.section;

import static org.doelenboom.employment.ui.ScreenMessages.label;
import static org.doelenboom.employment.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.Progress;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A point of the strategy: who sees to it, how far it is, and which actions carry it out. */
@Component(property = EmploymentKinds.PROPERTY)
public final class StrategyLineSection implements EditorSection {
    @Override
    public String id() {
        return "employment.strategyLine";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return message("section.strategyLine");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EmploymentKinds.STRATEGY_LINE);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new Form(parent, context)
                .item(EmploymentKeys.RESPONSIBLE, label("responsible"), Choices.of(context, PlanKinds.PARTY))
                .word(EmploymentKeys.PROGRESS, label("progress"), Progress.class, Progress::label)
                .links(EmploymentKeys.ACTIONS, label("actions"), Choices.of(context, PlanKinds.ACTION))
                .texts(EmploymentKeys.FOLLOW_UP, label("followUp"), true)
                .body(() -> context.current()
                        .flatMap(node -> node.get(EmploymentKeys.PROGRESS))
                        .map(progress -> context.text(progress.label()))
                        .orElse(""));
    }
}
