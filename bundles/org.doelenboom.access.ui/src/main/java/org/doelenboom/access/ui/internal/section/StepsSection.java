package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import java.util.List;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Step;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.ChildRows;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** What is done after a barrier was reported or a consultation held: who, by when, and when it was done. */
@Component(property = AccessKinds.PROPERTY)
public final class StepsSection implements EditorSection {
    @Override
    public String id() {
        return "access.steps";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public Message title() {
        return message("section.steps");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(AccessKinds.BARRIER) || kind.equals(AccessKinds.CONSULTATION);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        ChildRows.Words words = new ChildRows.Words(message("step.none"), message("step.add"), message("step.remove"));
        Form form = new Form(parent, context);
        form.add((place, in) -> new ChildRows(place, in, AccessKinds.STEP, words, (row, child) -> {
            row.texts(PlanKeys.TEXT, label("text"), true);
            Rows.step(row, child);
        }));
        return form.body(() -> essence(context));
    }

    private static String essence(SectionContext context) {
        List<Step> steps =
                context.current().map(node -> Step.of(context.plan(), node)).orElse(List.of());
        long done = steps.stream().filter(step -> step.done().isPresent()).count();
        return steps.isEmpty() ? "" : context.text(message("step.count", steps.size(), done));
    }
}
