package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.module.ContributionPoint;
import org.doelenboom.api.module.FailedContribution;
import org.doelenboom.plan.Contributions;
import org.doelenboom.plan.PlanChecker;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The rules of all modules. */
@Component
public final class RuleRegistry implements PlanChecker, ContributionPoint {
    private final Contributions<PlanCheck> rules = new Contributions<>(PlanCheck::rule, rule -> {
        Objects.requireNonNull(rule.kinds(), "kinds");
        Objects.requireNonNull(rule.reach(), "reach");
    });

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

    List<PlanCheck> checks() {
        return rules.all();
    }

    @Override
    public List<String> rules() {
        return rules.all().stream()
                .map(rule -> rules.ask(rule, PlanCheck::rule, ""))
                .filter(id -> !id.isEmpty())
                .sorted()
                .toList();
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
    public void fixFailed(Problem problem, Throwable reason) {
        rules.all().stream()
                .filter(rule -> rules.ask(rule, PlanCheck::rule, "").equals(problem.rule()))
                .forEach(rule -> rules.switchOff(rule, reason));
    }

    @Override
    public List<FailedContribution> failed() {
        return rules.failed();
    }

    PlanCheck.Reach reach(PlanCheck rule) {
        return rules.ask(rule, PlanCheck::reach, PlanCheck.Reach.NODE);
    }

    Set<KindId> affectedBy(PlanCheck rule) {
        return rules.ask(rule, PlanCheck::affectedBy, Set.of());
    }

    /** What the rule answers; where it throws it is left out, now and later. */
    <R> R guard(PlanCheck rule, Supplier<R> question, R otherwise) {
        return rules.ask(rule, one -> question.get(), otherwise);
    }

    Set<KindId> kinds(PlanCheck rule) {
        return rules.ask(rule, PlanCheck::kinds, Set.of());
    }

    /** What one rule finds at one node. A rule that throws says nothing, now and later. */
    List<Problem> ask(PlanCheck rule, Snapshot plan, Node node) {
        return rules.ask(
                rule,
                one -> {
                    if (!one.kinds().isEmpty() && !one.kinds().contains(node.kind())) {
                        return List.of();
                    }
                    List<Problem> found = new ArrayList<>(0);
                    one.check(plan, node, found::add);
                    found.forEach(problem -> plan.node(problem.node()));
                    return found;
                },
                List.of());
    }
}
