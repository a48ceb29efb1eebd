package org.doelenboom.exchange.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.osgi.service.component.annotations.Component;

/**
 * A list of neighbourhoods: a column with the code and one with the name in at least one language, found by their headings, such
 * as the Brussels monitoring districts ({@code code,urbis_id,name_fr,name_nl}).
 */
@Component
public final class NeighbourhoodImporter implements Importer {
    private static final Set<String> CODE = Set.of("code", "nr", "numéro", "numero", "nummer", "id");
    private static final Set<String> DUTCH = Set.of("name_nl", "naam", "naam_nl", "wijk", "nom_nl", "nl");
    private static final Set<String> FRENCH = Set.of("name_fr", "nom", "nom_fr", "quartier", "naam_fr", "fr");

    @Override
    public Message name() {
        return CsvText.message("importer.neighbourhoods");
    }

    @Override
    public Set<String> endings() {
        return Set.of("csv");
    }

    @Override
    public boolean recognises(String fileName, byte[] content) {
        return isList(fileName, content);
    }

    /** Whether it is a short table with a name for each code, none of which stands below another. */
    static boolean isList(String fileName, byte[] content) {
        List<List<String>> rows;
        try {
            rows = CsvText.rows(fileName, content);
        } catch (Refusal broken) {
            return false;
        }
        List<String> headings = rows.get(0);
        boolean named = column(headings, DUTCH) >= 0 || column(headings, FRENCH) >= 0;
        int code = column(headings, CODE);
        return named
                && headings.size() <= 6
                && rows.stream().skip(1).allMatch(row -> cell(row, code).matches("[\\w-]*"));
    }

    @Override
    public ImportDraft read(String fileName, byte[] content, Map<String, KindId> levels) throws Refusal {
        List<List<String>> rows = CsvText.rows(fileName, content);
        int code = column(rows.get(0), CODE);
        int dutch = column(rows.get(0), DUTCH);
        int french = column(rows.get(0), FRENCH);
        if (dutch < 0 && french < 0) {
            String headings = String.join(", ", rows.get(0));
            throw CsvText.refusal(Refusal.Kind.MALFORMED, "csv.noName", fileName, headings);
        }
        Attributes header = Attributes.NONE.with(PlanKeys.LANGUAGES, List.of("nl", "fr"));
        SnapshotBuilder plan =
                new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, header).declare(PlanKinds.NAMESPACE);
        List<ImportReport.NotPlaced> notPlaced = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            BilingualText name =
                    BilingualText.EMPTY.put("nl", titleCase(cell(row, dutch))).put("fr", titleCase(cell(row, french)));
            if (name.isEmpty()) {
                notPlaced.add(new ImportReport.NotPlaced(
                        Place.line(i + 1), String.join(", ", row), CsvText.message("csv.rowWithoutName")));
                continue;
            }
            NodeId node = plan.add(plan.root(), PlanKinds.NEIGHBOURHOOD, Attributes.NONE.with(PlanKeys.TITLE, name));
            plan.set(node, PlanKeys.CODE, cell(row, code));
        }
        int count = rows.size() - 1 - notPlaced.size();
        return new ImportDraft(
                plan.build(),
                new ImportReport(Map.of(PlanKinds.NEIGHBOURHOOD, count), List.of(), List.of(), notPlaced));
    }

    private static int column(List<String> headings, Set<String> names) {
        for (int i = 0; i < headings.size(); i++) {
            if (names.contains(headings.get(i).strip().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column).strip();
    }

    /** The official list is in capitals, which nobody writes: {@code GROTE MARKT} becomes {@code Grote Markt}. */
    private static String titleCase(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder words = new StringBuilder(name.length());
        boolean begins = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            words.append(begins ? c : Character.toLowerCase(c));
            begins = !Character.isLetterOrDigit(c);
        }
        return words.toString();
    }
}
