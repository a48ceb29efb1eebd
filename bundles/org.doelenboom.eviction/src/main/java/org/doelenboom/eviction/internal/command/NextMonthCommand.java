package org.doelenboom.eviction.internal.command;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.count.Count;
import org.doelenboom.eviction.count.CountKeys;
import org.doelenboom.eviction.count.CountSheet;
import org.doelenboom.eviction.internal.EvictionMessages;
import org.doelenboom.plan.Period;
import org.osgi.service.component.annotations.Component;

/** Adds the lines of the month after the last one: the same services and neighbourhoods, without figures. */
@Component(property = EvictionKinds.PROPERTY)
public final class NextMonthCommand implements CommandContribution {
    @Override
    public String id() {
        return "eviction.nextMonth";
    }

    @Override
    public Message name() {
        return EvictionMessages.message("command.nextMonth");
    }

    @Override
    public boolean isEnabled(Snapshot plan, List<NodeId> selection) {
        return sheet(plan, selection)
                .filter(sheet -> next(sheet)
                        .filter(month -> sheet.year()
                                .filter(year -> month.getYear() == year)
                                .isPresent())
                        .isPresent())
                .isPresent();
    }

    /** The sheet that is selected, or whose line is. */
    private static Optional<CountSheet> sheet(Snapshot plan, List<NodeId> selection) {
        if (selection.size() != 1) {
            return Optional.empty();
        }
        Optional<Node> selected = plan.find(selection.get(0));
        return selected.filter(node -> node.kind().equals(EvictionKinds.COUNT))
                .flatMap(Node::parent)
                .or(() -> selected.map(Node::id))
                .flatMap(id -> CountSheet.find(plan, id));
    }

    private static Optional<YearMonth> month(Count count) {
        return count.period().map(Period::first).map(YearMonth::from).filter(month -> Period.month(month)
                .equals(count.period().orElse(null)));
    }

    private static Optional<YearMonth> last(CountSheet sheet) {
        return sheet.counts().stream().flatMap(count -> month(count).stream()).max(YearMonth::compareTo);
    }

    private static Optional<YearMonth> next(CountSheet sheet) {
        return last(sheet).map(month -> month.plusMonths(1)).or(() -> sheet.year()
                .map(year -> YearMonth.of(year, 1)));
    }

    @Override
    public List<NodeId> run(Edit edit, List<NodeId> selection) {
        CountSheet sheet = sheet(edit.now(), selection).orElseThrow();
        String period = Period.month(next(sheet).orElseThrow()).text();
        Optional<YearMonth> before = last(sheet);
        List<Count> models = sheet.counts().stream()
                .filter(count -> before.isPresent() && month(count).equals(before))
                .toList();
        List<NodeId> added = new ArrayList<>();
        for (Count model : models) {
            NodeId line = add(edit, sheet, period);
            edit.set(line, CountKeys.SERVICE, model.service());
            edit.set(line, CountKeys.NEIGHBOURHOOD, model.neighbourhood());
            added.add(line);
        }
        if (added.isEmpty()) {
            added.add(add(edit, sheet, period));
        }
        return added;
    }

    private static NodeId add(Edit edit, CountSheet sheet, String period) {
        NodeId line = edit.append(EvictionKinds.COUNT, sheet.node().id());
        edit.set(line, CountKeys.PERIOD, period);
        return line;
    }
}
