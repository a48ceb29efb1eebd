package org.doelenboom.workbench.internal.navigator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.workbench.internal.clip.OutlineText;
import org.doelenboom.workbench.internal.session.Moves;
import org.doelenboom.workbench.internal.session.Names;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Moves items by dragging their rows; where the rules forbid it, the status line says why. Other programs get the rows as text. */
final class RowDrag {
    private final Desk desk;
    private final PlanSession session;
    private final Tree tree;
    private final Function<TreeItem, Optional<NodeId>> item;
    private List<NodeId> dragged = List.of();

    /** Where the rows would come. @param before null for the end */
    private record Place(NodeId parent, @Nullable NodeId before, int feedback) {}

    RowDrag(Desk desk, PlanSession session, Tree tree, Function<TreeItem, Optional<NodeId>> item) {
        this.desk = desk;
        this.session = session;
        this.tree = tree;
        this.item = item;
        DragSource source = new DragSource(tree, DND.DROP_MOVE);
        source.setTransfer(TextTransfer.getInstance());
        source.addDragListener(new Taking());
        DropTarget target = new DropTarget(tree, DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(TextTransfer.getInstance());
        target.addDropListener(new Putting());
    }

    private Optional<Place> place(DropTargetEvent event) {
        if (!(event.item instanceof TreeItem over)) {
            return Optional.empty();
        }
        Optional<Node> node = item.apply(over).flatMap(id -> session.snapshot().find(id));
        if (node.isEmpty() || node.get().parent().isEmpty()) {
            return Optional.empty();
        }
        Rectangle bounds = over.getBounds();
        Point pointer = tree.toControl(event.x, event.y);
        int third = Math.max(1, bounds.height / 3);
        int feedback = pointer.y < bounds.y + third
                ? DND.FEEDBACK_INSERT_BEFORE
                : pointer.y > bounds.y + 2 * third ? DND.FEEDBACK_INSERT_AFTER : DND.FEEDBACK_SELECT;
        Place wanted = place(node.get(), feedback);
        // In the middle of a row that nothing may stand below, the nearest meaning is: after it.
        return Optional.of(
                feedback == DND.FEEDBACK_SELECT && refusal(wanted).isPresent()
                        ? Optional.of(place(node.get(), DND.FEEDBACK_INSERT_AFTER))
                                .filter(after -> refusal(after).isEmpty())
                                .orElse(wanted)
                        : wanted);
    }

    private Place place(Node over, int feedback) {
        if (feedback == DND.FEEDBACK_SELECT) {
            return new Place(over.id(), null, feedback);
        }
        Node parent = session.snapshot().node(over.parent().orElseThrow());
        int index = parent.children().indexOf(over.id()) + (feedback == DND.FEEDBACK_INSERT_AFTER ? 1 : 0);
        return new Place(
                parent.id(),
                index < parent.children().size() ? parent.children().get(index) : null,
                feedback);
    }

    private Optional<Moves.Refused> refusal(Place place) {
        return session.moves().refusal(dragged, place.parent());
    }

    /** The row under the pointer with those selected beside it; the session may not have heard of the selection yet. */
    private List<NodeId> chosen(Point pointer) {
        List<NodeId> selected = Arrays.stream(tree.getSelection())
                .flatMap(one -> item.apply(one).stream())
                .toList();
        Optional<NodeId> under = Optional.ofNullable(tree.getItem(pointer)).flatMap(item);
        return under.isEmpty() || selected.contains(under.get()) ? selected : List.of(under.get());
    }

    /** Rows leave. */
    private final class Taking extends DragSourceAdapter {
        @Override
        public void dragStart(DragSourceEvent event) {
            dragged = session.moves().tops(chosen(new Point(event.x, event.y)));
            event.doit = session.isEditable() && !dragged.isEmpty();
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = OutlineText.write(session.snapshot(), dragged, Names.languages(session.snapshot()));
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            dragged = List.of();
            // Some window managers take the focus for the drag, and then the next key would reach nobody.
            desk.display().asyncExec(() -> {
                if (!tree.isDisposed() && desk.display().getFocusControl() == null) {
                    tree.forceFocus();
                }
            });
        }
    }

    /** Rows come. */
    private final class Putting extends DropTargetAdapter {
        @Override
        public void dragEnter(DropTargetEvent event) {
            dragOver(event);
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            Optional<Place> place = place(event);
            Optional<Moves.Refused> refusal = place.flatMap(RowDrag.this::refusal);
            boolean may = place.isPresent() && refusal.isEmpty() && !dragged.isEmpty();
            event.detail = may ? DND.DROP_MOVE : DND.DROP_NONE;
            event.feedback = DND.FEEDBACK_SCROLL
                    | DND.FEEDBACK_EXPAND
                    | (may ? place.orElseThrow().feedback() : DND.FEEDBACK_NONE);
            refusal.ifPresent(reason -> desk.warn(desk.refusal(reason)));
        }

        @Override
        public void drop(DropTargetEvent event) {
            Optional<Place> place = place(event).filter(one -> refusal(one).isEmpty());
            if (place.isEmpty() || dragged.isEmpty()) {
                event.detail = DND.DROP_NONE;
                return;
            }
            List<NodeId> tops = dragged;
            session.edit(
                    Message.of(Desk.BUNDLE, "command.drag.label"),
                    edit -> Moves.move(
                            edit, tops, place.get().parent(), place.get().before()));
            session.selectAll(tops, tops.get(0));
            desk.say("");
        }
    }
}
