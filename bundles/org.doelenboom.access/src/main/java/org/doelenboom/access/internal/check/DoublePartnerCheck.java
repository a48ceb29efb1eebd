package org.doelenboom.access.internal.check;

import static org.doelenboom.access.AccessModule.message;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.CardPartner;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.osgi.service.component.annotations.Component;

/** A party stands twice among the partners of a card, for the same use. */
@Component(property = AccessKinds.PROPERTY)
public final class DoublePartnerCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(AccessKinds.CARD);

    @Override
    public String rule() {
        return "AC10";
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
        List<CardPartner> partners = CardPartner.of(plan, node);
        for (int i = 0; i < partners.size(); i++) {
            for (int j = i + 1; j < partners.size(); j++) {
                if (isDouble(partners.get(i), partners.get(j))) {
                    found.accept(problem(plan, node, partners.get(i), partners.get(j)));
                }
            }
        }
    }

    private static boolean isDouble(CardPartner one, CardPartner other) {
        boolean apart = one.until().isPresent()
                        && other.from().filter(one.until().get()::isBefore).isPresent()
                || other.until().isPresent()
                        && one.from().filter(other.until().get()::isBefore).isPresent();
        return one.party().isPresent()
                && one.party().equals(other.party())
                && one.use().equals(other.use())
                && !apart;
    }

    private Problem problem(Snapshot plan, Node card, CardPartner one, CardPartner other) {
        String name = one.party()
                .flatMap(plan::find)
                .map(party -> party.get(PlanKeys.TITLE).first(plan.root().get(PlanKeys.LANGUAGES)))
                .orElse("");
        Problem problem = new Problem(rule(), Severity.WARNING, card.id(), message("problem.AC10", name));
        boolean saysNothingNew = other.opens().isEmpty() || other.opens().equals(one.opens());
        return saysNothingNew
                ? problem.withFixes(new QuickFix(message("fix.AC10"), edit -> edit.remove(other.id())))
                : problem;
    }
}
