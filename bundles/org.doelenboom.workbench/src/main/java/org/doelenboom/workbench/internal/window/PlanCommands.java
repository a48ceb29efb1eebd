package org.doelenboom.workbench.internal.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.session.Structure;

/** What is done with the selected item of the plan in front. */
final class PlanCommands {
    private final Desk desk;
    private final Window window;

    PlanCommands(Desk desk, Window window) {
        this.desk = desk;
        this.window = window;
    }

    private Optional<PlanSession> editable() {
        return window.front().filter(PlanSession::isEditable);
    }

    /** The kinds that may be added below or beside the selected item. */
    List<KindId> addable(boolean below) {
        return editable()
                .map(session -> below
                        ? session.structure().below(session.selectedNode())
                        : session.structure().beside(session.selectedNode()))
                .orElse(List.of());
    }

    void add(KindId kind, boolean below) {
        editable().ifPresent(session -> {
            Node node = session.selectedNode();
            add(
                    session,
                    new Structure.Addition(
                            kind,
                            below
                                    ? session.structure().lastBelow(node, kind)
                                    : session.structure().after(node)));
        });
    }

    boolean canAdd(Function<PlanSession, Optional<Structure.Addition>> where) {
        return editable().flatMap(where).isPresent();
    }

    void add(Function<PlanSession, Optional<Structure.Addition>> where) {
        editable().ifPresent(session -> where.apply(session).ifPresent(addition -> add(session, addition)));
    }

    static Optional<Structure.Addition> objective(PlanSession session) {
        return session.structure().objective(session.selectedNode());
    }

    static Optional<Structure.Addition> action(PlanSession session) {
        return session.structure().action(session.selectedNode());
    }

    private void add(PlanSession session, Structure.Addition addition) {
        NodeId[] added = new NodeId[1];
        Message label = Message.of(Desk.BUNDLE, "command.add.label", desk.kindName(addition.kind()));
        session.edit(
                label,
                edit -> added[0] = edit.add(
                        addition.kind(),
                        addition.place().parent(),
                        addition.place().index()));
        session.select(added[0]);
        window.focusTitle();
    }

    boolean canMove(boolean up) {
        return editable()
                .flatMap(session -> session.structure().moved(session.selectedNode(), up))
                .isPresent();
    }

    void move(boolean up) {
        editable().ifPresent(session -> {
            Node node = session.selectedNode();
            session.structure().moved(node, up).ifPresent(place -> {
                Message label =
                        Message.of(Desk.BUNDLE, up ? "command.up.label" : "command.down.label", name(session, node));
                session.edit(label, edit -> edit.move(node.id(), place.parent(), place.index()));
            });
        });
    }

    boolean canRemove() {
        return editable()
                .filter(session -> session.selectedNode().parent().isPresent())
                .isPresent();
    }

    /** Undo brings it back with all below it, so nothing is asked. */
    void remove() {
        editable().filter(session -> canRemove()).ifPresent(session -> {
            Node node = session.selectedNode();
            NodeId next = session.structure().afterRemoval(node);
            session.edit(
                    Message.of(Desk.BUNDLE, "command.delete.label", name(session, node)),
                    edit -> edit.remove(node.id()));
            session.select(next);
        });
    }

    private String name(PlanSession session, Node node) {
        String code = session.names().numbering().path(node).replace("/", " ");
        return code.isEmpty() ? desk.kindName(node.kind()) : code;
    }
}
