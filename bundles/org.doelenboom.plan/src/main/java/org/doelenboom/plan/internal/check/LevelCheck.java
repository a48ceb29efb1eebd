package org.doelenboom.plan.internal.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Levels;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.internal.PlanMessages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An item stands where its level may not: imports and hand edits bring it (design: any nesting can be held). */
@Component
public final class LevelCheck implements PlanCheck {
    private final Catalogue catalogue;

    @Activate
    public LevelCheck(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String rule() {
        return "L1";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of();
    }

    @Override
    public Reach reach() {
        return Reach.PARENT;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        Node parent = node.parent().flatMap(plan::find).orElse(null);
        KindDefinition kind = catalogue.kind(node.kind()).orElse(null);
        if (parent == null || kind == null || kind.parents().contains(parent.kind())) {
            return;
        }
        boolean unknownAbove = catalogue.kind(parent.kind()).isEmpty();
        if (unknownAbove) {
            return;
        }
        Problem problem = new Problem(
                rule(),
                Severity.WARNING,
                node.id(),
                Message.of(
                        PlanMessages.BUNDLE,
                        PlanKinds.isInTree(node.kind()) ? "problem.L1.objective" : "problem.L1",
                        Levels.code(node.kind()).orElse(node.kind().name()),
                        Levels.code(parent.kind()).orElse(parent.kind().name())));
        found.accept(problem.withFixes(fixes(kind, parent, node)));
    }

    /** The kind that would be right here, where exactly one level is. */
    private QuickFix[] fixes(KindDefinition wrong, Node parent, Node node) {
        List<KindId> right = PlanKinds.isInTree(wrong.id())
                ? Stream.concat(PlanKinds.OBJECTIVES.stream(), Stream.of(PlanKinds.ACTION))
                        .filter(candidate -> catalogue
                                .kind(candidate)
                                .filter(kind -> kind.parents().contains(parent.kind()))
                                .isPresent())
                        .toList()
                : List.of();
        return right.stream()
                .map(kind -> new QuickFix(
                        Message.of(
                                PlanMessages.BUNDLE, "fix.L1", Levels.code(kind).orElse(kind.name())),
                        edit -> edit.changeKind(node.id(), kind)))
                .toArray(QuickFix[]::new);
    }
}
