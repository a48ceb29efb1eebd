package org.doelenboom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;

/** Whether an edit can be taken back as if it had never been. */
final class Edits {

    private Edits() {}

    /** @return the plan as the edit left it */
    static Snapshot undoesCleanly(String what, Snapshot plan, Message label, Consumer<Edit> edit) {
        Document document = new PlanDocument(plan, () -> "kit");
        List<Node> before = nodes(plan);
        boolean changed = document.edit(label, edit).isPresent();
        Snapshot after = document.snapshot();
        if (changed) {
            document.undo();
            assertThat(nodes(document.snapshot())).as(what + ", undone").isEqualTo(before);
            document.redo();
            assertThat(nodes(document.snapshot())).as(what + ", done again").isEqualTo(nodes(after));
        } else {
            assertThat(nodes(after))
                    .as(what + ", which says that it changes nothing")
                    .isEqualTo(before);
        }
        return after;
    }

    static List<Node> nodes(Snapshot plan) {
        List<Node> nodes = new ArrayList<>();
        plan.subtree(plan.root().id()).forEach(nodes::add);
        return nodes;
    }
}
