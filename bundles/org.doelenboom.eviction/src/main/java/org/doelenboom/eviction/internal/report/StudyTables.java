package org.doelenboom.eviction.internal.report;

import static org.doelenboom.eviction.internal.EvictionMessages.message;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Items;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.screening.Instrument;
import org.doelenboom.eviction.screening.ScreeningKeys;
import org.doelenboom.eviction.study.RiskFactor;
import org.doelenboom.eviction.study.StudyKeys;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.PlanKeys;

/** The tables of the chapter that show what is known: questions, risks, what others do, intervision. */
final class StudyTables {
    private final Snapshot plan;
    private final ReportWriter out;

    /** @param cell what stands in the column for an item */
    private record Column(Key<?> heading, Function<Node, BilingualText> cell) {}

    StudyTables(Snapshot plan, ReportWriter out) {
        this.plan = plan;
        this.out = out;
    }

    void write() {
        for (Instrument instrument : Instrument.all(plan)) {
            table(
                    instrument.node().get(PlanKeys.TITLE).isEmpty()
                            ? out.words(message("report.instruments"))
                            : instrument.node().get(PlanKeys.TITLE),
                    instrument.questions(),
                    List.of(texts(PlanKeys.TEXT), numbers(ScreeningKeys.WEIGHT)));
            table(
                    out.words(Words.kind(EvictionKinds.THRESHOLD)),
                    instrument.thresholds(),
                    List.of(numbers(ScreeningKeys.FROM), texts(PlanKeys.TITLE)));
        }
        table(
                "report.risks",
                EvictionKinds.RISK_FACTOR,
                List.of(
                        texts(PlanKeys.TITLE),
                        texts(StudyKeys.LITERATURE),
                        texts(StudyKeys.FOUND),
                        new Column(StudyKeys.VERDICT, node -> out.words(Words.of(new RiskFactor(node).standing())))));
        table(
                "report.initiatives",
                EvictionKinds.INITIATIVE,
                List.of(
                        texts(PlanKeys.TITLE),
                        new Column(StudyKeys.PLACE, node -> out.plain(node.get(StudyKeys.PLACE))),
                        texts(StudyKeys.LESSON),
                        words(StudyKeys.USE)));
        table(
                "report.intervisions",
                EvictionKinds.INTERVISION,
                List.of(
                        new Column(StudyKeys.HELD, node -> node.get(StudyKeys.HELD)
                                .map(day -> out.plain(Days.written(day)))
                                .orElse(BilingualText.EMPTY)),
                        words(StudyKeys.GROUP),
                        new Column(
                                EvictionKeys.SERVICES,
                                node -> EvictionSection.names(plan, node.get(EvictionKeys.SERVICES), out)),
                        numbers(StudyKeys.CASES),
                        numbers(StudyKeys.REFERENCE_WORKERS),
                        texts(StudyKeys.LESSON)));
    }

    private Column texts(Key<BilingualText> key) {
        return new Column(key, node -> node.get(key));
    }

    private Column numbers(Key<Optional<BigDecimal>> key) {
        return new Column(key, node -> node.get(key)
                .map(number -> EvictionSection.each(out, locale -> Figures.written(number, locale)))
                .orElse(BilingualText.EMPTY));
    }

    private <E extends Enum<E>> Column words(Key<Optional<E>> key) {
        return new Column(
                key,
                node -> node.get(key).map(word -> out.words(Words.of(word))).orElse(BilingualText.EMPTY));
    }

    private void table(String caption, KindId kind, List<Column> columns) {
        table(out.words(message(caption)), Items.of(plan, kind), columns);
    }

    private void table(BilingualText caption, List<Node> items, List<Column> columns) {
        if (items.isEmpty()) {
            return;
        }
        out.table(
                caption,
                columns.stream()
                        .map(column -> out.words(Words.label(column.heading())))
                        .toList(),
                items.stream()
                        .map(item -> columns.stream()
                                .map(column -> column.cell().apply(item))
                                .toList())
                        .toList());
    }
}
