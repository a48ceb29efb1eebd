package org.doelenboom.community.internal.check;

import static org.doelenboom.community.internal.CommunityMessages.message;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.community.CommunityKeys;
import org.doelenboom.community.CommunityKinds;
import org.doelenboom.community.Counts;
import org.osgi.service.component.annotations.Component;

/** A number of people, or of minutes, is negative or not whole. */
@Component(property = CommunityKinds.PROPERTY)
public final class CountCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(
            CommunityKinds.SEAT,
            CommunityKinds.MEETING,
            CommunityKinds.AGENDA_ITEM,
            CommunityKinds.MOBILISATION,
            CommunityKinds.ROUND);

    @Override
    public String rule() {
        return "CM2";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    private static final List<Key<Optional<BigDecimal>>> COUNTS = List.of(
            CommunityKeys.SEATS,
            CommunityKeys.RESIDENTS_PRESENT,
            CommunityKeys.PROFESSIONALS_PRESENT,
            CommunityKeys.EXCUSED,
            CommunityKeys.MINUTES,
            CommunityKeys.REACHED,
            CommunityKeys.JOINED,
            CommunityKeys.SERVICES_ASKED,
            CommunityKeys.RESIDENTS_ASKED);

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        for (Key<Optional<BigDecimal>> key : COUNTS) {
            node.get(key)
                    .filter(number -> !Counts.isPeople(number))
                    .ifPresent(number -> report(node, key, number, found));
        }
    }

    private void report(Node node, Key<Optional<BigDecimal>> key, BigDecimal number, Consumer<Problem> found) {
        Problem problem = new Problem(
                rule(),
                Severity.ERROR,
                node.id(),
                message("problem.CM2", number.toPlainString()),
                Map.of("attribute", key.name(), "number", number.toPlainString()),
                false,
                List.of());
        BigDecimal whole = number.abs().setScale(0, RoundingMode.HALF_UP);
        found.accept(
                Counts.isPeople(whole)
                        ? problem.withFixes(new QuickFix(
                                message("fix.CM2", whole.toPlainString()),
                                edit -> edit.set(node.id(), key, Optional.of(whole))))
                        : problem);
    }
}
