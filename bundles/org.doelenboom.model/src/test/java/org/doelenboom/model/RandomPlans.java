package org.doelenboom.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;

/** Plans and edits drawn from a seed. */
final class RandomPlans {
    static final KindId KIND = new KindId("test.item");
    static final KindId OTHER_KIND = new KindId("test.other");
    static final Key<BilingualText> TITLE = Key.texts("test.title");
    static final Key<String> CODE = Key.text("test.code");
    static final Key<List<NodeId>> LINKS = Key.links("test.links");

    private RandomPlans() {}

    static SnapshotBuilder empty() {
        return new SnapshotBuilder(new NodeId("root"), new KindId("test.plan"), Attributes.NONE);
    }

    static List<NodeId> ids(Snapshot plan) {
        List<NodeId> ids = new ArrayList<>();
        plan.subtree(plan.root().id()).forEach(node -> ids.add(node.id()));
        return ids;
    }

    /** One random step that the tree allows. */
    static void step(Edit edit, Random random) {
        List<NodeId> ids = ids(edit.now());
        Node node = edit.now().node(ids.get(random.nextInt(ids.size())));
        Node target = edit.now().node(ids.get(random.nextInt(ids.size())));
        boolean isRoot = node.parent().isEmpty();
        switch (random.nextInt(8)) {
            case 0, 1 -> edit.add(
                    KIND, node.id(), random.nextInt(node.children().size() + 1));
            case 2 -> {
                if (!isRoot && random.nextInt(3) == 0) {
                    edit.remove(node.id());
                }
            }
            case 3 -> {
                boolean below = edit.now().path(target).stream()
                        .anyMatch(above -> above.id().equals(node.id()));
                if (!isRoot && !below) {
                    int siblings = target.children().size() - (target.children().contains(node.id()) ? 1 : 0);
                    edit.move(node.id(), target.id(), random.nextInt(siblings + 1));
                }
            }
            case 4 -> edit.set(node.id(), TITLE, node.get(TITLE).revise("nl", "text " + random.nextInt(5)));
            case 5 -> edit.set(node.id(), CODE, random.nextBoolean() ? "" : "c" + random.nextInt(5));
            case 6 -> edit.set(node.id(), LINKS, random.nextBoolean() ? List.of() : List.of(target.id()));
            default -> {
                if (!isRoot) {
                    edit.changeKind(node.id(), random.nextBoolean() ? KIND : OTHER_KIND);
                }
            }
        }
    }
}
