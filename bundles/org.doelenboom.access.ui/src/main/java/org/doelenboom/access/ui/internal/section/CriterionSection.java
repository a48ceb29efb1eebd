package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;
import static org.doelenboom.access.ui.internal.section.Items.label;

import org.doelenboom.access.AccessKeys;
import org.doelenboom.access.AccessKinds;
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

/** When a criterion is met and what to look at, and how the services stand with it. */
@Component(property = AccessKinds.PROPERTY)
public final class CriterionSection implements EditorSection {
    @Override
    public String id() {
        return "access.criterion";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Message title() {
        return message("section.criterion");
    }

    @Override
    public boolean appliesTo(KindId kind) {
        return kind.equals(AccessKinds.CRITERION);
    }

    @Override
    public SectionBody create(Composite parent, SectionContext context) {
        ChildRows.Words words = new ChildRows.Words(
                message("assessment.none"), message("assessment.add"), message("assessment.remove"));
        return new Form(parent, context)
                .texts(AccessKeys.NORM, label("norm"), true)
                .texts(AccessKeys.EVIDENCE, label("evidence"), true)
                .date(AccessKeys.ON, label("on"))
                .add((place, in) -> new ChildRows(place, in, AccessKinds.ASSESSMENT, words, (row, child) -> {
                    Rows.assessment(row, child);
                    row.wide().texts(PlanKeys.TEXT, label("note"), true);
                }))
                .body(() -> essence(context));
    }

    private static String essence(SectionContext context) {
        int assessments = Items.below(context, AccessKinds.ASSESSMENT).size();
        return assessments == 0 ? "" : context.text(message("assessment.count", assessments));
    }
}
