package org.doelenboom.workbench.internal.steps;

import java.time.LocalDate;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.SessionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** The steps of the work on the plan in front, each leading to its place. */
@Component
public final class StepsView implements ViewContribution {
    public static final String ID = "steps";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Message title() {
        return Message.of(Desk.BUNDLE, "steps.title");
    }

    @Override
    public Area area() {
        return Area.CENTRE;
    }

    @Override
    public ViewBody create(Composite parent, ViewContext context) {
        return new Body(parent, context, ((SessionContext) context).desk());
    }

    private static final class Body implements ViewBody, StepsList.Target {
        private final ViewContext context;
        private final Desk desk;
        private final ScrolledComposite scroll;
        private final Composite page;
        private final StepsList steps;

        private Body(Composite parent, ViewContext context, Desk desk) {
            this.context = context;
            this.desk = desk;
            Composite frame = new Composite(parent, SWT.NONE);
            frame.setLayout(new FillLayout());
            scroll = new ScrolledComposite(frame, SWT.V_SCROLL);
            scroll.setBackground(desk.resources().palette().page());
            scroll.setExpandHorizontal(true);
            scroll.setExpandVertical(true);
            scroll.setShowFocusedControl(true);
            page = new Composite(scroll, SWT.NONE);
            page.setBackground(desk.resources().palette().page());
            GridLayout layout = new GridLayout(1, false);
            layout.marginWidth = 3 * Resources.STEP;
            layout.marginHeight = 3 * Resources.STEP;
            page.setLayout(layout);
            scroll.setContent(page);
            steps = new StepsList(page, desk, this);
            steps.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            scroll.addListener(SWT.Resize, event -> layout());
            refresh();
        }

        private void layout() {
            int width = Math.max(100, scroll.getClientArea().width);
            scroll.setMinSize(100, page.computeSize(width, SWT.DEFAULT).y);
            page.layout(true, true);
        }

        @Override
        public void refresh() {
            if (steps.show(WorkSteps.of(context.plan(), LocalDate.now()))) {
                layout();
            }
        }

        @Override
        public void setFocus() {
            page.setFocus();
        }

        @Override
        public void item(Step step) {
            NodeId root = context.plan().root().id();
            context.navigate(step.item()
                    .filter(node -> context.plan().find(node).isPresent())
                    .orElse(root));
        }

        @Override
        public void view(String id) {
            desk.lead(id);
        }
    }
}
