package org.doelenboom.workbench.internal.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.followup.Scope;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Limits all views of the plan in front to a neighbourhood and what holds for the whole plan. Not there where it has none. */
final class PlaceSwitch {
    /** Under which the choice is kept for the next start; another plan has other neighbourhoods. */
    private static final String REMEMBERED = "window.neighbourhood";

    private final Desk desk;
    private final Window window;
    private final Combo combo;
    private List<Optional<NodeId>> offered = List.of();

    PlaceSwitch(Composite parent, Desk desk, Window window) {
        this.desk = desk;
        this.window = window;
        combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        combo.setToolTipText(desk.text("place.tip"));
        Accessibles.name(combo, () -> desk.text("grid.neighbourhood") + ", " + combo.getText());
        combo.addListener(SWT.Selection, event -> window.front().ifPresent(this::chosen));
    }

    /** Limits the views of a plan that is opened as they were the last time. */
    static void restore(Desk desk, PlanSession session) {
        session.limitTo(desk.preferences()
                .ofModule(REMEMBERED)
                .filter(NodeId::isValid)
                .map(NodeId::new)
                .filter(place -> session.snapshot().find(place).isPresent()));
    }

    /** Goes to the next neighbourhood, and after the last one to all of them. */
    static void next(Desk desk, PlanSession session) {
        List<Optional<NodeId>> places = places(session);
        int next = (places.indexOf(session.neighbourhood()) + 1) % places.size();
        limit(desk, session, places.get(next));
    }

    private static List<Optional<NodeId>> places(PlanSession session) {
        List<Optional<NodeId>> places = new ArrayList<>(List.of(Optional.empty()));
        new Scope(session.snapshot())
                .neighbourhoods().stream().map(Node::id).map(Optional::of).forEach(places::add);
        return places;
    }

    private void chosen(PlanSession session) {
        int index = combo.getSelectionIndex();
        if (index >= 0 && index < offered.size()) {
            limit(desk, session, offered.get(index));
        }
    }

    private static void limit(Desk desk, PlanSession session, Optional<NodeId> place) {
        session.limitTo(place);
        desk.preferences()
                .rememberOfModules(Map.of(REMEMBERED, place.map(NodeId::value).orElse("")));
    }

    /** Offers what the plan in front has; whether that made it wider or narrower. */
    boolean show() {
        PlanSession front = window.front().orElse(null);
        offered = front == null ? List.of() : places(front);
        List<String> names = offered.stream().map(place -> name(front, place)).toList();
        boolean other = !names.equals(List.of(combo.getItems()));
        if (other) {
            combo.setItems(names.toArray(new String[0]));
        }
        int index = front == null ? -1 : offered.indexOf(front.neighbourhood());
        if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
        boolean wanted = offered.size() > 2;
        GridData place = (GridData) combo.getLayoutData();
        boolean shown = place.exclude == wanted || combo.getVisible() != wanted;
        place.exclude = !wanted;
        combo.setVisible(wanted);
        return other || shown;
    }

    private String name(@Nullable PlanSession session, Optional<NodeId> place) {
        return place.isEmpty() || session == null
                ? desk.text("grid.everywhere")
                : session.names().title(session.snapshot().node(place.get()));
    }

    int width() {
        return combo.getVisible() ? combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x : 0;
    }
}
