package org.doelenboom.exchange.internal.draft;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** The questions and the lines without a place of an import, as nodes of the plan, until someone answers them. */
public final class Leftovers {
    private Leftovers() {}

    /** @param field the attribute that the other reading would set, with its value; empty where nothing can be set */
    public static void question(
            SnapshotBuilder plan, ImportReport.Question question, Optional<Map.Entry<String, Value>> field) {
        NodeId id = plan.add(plan.root(), PlanKinds.QUESTION, Attributes.NONE);
        plan.set(id, PlanKeys.RULE, question.rule());
        plan.set(id, PlanKeys.ABOUT, Optional.of(question.node()));
        plan.set(id, PlanKeys.SOURCE_SHEET, question.place().sheet());
        plan.set(id, PlanKeys.SOURCE_LINE, line(question.place().line()));
        plan.set(id, PlanKeys.SOURCE_TEXT, question.text());
        plan.set(id, PlanKeys.READING, question.reading());
        plan.set(id, PlanKeys.OTHER_READING, question.other());
        field.ifPresent(taken -> {
            Map<String, Value> alternative = new LinkedHashMap<>();
            alternative.put("field", new Value.Text(taken.getKey()));
            alternative.put("value", taken.getValue());
            plan.set(id, PlanKeys.ALTERNATIVE, Optional.of(new Value.Fields(alternative)));
        });
    }

    public static void unplaced(SnapshotBuilder plan, ImportReport.NotPlaced line) {
        NodeId id = plan.add(plan.root(), PlanKinds.UNPLACED_LINE, Attributes.NONE);
        plan.set(id, PlanKeys.SOURCE_SHEET, line.place().sheet());
        plan.set(id, PlanKeys.SOURCE_LINE, line(line.place().line()));
        plan.set(id, PlanKeys.SOURCE_TEXT, line.text());
        plan.set(
                id,
                PlanKeys.REASON,
                line.reason().bundle() + "/" + line.reason().key());
    }

    /** The whole plan with how many there are of each kind. */
    public static ImportDraft draft(
            SnapshotBuilder plan,
            List<ImportReport.LevelWord> mapping,
            List<ImportReport.Question> questions,
            List<ImportReport.NotPlaced> notPlaced) {
        Snapshot whole = plan.build();
        Map<KindId, Integer> counts = new HashMap<>();
        for (Node node : whole.subtree(whole.root().id())) {
            counts.merge(node.kind(), 1, Integer::sum);
        }
        return new ImportDraft(whole, new ImportReport(counts, mapping, questions, notPlaced));
    }

    private static Optional<BigDecimal> line(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }
}
