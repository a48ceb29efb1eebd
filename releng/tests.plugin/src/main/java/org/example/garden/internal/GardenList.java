package org.example.garden.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.PlanReport;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.example.garden.Garden;
import org.osgi.service.component.annotations.Component;

/** A document of the plug-in's own: the names of all gardens, one a line. */
@Component(property = Garden.PROPERTY)
public final class GardenList implements PlanReport {
    @Override
    public Message name() {
        return Garden.message("report.list");
    }

    @Override
    public Set<String> endings() {
        return Set.of("gardenlist");
    }

    @Override
    public byte[] write(Snapshot plan, List<String> languages) {
        return Garden.all(plan).stream()
                .map(garden -> garden.get(PlanKeys.TITLE).first(languages) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
