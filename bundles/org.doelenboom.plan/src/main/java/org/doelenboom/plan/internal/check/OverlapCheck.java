package org.doelenboom.plan.internal.check;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.TargetOverlap;
import org.osgi.service.component.annotations.Component;

/** Targets beside each other whose ages overlap count the same person twice, unless they say that they do not (N2). */
@Component(service = PlanCheck.class)
public final class OverlapCheck implements AffectedCheck {
    @Override
    public String rule() {
        return "N2";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.OPERATIONAL_OBJECTIVE, PlanKinds.INTERMEDIATE_OBJECTIVE);
    }

    @Override
    public Reach reach() {
        return Reach.FAMILY;
    }

    /** What it and those beside it say, by their titles or targets. */
    @Override
    public boolean reaches(Snapshot plan, Node changed, Node asked) {
        return AffectedCheck.areBeside(changed, asked)
                || changed.kind().equals(TargetKeys.TARGET)
                        && changed.parent()
                                .flatMap(plan::find)
                                .filter(item -> AffectedCheck.areBeside(item, asked))
                                .isPresent();
    }

    @Override
    public void check(Snapshot plan, Node item, Consumer<Problem> found) {
        Stated own = Stated.of(plan, item).filter(OverlapCheck::counts).orElse(null);
        Node parent = item.parent().flatMap(plan::find).orElse(null);
        if (own == null || parent == null || parent.parent().isEmpty()) {
            return;
        }
        for (Node beside : plan.children(parent)) {
            if (beside.id().equals(item.id())) {
                return;
            }
            Stated other = beside.kind().equals(item.kind())
                    ? Stated.of(plan, beside).filter(OverlapCheck::counts).orElse(null)
                    : null;
            if (other != null
                    && own.ages().orElseThrow().overlaps(other.ages().orElseThrow())
                    && !(says(own.target()) && says(other.target()))) {
                Report.warning(rule(), found)
                        .at(
                                item,
                                "N2",
                                Report.figures(
                                        "ages",
                                        own.ages().get(),
                                        "otherAges",
                                        other.ages().get(),
                                        "other",
                                        Titles.of(plan, beside)),
                                fixes(own.target(), other.target()));
            }
        }
    }

    private static boolean counts(Stated stated) {
        return stated.amount().isPresent() && stated.ages().isPresent();
    }

    /** Whether the target says something of it; either answer will do. */
    private static boolean says(@Nullable Target target) {
        return target != null && target.node().get(TargetKeys.OVERLAP).isPresent();
    }

    private static QuickFix[] fixes(@Nullable Target own, @Nullable Target other) {
        if (own == null || other == null) {
            return new QuickFix[0];
        }
        return new QuickFix[] {
            Report.fix("N2.disjoint", edit -> {
                edit.set(own.node().id(), TargetKeys.OVERLAP, Optional.of(TargetOverlap.DISJOINT));
                edit.set(other.node().id(), TargetKeys.OVERLAP, Optional.of(TargetOverlap.DISJOINT));
            }),
            Report.fix("N2.overlapping", edit -> {
                edit.set(own.node().id(), TargetKeys.OVERLAP, Optional.of(TargetOverlap.OVERLAPPING));
                edit.set(other.node().id(), TargetKeys.OVERLAP, Optional.of(TargetOverlap.OVERLAPPING));
            })
        };
    }
}
