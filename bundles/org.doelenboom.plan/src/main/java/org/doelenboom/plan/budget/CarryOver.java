package org.doelenboom.plan.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TargetKeys;

/**
 * What one year's budget leaves, taken along to the envelope of the next year: each line that was not paid out whole comes back
 * there with what is left of it. The year that is past stays as it is.
 *
 * @param plan as it is now
 * @param from an envelope, for all its lines, or one line
 */
public record CarryOver(Snapshot plan, Node from) {
    /** What goes along with a line into the next year. */
    private static final List<Key<?>> KEPT = List.of(
            PlanKeys.TITLE,
            PlanKeys.THEME,
            PlanKeys.DELIVERY,
            BudgetKeys.FUNDED_BY,
            BudgetKeys.PAYS_FOR,
            BudgetKeys.ARTICLE);

    /**
     * A line that leaves something.
     *
     * @param left planned and not paid, more than nothing
     */
    public record Rest(BudgetLine line, BigDecimal left) {}

    /** @throws IllegalArgumentException when the node is neither an envelope nor a budget line */
    public CarryOver {
        if (!from.kind().equals(BudgetKeys.ENVELOPE) && !from.kind().equals(BudgetKeys.LINE)) {
            throw new IllegalArgumentException(from + " is no envelope and no budget line");
        }
    }

    /** The lines that leave something, in their order; none where all was paid, or the envelope has no year. */
    public List<Rest> rests() {
        if (year().isEmpty()) {
            return List.of();
        }
        List<BudgetLine> lines = from.kind().equals(BudgetKeys.ENVELOPE)
                ? BudgetLine.below(plan, from)
                : List.of(new BudgetLine(plan, from));
        return lines.stream()
                .map(line -> new Rest(
                        line,
                        line.amount().orElse(BigDecimal.ZERO).subtract(Envelope.sum(List.of(line), BudgetKeys.PAID))))
                .filter(rest -> rest.left().signum() > 0)
                .toList();
    }

    /** All that is left, in euro. */
    public BigDecimal sum() {
        return rests().stream().map(Rest::left).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The year that it goes to; empty where it is not known from which it comes. */
    public Optional<Integer> year() {
        return envelope().flatMap(Envelope::year).map(year -> year + 1);
    }

    private Optional<Envelope> envelope() {
        return from.kind().equals(BudgetKeys.ENVELOPE)
                ? Optional.of(new Envelope(plan, from))
                : new BudgetLine(plan, from).envelope();
    }

    /**
     * Takes it along. The envelope of the next year and the same neighbourhood becomes larger by it, and is made where there is
     * none. What was taken along before is brought up to date, and does not come twice.
     *
     * @return the line in the next year of the first that leaves something; empty where nothing does
     */
    public Optional<NodeId> into(Edit edit) {
        List<Rest> rests = rests();
        if (rests.isEmpty()) {
            return Optional.empty();
        }
        NodeId next = next(edit);
        NodeId first = null;
        for (Rest rest : rests) {
            NodeId line = take(edit, next, rest);
            first = first == null ? line : first;
        }
        return Optional.ofNullable(first);
    }

    private NodeId next(Edit edit) {
        Optional<NodeId> place = envelope().flatMap(Envelope::neighbourhood);
        Optional<NodeId> there = Envelope.of(edit.now()).stream()
                .filter(one -> one.year().equals(year()) && one.neighbourhood().equals(place))
                .map(one -> one.node().id())
                .findFirst();
        return there.orElseGet(() -> {
            NodeId made = edit.append(BudgetKeys.ENVELOPE, edit.now().root().id());
            edit.set(made, TargetKeys.NEIGHBOURHOOD, place);
            edit.set(made, BudgetKeys.BUDGET_YEAR, year().map(BigDecimal::valueOf));
            edit.set(made, PlanKeys.TITLE, title());
            return made;
        });
    }

    /** As that of the year before, with the next year in it. */
    private BilingualText title() {
        BilingualText before =
                envelope().map(one -> one.node().get(PlanKeys.TITLE)).orElse(BilingualText.EMPTY);
        BilingualText title = before;
        for (String language : before.languages()) {
            title = title.put(
                    language,
                    before.in(language)
                            .replace(
                                    Integer.toString(year().orElseThrow() - 1),
                                    Integer.toString(year().orElseThrow())));
        }
        return title;
    }

    private static NodeId take(Edit edit, NodeId next, Rest rest) {
        Node before = rest.line().node();
        Optional<Node> there = BudgetLine.below(edit.now(), edit.now().node(next)).stream()
                .map(BudgetLine::node)
                .filter(line -> line.get(BudgetKeys.CARRIED_FROM).equals(Optional.of(before.id())))
                .findFirst();
        BigDecimal more = rest.left()
                .subtract(
                        there.flatMap(line -> line.get(BudgetKeys.CARRIED_OVER)).orElse(BigDecimal.ZERO));
        NodeId line = there.map(Node::id).orElseGet(() -> {
            NodeId made = edit.append(BudgetKeys.LINE, next);
            KEPT.forEach(key -> keep(edit, key, before, made));
            edit.set(made, BudgetKeys.CARRIED_FROM, Optional.of(before.id()));
            return made;
        });
        for (NodeId grown : List.of(next, line)) {
            add(edit, grown, TargetKeys.AMOUNT, more);
            add(edit, grown, BudgetKeys.CARRIED_OVER, more);
        }
        return line;
    }

    private static <T> void keep(Edit edit, Key<T> key, Node before, NodeId made) {
        edit.set(made, key, before.get(key));
    }

    private static void add(Edit edit, NodeId node, Key<Optional<BigDecimal>> key, BigDecimal more) {
        BigDecimal now = edit.now().node(node).get(key).orElse(BigDecimal.ZERO);
        edit.set(node, key, Optional.of(now.add(more)));
    }
}
