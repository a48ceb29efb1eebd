package org.doelenboom.eviction.internal.check;

import static org.doelenboom.eviction.internal.EvictionMessages.message;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.eviction.count.Counted;
import org.doelenboom.eviction.count.Figure;
import org.doelenboom.eviction.count.Totals;
import org.osgi.service.component.annotations.Component;

/** A sheet has more people in a narrow part of the funnel than in the wider part that they come from. */
@Component(property = EvictionKinds.PROPERTY)
public final class FunnelOrderCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(EvictionKinds.COUNT_SHEET);

    @Override
    public String rule() {
        return "EV4";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.CHILDREN;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        CountSheet sheet = new CountSheet(plan, node);
        // One person may be informed twice, but is identified once: contacts need not narrow.
        if (sheet.counted().filter(Counted.CONTACTS::equals).isPresent()) {
            return;
        }
        Totals totals = new Totals(sheet.counts());
        compare(node, totals, "informed", List.of(Figure.INFORMED), Figure.IDENTIFIED, found);
        compare(node, totals, "guided", List.of(Figure.GUIDED), Figure.IDENTIFIED, found);
        compare(node, totals, "outcome", List.of(Figure.KEPT, Figure.LOST), Figure.GUIDED, found);
        // Line by line: a line for all services together often says nothing of the notices.
        sheet.counts()
                .forEach(count -> compare(
                        count.node(),
                        new Totals(List.of(count)),
                        "notice",
                        List.of(Figure.EARLY, Figure.LATE),
                        Figure.IDENTIFIED,
                        found));
    }

    /** Only what is certain is reported: the least of the parts against the most of the whole. */
    private void compare(
            Node node, Totals totals, String key, List<Figure> parts, Figure whole, Consumer<Problem> found) {
        Quantity part = parts.stream().map(totals::of).reduce(Quantity.NOT_REPORTED, Quantity::plus);
        Quantity all = totals.of(whole);
        if (!part.isReported() || !all.isReported() || part.least().compareTo(all.most()) <= 0) {
            return;
        }
        String least = part.least().toPlainString();
        String most = all.most().toPlainString();
        found.accept(new Problem(
                rule(),
                Severity.WARNING,
                node.id(),
                message("problem.EV4." + key, least, most),
                Map.of("part", least, "whole", most),
                false,
                List.of()));
    }
}
