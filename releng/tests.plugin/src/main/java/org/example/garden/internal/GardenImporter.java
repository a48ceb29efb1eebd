package org.example.garden.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.api.exchange.Importer;
import org.doelenboom.api.exchange.Place;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.example.garden.Garden;
import org.osgi.service.component.annotations.Component;

/** Reads {@code .gardens} files: on each line the name of a garden, a semicolon and its area. */
@Component(property = Garden.PROPERTY)
public final class GardenImporter implements Importer {
    @Override
    public Message name() {
        return Garden.message("import.gardens");
    }

    @Override
    public Set<String> endings() {
        return Set.of("gardens");
    }

    @Override
    public ImportDraft read(String fileName, byte[] content, Map<String, KindId> levels) throws Refusal {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw new Refusal(Refusal.Kind.MALFORMED, Garden.message("import.noText", fileName));
        }
        Attributes header = Attributes.NONE
                .with(PlanKeys.TITLE, BilingualText.of("nl", fileName))
                .with(PlanKeys.LANGUAGES, List.of("nl", "fr"));
        SnapshotBuilder plan = new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, header)
                .declare(PlanKinds.NAMESPACE)
                .declare(Garden.NAMESPACE);
        List<ImportReport.NotPlaced> notPlaced = new ArrayList<>();
        int gardens = 0;
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Optional<Attributes> garden = garden(line);
            if (garden.isPresent()) {
                plan.add(plan.root(), Garden.KIND, garden.get());
                gardens++;
            } else if (!line.isBlank()) {
                notPlaced.add(new ImportReport.NotPlaced(Place.line(i + 1), line, Garden.message("import.noArea")));
            }
        }
        return new ImportDraft(
                plan.build(), new ImportReport(Map.of(Garden.KIND, gardens), List.of(), List.of(), notPlaced));
    }

    private static Optional<Attributes> garden(String line) {
        String[] parts = line.split(";", -1);
        if (parts.length != 2 || parts[0].isBlank() || !parts[1].strip().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(Attributes.NONE
                .with(PlanKeys.TITLE, BilingualText.of("nl", parts[0].strip()))
                .with(Garden.AREA, Optional.of(new BigDecimal(parts[1].strip()))));
    }
}
