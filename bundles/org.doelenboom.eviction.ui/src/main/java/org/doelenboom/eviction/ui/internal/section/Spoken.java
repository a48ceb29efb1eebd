package org.doelenboom.eviction.ui.internal.section;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.Versions;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.eviction.count.Figure;
import org.doelenboom.eviction.count.Totals;
import org.doelenboom.eviction.screening.Instrument;
import org.doelenboom.eviction.study.RiskFactor;
import org.doelenboom.eviction.study.StudyKeys;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.Figures;
import org.doelenboom.ui.PlanContext;

/** How the module's items are spoken of in lists and when their section is folded. */
final class Spoken {
    private Spoken() {}

    /** Its title, and its version where it has one: the versions of one protocol share their title. */
    static String name(PlanContext context, NodeId id) {
        String version = context.plan()
                .find(id)
                .flatMap(Versions::number)
                .map(number -> " · " + context.text(message("item.version", number.toPlainString())))
                .orElse("");
        return context.name(id) + version;
    }

    /** What is most worth knowing of one of the module's items, in a few words. */
    static String state(PlanContext context, Node node) {
        List<String> parts = new ArrayList<>();
        if (Versions.KINDS.contains(node.kind())) {
            boolean protocol = node.kind().equals(EvictionKinds.PROTOCOL);
            parts.add(context.text(node.get(Versions.since(node))
                    .map(day -> message(protocol ? "item.signed" : "item.adopted", Days.written(day)))
                    .orElse(message("item.draft"))));
        }
        if (node.kind().equals(EvictionKinds.PROTOCOL) || node.kind().equals(EvictionKinds.INTERVISION)) {
            int services = node.get(EvictionKeys.SERVICES).size();
            parts.add(services == 0 ? "" : context.text(message("item.services", services)));
        }
        Instrument.find(context.plan(), node.id())
                .filter(instrument -> !instrument.questions().isEmpty())
                .ifPresent(instrument -> parts.add(context.text(
                        message("item.questions", instrument.questions().size()))));
        CountSheet.find(context.plan(), node.id()).ifPresent(sheet -> parts.addAll(counted(context, sheet)));
        if (node.kind().equals(EvictionKinds.RISK_FACTOR)) {
            parts.add(context.text(Words.of(new RiskFactor(node).standing())));
        }
        node.get(StudyKeys.HELD).ifPresent(day -> parts.add(0, Days.written(day)));
        node.get(StudyKeys.GROUP).ifPresent(group -> parts.add(context.text(Words.of(group))));
        node.get(StudyKeys.USE).ifPresent(use -> parts.add(context.text(Words.of(use))));
        return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private static List<String> counted(PlanContext context, CountSheet sheet) {
        List<String> parts = new ArrayList<>();
        sheet.counted().ifPresent(counted -> parts.add(context.text(Words.of(counted))));
        Totals totals = new Totals(sheet.counts());
        for (Figure figure : List.of(Figure.IDENTIFIED, Figure.INFORMED, Figure.GUIDED)) {
            String sum = Figures.written(totals.of(figure), context.locale());
            if (!sum.isEmpty()) {
                parts.add(context.text(Words.label(figure.key())) + " " + sum);
            }
        }
        return parts;
    }
}
