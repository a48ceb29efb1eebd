package org.doelenboom.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.Coverage;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.LocalDelivery;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TreeKeys;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.ui.Wheel;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Who carries an item out in each neighbourhood where it holds, for those where that is not what it says for all. */
final class LocalDeliveries implements Field {
    private final SectionContext context;
    private final Beside<NodeId, Combo> places;

    LocalDeliveries(Composite parent, SectionContext context) {
        this.context = context;
        places = new Beside<>(parent, context, context::name, this::make);
        HelpTopics.mark(control(), TreeKeys.LOCAL_DELIVERY.name());
        refresh();
    }

    private Combo make(Composite cell, NodeId place) {
        Combo[] made = new Combo[1];
        made[0] = new Pieces(context)
                .combo(
                        cell,
                        () -> context.text(Pieces.attribute("localDelivery")) + ", " + context.name(place),
                        () -> choose(place, made[0].getSelectionIndex() - 1));
        made[0].setEnabled(context.isEditable());
        Wheel.scrollsPage(made[0]);
        return made[0];
    }

    private List<LocalDelivery> said() {
        return context.current().map(node -> node.get(TreeKeys.LOCAL_DELIVERY)).orElse(List.of());
    }

    private void choose(NodeId place, int index) {
        context.edit(
                Pieces.message("split.edit", context.name(place)),
                edit -> edit.set(
                        context.node(),
                        TreeKeys.LOCAL_DELIVERY,
                        LocalDelivery.with(
                                edit.now().node(context.node()).get(TreeKeys.LOCAL_DELIVERY),
                                place,
                                index < 0 ? Optional.empty() : Optional.of(DeliveryMode.values()[index]))));
    }

    @Override
    public void refresh() {
        Coverage coverage = new Coverage(context.plan());
        places.offer(context.current()
                .map(item -> coverage.neighbourhoods().stream()
                        .filter(place -> !place.get(PlanKeys.EXTENSION) && coverage.isIn(item, place.id()))
                        .map(Node::id)
                        .toList())
                .orElse(List.of()));
        List<String> names = new ArrayList<>(List.of(context.text(Pieces.message("delivery.asEverywhere"))));
        for (DeliveryMode mode : DeliveryMode.values()) {
            names.add(context.text(Pieces.word("delivery", mode)));
        }
        places.each((place, combo) -> Pieces.fill(
                combo,
                names,
                said().stream()
                        .filter(local -> local.neighbourhood().equals(place))
                        .findFirst()
                        .map(local -> local.mode().ordinal() + 1)
                        .orElse(0)));
    }

    @Override
    public Control control() {
        return places.control();
    }
}
