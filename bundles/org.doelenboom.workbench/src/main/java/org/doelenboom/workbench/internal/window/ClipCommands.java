package org.doelenboom.workbench.internal.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.workbench.internal.clip.OutlineText;
import org.doelenboom.workbench.internal.clip.PlanClipboard;
import org.doelenboom.workbench.internal.session.Moves;
import org.doelenboom.workbench.internal.session.Names;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.session.Structure;

/** Cuts, copies and pastes items with all below them, in a plan, between plans, and as text. */
final class ClipCommands {
    private final Desk desk;
    private final Window window;
    private final PlanClipboard clipboard;

    ClipCommands(Desk desk, Window window) {
        this.desk = desk;
        this.window = window;
        this.clipboard = new PlanClipboard(desk.display());
    }

    private static List<NodeId> tops(PlanSession session) {
        return session.moves().tops(session.selection());
    }

    boolean canCopy() {
        return window.front().filter(session -> !tops(session).isEmpty()).isPresent();
    }

    void copy() {
        window.front().filter(session -> canCopy()).ifPresent(session -> {
            Snapshot plan = session.snapshot();
            List<NodeId> tops = tops(session);
            clipboard.copy(plan, tops, OutlineText.write(plan, tops, Names.languages(plan)));
        });
    }

    boolean canCut() {
        return canCopy() && window.front().filter(PlanSession::isEditable).isPresent();
    }

    void cut(Runnable remove) {
        copy();
        remove.run();
    }

    boolean canPaste() {
        return window.front().filter(PlanSession::isEditable).isPresent();
    }

    void paste() {
        window.front().filter(PlanSession::isEditable).ifPresent(session -> clipboard
                .items()
                .ifPresentOrElse(items -> pasteItems(session, items), () -> pasteText(session)));
    }

    private void pasteItems(PlanSession session, PlanClipboard.Copied items) {
        List<Node> tops = items.tops().stream().map(items.plan()::node).toList();
        Structure.Place place = place(session, tops.get(0).kind()).orElse(null);
        if (place == null) {
            KindId target = session.selectedNode().kind();
            desk.warn(desk.refusal(
                    new Moves.Refused(Moves.Reason.LEVEL, tops.get(0).kind(), target)));
            return;
        }
        KindId parent = session.snapshot().node(place.parent()).kind();
        for (Node top : tops) {
            if (!session.structure()
                    .below(session.snapshot().node(place.parent()))
                    .contains(top.kind())) {
                desk.warn(desk.refusal(new Moves.Refused(Moves.Reason.LEVEL, top.kind(), parent)));
                return;
            }
        }
        List<NodeId> pasted = new ArrayList<>();
        session.edit(Message.of(Desk.BUNDLE, "command.paste.label"), edit -> {
            for (Node top : tops) {
                pasted.add(edit.insert(items.plan(), top.id(), place.parent(), place.index() + pasted.size(), false));
            }
        });
        session.selectAll(pasted, pasted.get(0));
    }

    /** Below the selected item where that kind may stand there, else after it or after what it stands below. */
    private static Optional<Structure.Place> place(PlanSession session, KindId kind) {
        Structure structure = session.structure();
        Node selected = session.selectedNode();
        if (structure.below(selected).contains(kind)) {
            return Optional.of(structure.lastBelow(selected, kind));
        }
        for (Node at = selected;
                at.parent().isPresent();
                at = session.snapshot().node(at.parent().get())) {
            if (structure.beside(at).contains(kind)) {
                return Optional.of(structure.after(at));
            }
        }
        return Optional.empty();
    }

    private void pasteText(PlanSession session) {
        List<OutlineText.Line> lines = OutlineText.read(clipboard.text(), Names.languages(session.snapshot()));
        if (lines.isEmpty()) {
            desk.warn(desk.text("paste.nothing"));
            return;
        }
        Node selected = session.selectedNode();
        Optional<KindId> first = session.structure().below(selected).stream().findFirst();
        boolean beside = first.filter(kind -> isLevel(kind)).isEmpty() && isLevel(selected.kind());
        Node top = beside ? session.snapshot().node(selected.parent().orElseThrow()) : selected;
        KindId kind = beside ? selected.kind() : first.orElse(null);
        if (kind == null) {
            desk.warn(desk.text("paste.nowhere", desk.kindName(selected.kind())));
            return;
        }
        int index = beside
                ? top.children().indexOf(selected.id()) + 1
                : top.children().size();
        List<NodeId> pasted = new ArrayList<>();
        session.edit(
                Message.of(Desk.BUNDLE, "command.paste.label"),
                edit -> pasted.addAll(new Pasting(edit, session).paste(lines, top.id(), kind, index)));
        session.selectAll(pasted, pasted.get(0));
    }

    private static boolean isLevel(KindId kind) {
        return org.doelenboom.plan.PlanKinds.isInTree(kind);
    }

    /** Puts lines into a plan as items, deeper ones below those above them as far as the levels go. */
    private record Pasting(Edit edit, PlanSession session) {
        private List<NodeId> paste(List<OutlineText.Line> lines, NodeId top, KindId kind, int index) {
            List<NodeId> tops = new ArrayList<>();
            List<NodeId> path = new ArrayList<>();
            for (OutlineText.Line line : lines) {
                while (path.size() > line.depth()) {
                    path.remove(path.size() - 1);
                }
                while (!path.isEmpty() && levelBelow(path.get(path.size() - 1)).isEmpty()) {
                    path.remove(path.size() - 1);
                }
                NodeId added;
                if (path.isEmpty()) {
                    added = edit.add(kind, top, index + tops.size());
                    tops.add(added);
                } else {
                    NodeId parent = path.get(path.size() - 1);
                    added = edit.append(levelBelow(parent).orElseThrow(), parent);
                }
                session.names().titleKey(edit.now().node(added)).ifPresent(key -> set(added, key, line.title()));
                path.add(added);
            }
            return tops;
        }

        private void set(NodeId node, Key<BilingualText> key, BilingualText title) {
            edit.set(node, key, title);
        }

        private Optional<KindId> levelBelow(NodeId parent) {
            return session.structure().below(edit.now().node(parent)).stream()
                    .filter(ClipCommands::isLevel)
                    .findFirst();
        }
    }
}
