package org.doelenboom.workbench.internal.window;

import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.plan.Contributions;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.ModuleContributions;
import org.doelenboom.plan.PlanChecker;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.ScreenContributions;
import org.doelenboom.workspace.Exchange;
import org.doelenboom.workspace.Workspace;

/** What the window works with. */
public record Services(
        Workspace workspace,
        Exchange exchange,
        Catalogue catalogue,
        Messages messages,
        PlanChecker checker,
        Contributions<EditorSection> sections,
        Contributions<ModuleDescriptor> modules,
        ModuleContributions contributions,
        ScreenContributions screen,
        ModuleService moduleService) {}
