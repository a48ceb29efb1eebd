package org.example.garden.internal;

import java.math.BigDecimal;
import java.util.List;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.PlanKeys;
import org.example.garden.Garden;
import org.osgi.service.component.annotations.Component;

/** The gardens in the plan document, as a table. */
@Component(property = Garden.PROPERTY)
public final class GardenSection implements ReportSection {
    @Override
    public int order() {
        return 880;
    }

    @Override
    public void write(Snapshot plan, ReportWriter out) {
        List<Node> gardens = Garden.all(plan);
        if (gardens.isEmpty()) {
            return;
        }
        out.heading(1, out.words(Garden.message("report.gardens")));
        out.table(
                out.words(Garden.message("report.gardens")),
                List.of(out.words(Garden.message("kind.garden")), out.words(Garden.message("attribute.area"))),
                gardens.stream()
                        .map(garden -> List.of(
                                garden.get(PlanKeys.TITLE),
                                out.plain(garden.get(Garden.AREA)
                                        .map(BigDecimal::toPlainString)
                                        .orElse(""))))
                        .toList());
    }
}
