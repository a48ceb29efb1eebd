package org.doelenboom.plan.internal.check;

import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.budget.BudgetKeys;

/** A rule that goes by some of what nodes elsewhere say, and not by all of it. */
interface AffectedCheck extends PlanCheck {
    /**
     * Whether what differs between the two, a node of a kind by which the rule is affected, can change its answers: where it
     * cannot, it is not asked everywhere again.
     */
    default boolean affects(Node before, Node after) {
        return true;
    }

    /**
     * Whether a change of what the one says, and of no place, can change the answer for the other. Both are within the rule's
     * reach, which may be far wider in a plan with many children at each level.
     */
    default boolean reaches(Snapshot plan, Node changed, Node asked) {
        return true;
    }

    /** Whether the two stand below the same node, or are one. */
    static boolean areBeside(Node one, Node other) {
        return one.parent().equals(other.parent());
    }

    /** Whether the node stands right below the other. */
    static boolean isBelow(Node node, Node above) {
        return node.parent().filter(above.id()::equals).isPresent();
    }

    /** Whether it differs what a budget line is for and who spends it, and not only how much it is; true for what is no line. */
    static boolean isForOther(Node before, Node after) {
        return !after.kind().equals(BudgetKeys.LINE)
                || !before.get(PlanKeys.TITLE).equals(after.get(PlanKeys.TITLE))
                || !before.get(BudgetKeys.PAYS_FOR).equals(after.get(BudgetKeys.PAYS_FOR))
                || !before.get(PlanKeys.THEME).equals(after.get(PlanKeys.THEME))
                || !before.get(PlanKeys.DELIVERY).equals(after.get(PlanKeys.DELIVERY));
    }
}
