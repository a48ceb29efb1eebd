package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Contributions;
import org.doelenboom.plan.PlanChecker;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The rules of all modules. */
@Component
public final class RuleRegistry implements PlanChecker {
    private static final System.Logger LOG = System.getLogger(RuleRegistry.class.getName());

    private final Contributions<PlanCheck> rules = new Contributions<>();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addRule(PlanCheck rule) {
        rules.add(rule);
    }

    void removeRule(PlanCheck rule) {
        rules.remove(rule);
    }

    List<PlanCheck> rules() {
        return rules.all();
    }

    @Override
    public List<Problem> check(Snapshot plan) {
        return begin(plan).problems();
    }

    @Override
    public Running begin(Snapshot plan) {
        return new RunningCheck(this, plan);
    }

    @Override
    public Registration listen(Runnable listener) {
        return rules.listen(listener);
    }

    @Override
    public List<String> switchedOff() {
        return rules.switchedOff().stream()
                .map(rule -> rule.getClass().getName())
                .toList();
    }

    /** What one rule finds at one node. A rule that throws says nothing, now and later. */
    List<Problem> ask(PlanCheck rule, Snapshot plan, Node node) {
        List<Problem> found = new ArrayList<>(0);
        try {
            if (rules.works(rule) && (rule.kinds().isEmpty() || rule.kinds().contains(node.kind()))) {
                rule.check(plan, node, found::add);
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.ERROR, "rule " + rule.getClass().getName() + " is switched off", e);
            rules.switchOff(rule);
            return List.of();
        }
        return found;
    }
}
