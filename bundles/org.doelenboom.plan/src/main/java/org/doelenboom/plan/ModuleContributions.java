package org.doelenboom.plan;

import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.report.ReportSection;
import org.osgi.annotation.versioning.ProviderType;

/** What modules contribute below the screen, one registry a point. A service; any thread. */
@ProviderType
public interface ModuleContributions {
    Contributions<ModuleDescriptor> modules();

    Contributions<Measure> measures();

    Contributions<ReportSection> reportSections();

    Contributions<CommandContribution> commands();
}
