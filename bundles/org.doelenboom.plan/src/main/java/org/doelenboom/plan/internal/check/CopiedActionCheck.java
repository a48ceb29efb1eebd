package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TreeKeys;
import org.osgi.service.component.annotations.Component;

/** Two actions say the same, word for word: share one, do not copy it (G10). */
@Component(service = org.doelenboom.api.check.PlanCheck.class)
public final class CopiedActionCheck implements IndexedCheck {
    @Override
    public String rule() {
        return "G10";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.ACTION);
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public Set<String> keys(Snapshot plan, Node action) {
        BilingualText title = action.get(PlanKeys.TITLE);
        if (title.isEmpty()) {
            return Set.of();
        }
        String language = title.languages().get(0);
        return Set.of(language + ":" + title.in(language).strip());
    }

    @Override
    public boolean comparesAlike() {
        return true;
    }

    @Override
    public void check(Snapshot plan, String key, Collection<Node> alike, Consumer<Problem> found) {
        Node first = alike.iterator().next();
        String other = new Numbering(plan).path(first);
        for (Node copy : alike) {
            if (!copy.id().equals(first.id())) {
                Report.warning(rule(), found)
                        .at(
                                copy,
                                "G10",
                                Report.figures("other", other),
                                Report.fix("G10", edit -> share(edit, first, copy), other));
            }
        }
    }

    /** The first one takes the place of both, in equal parts. */
    private static void share(Edit edit, Node first, Node copy) {
        List<NodeId> objectives = new ArrayList<>();
        first.get(TreeKeys.SHARES).forEach(share -> objectives.add(share.objective()));
        if (objectives.isEmpty()) {
            first.parent().ifPresent(objectives::add);
        }
        copy.parent().filter(parent -> !objectives.contains(parent)).ifPresent(objectives::add);
        if (objectives.size() > 1) {
            edit.set(first.id(), TreeKeys.SHARES, ShareCheck.equally(objectives));
        }
        edit.remove(copy.id());
    }
}
