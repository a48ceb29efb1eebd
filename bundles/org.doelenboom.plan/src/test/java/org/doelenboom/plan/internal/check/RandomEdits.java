package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** Edits as a person might make them, right and wrong. */
final class RandomEdits {
    private static final List<KindId> KINDS = List.of(
            PlanKinds.GENERAL_OBJECTIVE,
            PlanKinds.INTERMEDIATE_OBJECTIVE,
            PlanKinds.OPERATIONAL_OBJECTIVE,
            PlanKinds.ACTION,
            PlanKinds.FINDING,
            PlanKinds.PARTY_ROLE);

    private RandomEdits() {}

    static void step(Edit edit, Random random) {
        List<NodeId> ids = new ArrayList<>();
        edit.now().subtree(edit.now().root().id()).forEach(node -> ids.add(node.id()));
        Node node = edit.now().node(ids.get(random.nextInt(ids.size())));
        Node target = edit.now().node(ids.get(random.nextInt(ids.size())));
        boolean isRoot = node.parent().isEmpty();
        switch (random.nextInt(7)) {
            case 0 -> edit.append(KINDS.get(random.nextInt(KINDS.size())), node.id());
            case 1 -> edit.set(
                    node.id(),
                    PlanKeys.TITLE,
                    BilingualText.of(random.nextBoolean() ? "nl" : "fr", "titel " + random.nextInt(3)));
            case 2 -> {
                if (!isRoot && random.nextBoolean()) {
                    edit.remove(node.id());
                }
            }
            case 3 -> {
                boolean below = edit.now().path(target).stream()
                        .anyMatch(above -> above.id().equals(node.id()));
                if (!isRoot && !below) {
                    int siblings = target.children().size() - (target.children().contains(node.id()) ? 1 : 0);
                    edit.move(node.id(), target.id(), siblings);
                }
            }
            case 4 -> edit.set(node.id(), PlanKeys.CONCERNS, List.of(target.id()));
            case 5 -> edit.set(node.id(), PlanKeys.ROLE, Optional.of(PartyRole.STAKEHOLDER));
            default -> {
                if (!isRoot) {
                    edit.changeKind(node.id(), KINDS.get(random.nextInt(KINDS.size())));
                }
            }
        }
    }
}
