package org.doelenboom.plan.internal;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.module.ContributionPoint;
import org.doelenboom.api.module.FailedContribution;
import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.plan.Contributions;
import org.doelenboom.plan.ModuleContributions;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tracks the services behind each point. */
@Component
public final class ContributionRegistry implements ModuleContributions, ContributionPoint {
    private final Contributions<ModuleDescriptor> modules = new Contributions<>(ModuleDescriptor::id, module -> {
        Objects.requireNonNull(module.name(), "name");
        Objects.requireNonNull(module.description(), "description");
    });
    private final Contributions<Measure> measures =
            new Contributions<>(Measure::id, measure -> Objects.requireNonNull(measure.name(), "name"));
    private final Map<Measure, GuardedMeasure> guardedMeasures = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Contributions<ReportSection> reportSections = new Contributions<>(ReportSection::order);
    private final Contributions<CommandContribution> commands =
            new Contributions<>(CommandContribution::id, command -> Objects.requireNonNull(command.name(), "name"));

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addModule(ModuleDescriptor module) {
        modules.add(module);
    }

    void removeModule(ModuleDescriptor module) {
        modules.remove(module);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addMeasure(Measure measure) {
        GuardedMeasure guarded = new GuardedMeasure(measure, measures::switchOff);
        guardedMeasures.put(measure, guarded);
        measures.add(guarded);
    }

    void removeMeasure(Measure measure) {
        GuardedMeasure guarded = guardedMeasures.remove(measure);
        if (guarded != null) {
            measures.remove(guarded);
        }
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

    @Override
    public List<FailedContribution> failed() {
        return Stream.of(modules, measures, reportSections, commands)
                .flatMap(point -> point.failed().stream())
                .map(one -> one.contribution() instanceof GuardedMeasure guarded
                        ? new FailedContribution(guarded.measure(), one.reason())
                        : one)
                .toList();
    }
}
