package org.doelenboom.employment.ui.internal.section;

import static org.doelenboom.employment.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.Agreement;
import org.doelenboom.employment.Cohort;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.StageFigures;
import org.doelenboom.employment.ui.internal.view.BoardWords;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.ItemLists;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** On the plan: its cohorts, agreements, consultations and strategy. */
@Component(property = EmploymentKinds.PROPERTY)
public final class PlanSection implements EditorSection {
    @Override
    public String id() {
        return "employment.overview";
    }

    @Override
    public int order() {
        return 1_200;
    }

    @Override
    public Message title() {
        return message("section.plan");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(PlanKinds.PLAN);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        return new ItemLists(parent, context)
                .with(EmploymentKinds.COHORT, node -> BoardWords.bracket(context, new Cohort(context.plan(), node)))
                .with(EmploymentKinds.SHARED, node -> BoardWords.figures(context, StageFigures.of(node)))
                .with(
                        EmploymentKinds.AGREEMENT,
                        node -> BoardWords.signed(context, new Agreement(context.plan(), node)))
                .with(
                        EmploymentKinds.CONSULTATION,
                        node -> node.get(EmploymentKeys.DATE).map(Days::written).orElse(""))
                .with(EmploymentKinds.STRATEGY, node -> node.get(EmploymentKeys.ADOPTED)
                        .map(Days::written)
                        .orElse(""));
    }
}
