package org.doelenboom.plan.internal.check;

import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A value has another type than its attribute should have: hand edits bring it. */
@Component
public final class TypeCheck implements PlanCheck {
    private final Catalogue catalogue;

    @Activate
    public TypeCheck(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String rule() {
        return "L4";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of();
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        node.attributes().forEach((name, value) -> catalogue
                .attribute(name)
                .filter(attribute -> attribute.key().read(value).isEmpty())
                .ifPresent(attribute -> Report.error(rule(), found)
                        .at(
                                node,
                                "L4",
                                Report.figures("attribute", name),
                                Report.fix("L4", edit -> edit.setValue(node.id(), name, null)))));
    }
}
