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
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** On the plan: what the module begins with, each with a button. */
@Component(property = AccessKinds.PROPERTY)
public final class PlanSection implements EditorSection {
    private static final Map<KindId, String> FIRST_STEPS = Map.of(
            AccessKinds.SERVICE, "service.add",
            AccessKinds.BARRIER, "barrier.add",
            AccessKinds.INVENTORY, "inventory.add",
            AccessKinds.CONSULTATION, "consultation.add",
            AccessKinds.CRITERION, "criterion.add",
            AccessKinds.CARD, "card.add");

    private static final List<KindId> ORDER = List.of(
            AccessKinds.SERVICE,
            AccessKinds.BARRIER,
            AccessKinds.INVENTORY,
            AccessKinds.CONSULTATION,
            AccessKinds.CRITERION,
            AccessKinds.CARD);

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
        Composite row = new Composite(parent, SWT.NONE);
        row.setBackground(context.resources().palette().page());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = Resources.STEP;
        row.setLayout(layout);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = 60 * Resources.STEP;
        row.setLayoutData(place);
        for (KindId kind : ORDER) {
            Message label = message(FIRST_STEPS.getOrDefault(kind, ""));
            Button add = new Button(row, SWT.PUSH);
            add.setText(context.text(label).replace("&", "&&"));
            add.setEnabled(context.isEditable());
            add.addListener(SWT.Selection, event -> {
                NodeId[] added = new NodeId[1];
                context.edit(
                        label,
                        edit -> added[0] = edit.append(kind, edit.now().root().id()));
                context.navigate(added[0]);
            });
        }
        return new Body(context);
    }

    private record Body(SectionContext context) implements SectionBody {
        @Override
        public void refresh() {}

        @Override
        public String essence() {
            int services = Service.all(context.plan()).size();
            long open = Barrier.all(context.plan()).stream()
                    .filter(barrier -> barrier.outcome().isEmpty())
                    .count();
            return services == 0 && open == 0
                    ? ""
                    : Items.essence(
                            context.text(message("plan.services", services)),
                            open == 0 ? "" : context.text(message("plan.barriers", open)));
        }
    }
}
