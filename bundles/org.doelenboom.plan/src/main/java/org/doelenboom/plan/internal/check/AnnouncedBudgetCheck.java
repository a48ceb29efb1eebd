package org.doelenboom.plan.internal.check;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.budget.BudgetKeys;
import org.osgi.service.component.annotations.Component;

/** A budget that a text announces for an item has a line that pays for it (B5). */
@Component(service = PlanCheck.class)
public final class AnnouncedBudgetCheck implements AffectedCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MONEY = Pattern.compile("\\b(?:begroting|budget|enveloppe|envelope)|€", FLAGS);
    private static final Pattern ANNOUNCED = Pattern.compile(
            "\\b(?:zal|zullen|wordt|worden|is|zijn) .{0,80}(?:voor(?:ge|zi)|uitgetrokken|gereserveerd|toegekend)|"
                    + "\\b(?:sera|seront|est|sont) .{0,40}(?:prév|propos|réserv|alloué)|"
                    + "\\b(?:will be|is|are) .{0,40}(?:proposed|foreseen|reserved|set aside)",
            FLAGS);

    private final PerPlan<Funding> funding = new PerPlan<>(Funding::new);

    @Override
    public String rule() {
        return "B5";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.PARTY_ROLE, PlanKinds.NOTE, PlanKinds.ACTION, PlanKinds.OPERATIONAL_OBJECTIVE);
    }

    @Override
    public Reach reach() {
        return Reach.PARENT;
    }

    @Override
    public Set<KindId> affectedBy() {
        return Set.of(BudgetKeys.LINE, BudgetKeys.ENVELOPE, PlanKinds.THEME);
    }

    @Override
    public boolean affects(Node before, Node after) {
        return AffectedCheck.isForOther(before, after);
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        boolean inTree = PlanKinds.isInTree(node.kind());
        BilingualText text = node.get(inTree ? PlanKeys.DESCRIPTION : PlanKeys.TEXT);
        Node item = inTree ? node : node.parent().flatMap(plan::find).orElse(null);
        if (item == null || !PlanKinds.isInTree(item.kind())) {
            return;
        }
        String said = text.first(plan.root().get(PlanKeys.LANGUAGES));
        if (MONEY.matcher(said).find()
                && ANNOUNCED.matcher(said).find()
                && funding.of(plan).hasBudget()
                && !funding.of(plan).isNamed(item)) {
            Report.warning(rule(), found).at(node, "B5", Map.of());
        }
    }
}
