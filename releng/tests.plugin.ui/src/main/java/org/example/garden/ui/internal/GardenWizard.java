package org.example.garden.ui.internal;

import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.ui.WizardContribution;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.example.garden.Garden;
import org.example.garden.ui.ScreenMessages;
import org.osgi.service.component.annotations.Component;

/** Asks the name of a new garden, and adds it. */
@Component(property = Garden.PROPERTY)
public final class GardenWizard implements WizardContribution {
    @Override
    public String id() {
        return "garden.wizard";
    }

    @Override
    public Message name() {
        return ScreenMessages.message("wizard.new");
    }

    @Override
    public IWizard create(PlanContext context) {
        return new NewGarden(context);
    }

    private static final class NewGarden extends Wizard {
        private final PlanContext context;
        private final NamePage page;

        private NewGarden(PlanContext context) {
            this.context = context;
            this.page = new NamePage(context);
            setWindowTitle(context.text(ScreenMessages.message("wizard.new")));
        }

        @Override
        public void addPages() {
            addPage(page);
        }

        @Override
        public boolean performFinish() {
            BilingualText title = BilingualText.of(context.languages().get(0), page.name());
            context.edit(Garden.message("command.add"), edit -> {
                NodeId garden = edit.append(Garden.KIND, edit.now().root().id());
                edit.set(garden, PlanKeys.TITLE, title);
            });
            return true;
        }
    }

    private static final class NamePage extends WizardPage {
        private final PlanContext context;
        private Text name;

        private NamePage(PlanContext context) {
            super("name");
            this.context = context;
            setTitle(context.text(ScreenMessages.message("wizard.new")));
            setPageComplete(false);
        }

        @Override
        public void createControl(Composite parent) {
            Composite page = new Composite(parent, SWT.NONE);
            page.setLayout(new GridLayout());
            new Label(page, SWT.NONE).setText(context.text(Garden.message("attribute.title")));
            name = new Text(page, SWT.BORDER);
            name.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            name.addListener(SWT.Modify, event -> setPageComplete(!name().isBlank()));
            setControl(page);
        }

        private String name() {
            return name.getText();
        }
    }
}
