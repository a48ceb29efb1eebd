package org.doelenboom.workspace.copy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.doelenboom.api.document.AttributeDefinition;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;

/**
 * A plan to be given to others: without history, without what only concerns those who write it, and without figures so small that
 * they could show who is meant. Only what modules that are there declare is known to be a count; data of other modules can be left
 * out as a whole.
 */
public final class ShareCopy {
    private static final Set<KindId> INTERNAL = Set.of(PlanKinds.NOTE, PlanKinds.QUESTION, PlanKinds.UNPLACED_LINE);
    private static final Set<String> AUTHORS = Set.of(ScheduleKeys.AUTHOR.name());
    private static final Set<String> INTERNAL_TEXTS = Set.of(ProjectKeys.REFERENT_NOTE.name());
    private static final Set<String> CONTACTS =
            Set.of(PartyKeys.CONTACT.name(), PartyKeys.EMAIL.name(), PartyKeys.PHONE.name());

    /** The core's numbers that were counted: the parts of a percentage, and where things stood before the plan. */
    private static final Set<String> PLAIN_COUNTS =
            Set.of(TargetKeys.NUMERATOR.name(), TargetKeys.DENOMINATOR.name(), TargetKeys.BASELINE.name());

    /**
     * What is left out; authors and history always are.
     *
     * @param notes internal notes, open questions, lines of an import that found no place
     * @param contacts names, addresses and numbers of contact persons
     * @param unknown what belongs to modules that are not there, of which nobody can tell what it is
     * @param fewerThan counts from 1 up to below this are replaced, or left out where only a number can stand; 0 to keep all
     */
    public record Choice(boolean notes, boolean contacts, boolean unknown, int fewerThan) {}

    /**
     * The copy, and what was left out.
     *
     * @param items how many items are gone
     * @param values how many values are gone from items that stay
     * @param counts how many counts say "fewer than" now
     */
    public record Copy(Snapshot plan, int items, int values, int counts) {}

    private final Snapshot plan;
    private final Catalogue catalogue;
    private final Choice choice;
    private int items;
    private int values;
    private int counts;

    private ShareCopy(Snapshot plan, Catalogue catalogue, Choice choice) {
        this.plan = plan;
        this.catalogue = Objects.requireNonNull(catalogue);
        this.choice = choice;
    }

    /** Any thread; the cost follows the size of the plan. */
    public static Copy of(Snapshot plan, Catalogue catalogue, Choice choice) {
        return new ShareCopy(plan, catalogue, choice).run();
    }

    private Copy run() {
        Set<NodeId> gone = new HashSet<>();
        List<Node> kept = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            boolean leaves = node.parent().filter(gone::contains).isPresent() || isLeftOut(node);
            if (leaves && node.parent().isPresent()) {
                gone.add(node.id());
                items++;
            } else {
                kept.add(node);
            }
        }
        List<Node> nodes = new ArrayList<>();
        for (Node node : kept) {
            List<NodeId> children = node.children().stream()
                    .filter(child -> !gone.contains(child))
                    .toList();
            nodes.add(node.withChildren(children).withAttributes(attributes(node)));
        }
        return new Copy(SnapshotBuilder.of(nodes, plan.namespaces()), items, values, counts);
    }

    private boolean isLeftOut(Node node) {
        return choice.notes() && INTERNAL.contains(node.kind())
                || choice.unknown() && catalogue.kind(node.kind()).isEmpty();
    }

    private Attributes attributes(Node node) {
        Attributes[] kept = {Attributes.NONE};
        node.attributes().forEach((name, value) -> {
            if (isLeftOut(name)) {
                values++;
            } else if (isSmall(node.kind(), name, value)) {
                counts++;
                if (isCount(name, value)) {
                    Quantity small = new Quantity.FewerThan(choice.fewerThan());
                    kept[0] = kept[0].with(name, TargetKeys.REACHED.write(small));
                }
            } else {
                kept[0] = kept[0].with(name, value);
            }
        });
        return kept[0];
    }

    private boolean isLeftOut(String name) {
        return AUTHORS.contains(name)
                || choice.notes() && INTERNAL_TEXTS.contains(name)
                || choice.contacts() && CONTACTS.contains(name)
                || choice.unknown() && catalogue.attribute(name).isEmpty();
    }

    /** A figure that was counted; of a percentage the two numbers that it was made of. What can only hold a number cannot stay. */
    private boolean isSmall(KindId kind, String name, Value value) {
        if (choice.fewerThan() < 2 || !(value instanceof Value.Decimal number)) {
            return false;
        }
        BigDecimal amount = number.number();
        boolean small = amount.signum() > 0 && amount.compareTo(BigDecimal.valueOf(choice.fewerThan())) < 0;
        return small && (isCount(name, value) || isPlainCount(kind, name));
    }

    private boolean isPlainCount(KindId kind, String name) {
        return PLAIN_COUNTS.contains(name)
                || kind.equals(FindingKeys.FIGURE) && name.equals(TargetKeys.AMOUNT.name())
                || catalogue.countsPeople(name);
    }

    private boolean isCount(String name, Value value) {
        return catalogue
                .attribute(name)
                .map(AttributeDefinition::key)
                .flatMap(key -> ((Key<?>) key).read(value))
                .filter(Quantity.Exact.class::isInstance)
                .isPresent();
    }
}
