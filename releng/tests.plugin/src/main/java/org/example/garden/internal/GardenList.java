package org.example.garden.internal;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.example.garden.Garden;
import org.osgi.service.component.annotations.Component;

/** A document of the plug-in's own: the names of all gardens, one a line. */
@Component(property = Garden.PROPERTY)
public final class GardenList implements Exporter {
    @Override
    public Message name() {
        return Garden.message("report.list");
    }

    @Override
    public String format() {
        return "gardenlist";
    }

    @Override
    public Exported write(Snapshot plan, ExportRequest request) {
        String list = Garden.all(plan).stream()
                .map(garden -> garden.get(PlanKeys.TITLE).first(request.languages()) + "\n")
                .collect(Collectors.joining());
        return Exported.whole(list.getBytes(StandardCharsets.UTF_8));
    }
}
