package org.doelenboom.workbench.internal.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.workbench.internal.session.Moves;
import org.doelenboom.workbench.internal.session.OpaqueData;
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
                .filter(session -> !chosen(session).isEmpty())
                .flatMap(session -> session.structure().moved(edge(session, up), up))
                .isPresent();
    }

    /** The selected items, without those below another of them. */
    private static List<NodeId> chosen(PlanSession session) {
        return session.moves().tops(session.selection());
    }

    private static Node edge(PlanSession session, boolean first) {
        List<NodeId> chosen = chosen(session);
        return session.snapshot().node(chosen.get(first ? 0 : chosen.size() - 1));
    }

    /** One step among those they are listed with; several that stand together go together. */
    void move(boolean up) {
        editable().filter(session -> canMove(up)).ifPresent(session -> {
            List<NodeId> chosen = chosen(session);
            String key = up ? "command.up.label" : "command.down.label";
            Message label = Message.of(Desk.BUNDLE, key, name(session, chosen));
            session.edit(label, edit -> {
                for (int i = 0; i < chosen.size(); i++) {
                    NodeId id = chosen.get(up ? i : chosen.size() - 1 - i);
                    new Structure(edit.now(), desk.services().catalogue())
                            .moved(edit.now().node(id), up)
                            .ifPresent(place -> edit.move(id, place.parent(), place.index()));
                }
            });
        });
    }

    /** One level up or down, where the rules allow; where not, the status line says why. */
    void level(boolean up) {
        editable().ifPresent(session -> {
            Node node = session.selectedNode();
            Moves.Outcome outcome =
                    up ? session.moves().promoted(node) : session.moves().demoted(node);
            if (outcome instanceof Moves.Refused refused) {
                desk.warn(desk.refusal(refused));
            } else if (outcome instanceof Moves.Move move) {
                String key = up ? "command.promote.label" : "command.demote.label";
                session.edit(Message.of(Desk.BUNDLE, key, name(session, node)), edit -> {
                    edit.move(move.node(), move.parent(), move.index());
                    if (!move.kind().equals(node.kind())) {
                        edit.changeKind(move.node(), move.kind());
                    }
                });
            }
        });
    }

    boolean canRemove() {
        return editable().filter(session -> !chosen(session).isEmpty()).isPresent();
    }

    /** Undo brings it back with all below it, so nothing is asked, but for what the person cannot see. */
    void remove() {
        editable().filter(session -> canRemove() && mayGo(session)).ifPresent(session -> {
            List<NodeId> chosen = chosen(session);
            NodeId next = session.structure().afterRemoval(edge(session, false));
            session.edit(
                    Message.of(Desk.BUNDLE, "command.delete.label", name(session, chosen)),
                    edit -> chosen.forEach(edit::remove));
            session.select(
                    session.snapshot().find(next).isPresent()
                            ? next
                            : session.selectedNode().id());
        });
    }

    private boolean mayGo(PlanSession session) {
        List<String> unseen = OpaqueData.in(
                session.snapshot(), chosen(session), desk.services().catalogue());
        return unseen.isEmpty()
                || Dialogs.ask(
                                desk,
                                window.shell(),
                                desk.text("opaque.title"),
                                desk.text("opaque.text", String.join(", ", unseen)),
                                desk.text("opaque.remove"),
                                desk.text("button.cancel"))
                        == 0;
    }

    private String name(PlanSession session, List<NodeId> nodes) {
        return nodes.size() == 1
                ? name(session, session.snapshot().node(nodes.get(0)))
                : desk.text("items.count", nodes.size());
    }

    private String name(PlanSession session, Node node) {
        String code = session.names().numbering().path(node).replace("/", " ");
        return code.isEmpty() ? desk.kindName(node.kind()) : code;
    }
}
