package org.doelenboom.plan.followup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/**
 * What was found in one year, beside what was found the year before.
 *
 * @param place in one neighbourhood; everywhere where empty
 */
public record Diagnosis(Snapshot plan, int year, Optional<NodeId> place) {
    /** How a finding stands to the year before. */
    public enum Change {
        NEW,
        /** It goes on from one of an earlier year. */
        CONTINUED,
        /** It was found the year before, and nothing goes on from it. */
        NOT_FOUND_AGAIN
    }

    /**
     * A finding of the year with the one that it goes on from, or one of the two alone.
     *
     * @param now empty for what was not found again
     */
    public record Row(Optional<Node> now, Optional<Node> before, Change change) {}

    /** The findings of the year in the order of the plan, then those of the year before that nothing goes on from. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Set<NodeId> continued = new HashSet<>();
        for (Node finding : in(year)) {
            Optional<Node> before = finding.get(FindingKeys.CONTINUES).flatMap(plan::find);
            before.ifPresent(one -> continued.add(one.id()));
            rows.add(new Row(Optional.of(finding), before, before.isPresent() ? Change.CONTINUED : Change.NEW));
        }
        for (Node finding : in(year - 1)) {
            if (!continued.contains(finding.id())) {
                rows.add(new Row(Optional.empty(), Optional.of(finding), Change.NOT_FOUND_AGAIN));
            }
        }
        return rows;
    }

    private List<Node> in(int wanted) {
        Scope scope = new Scope(plan);
        return plan.children(plan.root()).stream()
                .filter(node -> node.kind().equals(PlanKinds.FINDING)
                        && node.get(FindingKeys.YEAR)
                                .filter(own -> own.compareTo(BigDecimal.valueOf(wanted)) == 0)
                                .isPresent()
                        && scope.holds(node, place))
                .toList();
    }

    /**
     * Goes on with a finding of an earlier year: a new one of this year with the same words, places and objectives, to be written
     * as it stands now. Its priority and who validated it are asked anew.
     *
     * @return the new finding
     */
    public NodeId goOn(Edit edit, NodeId earlier) {
        Node from = edit.now().node(earlier);
        NodeId made = edit.append(PlanKinds.FINDING, edit.now().root().id());
        edit.set(made, PlanKeys.TEXT, from.get(PlanKeys.TEXT));
        edit.set(made, PlanKeys.NEIGHBOURHOODS, from.get(PlanKeys.NEIGHBOURHOODS));
        edit.set(made, PlanKeys.CONCERNS, from.get(PlanKeys.CONCERNS));
        edit.set(made, FindingKeys.KIND_OF_SOURCE, from.get(FindingKeys.KIND_OF_SOURCE));
        edit.set(made, FindingKeys.YEAR, Optional.of(BigDecimal.valueOf(year)));
        edit.set(made, FindingKeys.CONTINUES, Optional.of(earlier));
        return made;
    }
}
