package org.doelenboom.employment.ui.internal.section;

import static org.doelenboom.employment.ui.ScreenMessages.label;
import static org.doelenboom.employment.ui.ScreenMessages.message;

import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.EmploymentKinds;
import org.doelenboom.employment.Stage;
import org.doelenboom.employment.StageFigures;
import org.doelenboom.employment.ui.internal.view.BoardWords;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Choices;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** Figures of a period: of when and where, and how many reached each stage. */
@Component(property = EmploymentKinds.PROPERTY)
public final class CountSection implements EditorSection {
    @Override
    public String id() {
        return "employment.count";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Message title() {
        return message("section.count");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(EmploymentKinds.COUNT) || kind.equals(EmploymentKinds.SHARED);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        boolean shared = context.current()
                .filter(node -> node.kind().equals(EmploymentKinds.SHARED))
                .isPresent();
        Form form = new Form(parent, context);
        if (shared) {
            form.links(EmploymentKeys.COHORTS, label("cohorts"), Choices.of(context, EmploymentKinds.COHORT));
        }
        form.text(EmploymentKeys.PERIOD, label("period"))
                .row(2)
                .item(
                        EmploymentKeys.NEIGHBOURHOOD,
                        label("neighbourhood"),
                        Choices.of(context, PlanKinds.NEIGHBOURHOOD));
        if (!shared) {
            form.item(EmploymentKeys.SERVICE, label("service"), Choices.of(context, PlanKinds.PARTY));
        }
        form.row(Stage.way().size());
        Stage.way().forEach(stage -> form.quantity(stage.key(), stage.label()));
        form.row(2);
        form.quantity(EmploymentKeys.DROPPED_OUT, Stage.DROPPED_OUT.label());
        form.quantity(EmploymentKeys.RETURNED, Stage.RETURNED.label());
        return form.body(() -> context.current()
                .map(node -> BoardWords.figures(context, StageFigures.of(node)))
                .orElse(""));
    }
}
