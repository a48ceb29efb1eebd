package org.doelenboom.plan.internal;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.plan.Contributions;
import org.doelenboom.plan.ModuleContributions;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tracks the services behind each point. */
@Component
public final class ContributionRegistry implements ModuleContributions {
    private final Contributions<ModuleDescriptor> modules = new Contributions<>();
    private final Contributions<Measure> measures = new Contributions<>();
    private final Contributions<ReportSection> reportSections = new Contributions<>();
    private final Contributions<CommandContribution> commands = new Contributions<>();

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addModule(ModuleDescriptor module) {
        modules.add(module);
    }

    void removeModule(ModuleDescriptor module) {
        modules.remove(module);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addMeasure(Measure measure) {
        measures.add(measure);
    }

    void removeMeasure(Measure measure) {
        measures.remove(measure);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addReportSection(ReportSection section) {
        reportSections.add(section);
    }

    void removeReportSection(ReportSection section) {
        reportSections.remove(section);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addCommand(CommandContribution command) {
        commands.add(command);
    }

    void removeCommand(CommandContribution command) {
        commands.remove(command);
    }

    @Override
    public Contributions<ModuleDescriptor> modules() {
        return modules;
    }

    @Override
    public Contributions<Measure> measures() {
        return measures;
    }

    @Override
    public Contributions<ReportSection> reportSections() {
        return reportSections;
    }

    @Override
    public Contributions<CommandContribution> commands() {
        return commands;
    }
}
