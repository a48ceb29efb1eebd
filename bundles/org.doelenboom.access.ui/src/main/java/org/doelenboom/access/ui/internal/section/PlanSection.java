package org.doelenboom.access.ui.internal.section;

import static org.doelenboom.access.ui.ScreenMessages.message;

import java.util.List;
import java.util.Map;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.Barrier;
import org.doelenboom.access.Service;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Form;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** On the plan: what is still to be done, what was counted, and what the module begins with, each with a button. */
@Component(property = AccessKinds.PROPERTY)
public final class PlanSection implements EditorSection {
    private static final List<Map.Entry<KindId, String>> FIRST_STEPS = List.of(
            Map.entry(AccessKinds.SERVICE, "service.add"),
            Map.entry(AccessKinds.BARRIER, "barrier.add"),
            Map.entry(AccessKinds.INVENTORY, "inventory.add"),
            Map.entry(AccessKinds.CONSULTATION, "consultation.add"),
            Map.entry(AccessKinds.CRITERION, "criterion.add"),
            Map.entry(AccessKinds.CARD, "card.add"));

    @Override
    public String id() {
        return "access.plan";
    }

    @Override
    public int order() {
        return 1_100;
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
        Form form = new Form(parent, context).add(OpenSteps::new).add(YearTable::new);
        buttons(parent, context);
        return form.body(() -> essence(context));
    }

    private static void buttons(Composite parent, SectionContext context) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setBackground(context.resources().palette().page());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = Resources.STEP;
        row.setLayout(layout);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = 60 * Resources.STEP;
        row.setLayoutData(place);
        for (Map.Entry<KindId, String> step : FIRST_STEPS) {
            Message label = message(step.getValue());
            Button add = new Button(row, SWT.PUSH);
            add.setText(context.text(label).replace("&", "&&"));
            add.setEnabled(context.isEditable());
            add.addListener(SWT.Selection, event -> {
                NodeId[] added = new NodeId[1];
                context.edit(
                        label,
                        edit -> added[0] =
                                edit.append(step.getKey(), edit.now().root().id()));
                context.navigate(added[0]);
            });
        }
    }

    private static String essence(SectionContext context) {
        int services = Service.all(context.plan()).size();
        long open = Barrier.all(context.plan()).stream()
                .filter(barrier -> barrier.outcome().isEmpty())
                .count();
        return Items.essence(
                services == 0 ? "" : context.text(message("plan.services", services)),
                open == 0 ? "" : context.text(message("plan.barriers", open)));
    }
}
