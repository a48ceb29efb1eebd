package org.doelenboom.workbench.internal.service;

import java.util.List;
import java.util.Objects;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.module.ContributionPoint;
import org.doelenboom.api.module.FailedContribution;
import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.plan.Contributions;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.ModuleContributions;
import org.doelenboom.plan.PlanChecker;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.ScreenContributions;
import org.doelenboom.workbench.Start;
import org.doelenboom.workbench.Workbench;
import org.doelenboom.workbench.internal.window.Screen;
import org.doelenboom.workbench.internal.window.Services;
import org.doelenboom.workspace.Exchange;
import org.doelenboom.workspace.Workspace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Brings the window what it works with. Contributions come and go on any thread; the window hears of them on its own. */
@Component
public final class WorkbenchService implements Workbench, ContributionPoint {
    private final Contributions<EditorSection> sections =
            new Contributions<>(EditorSection::id, section -> Objects.requireNonNull(section.title(), "title"));
    private final Contributions<ModuleDescriptor> modules = new Contributions<>();
    private final Services services;

    @Activate
    public WorkbenchService(
            @Reference Workspace workspace,
            @Reference Exchange exchange,
            @Reference Catalogue catalogue,
            @Reference Messages messages,
            @Reference PlanChecker checker,
            @Reference ModuleContributions contributions,
            @Reference ScreenContributions screen,
            @Reference ModuleService moduleService) {
        services = new Services(
                workspace,
                exchange,
                catalogue,
                messages,
                checker,
                sections,
                modules,
                contributions,
                screen,
                moduleService);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addSection(EditorSection section) {
        sections.add(section);
    }

    void removeSection(EditorSection section) {
        sections.remove(section);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addModule(ModuleDescriptor module) {
        modules.add(module);
    }

    void removeModule(ModuleDescriptor module) {
        modules.remove(module);
    }

    @Override
    public void run(Start start) {
        new Screen(services).run(start);
    }

    @Override
    public List<FailedContribution> failed() {
        return sections.failed();
    }
}
