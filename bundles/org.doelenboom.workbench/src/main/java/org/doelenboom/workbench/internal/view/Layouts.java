package org.doelenboom.workbench.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.ui.LayoutContribution;
import org.doelenboom.workbench.internal.window.Desk;

/** The named layouts: which are offered, which is shown, and how the person left each. */
public final class Layouts {
    private static final String CURRENT = "layout";
    private static final String ARRANGEMENT = "arrangement.";

    private final Desk desk;
    private final Views views;
    private String current;

    public Layouts(Desk desk, Views views) {
        this.desk = desk;
        this.views = views;
        current = desk.preferences().text(CURRENT).orElse(CoreLayouts.WRITE);
    }

    /** Those that have something to show now: the workbench's own first, then those of modules. */
    public List<NamedLayout> offered() {
        List<NamedLayout> offered = new ArrayList<>();
        for (CoreLayouts.Core core : CoreLayouts.all()) {
            if (core.own().isEmpty() || core.own().stream().anyMatch(views::isAvailable)) {
                offered.add(new NamedLayout(core.id(), desk.text("layout." + core.id()), core.first(), core.own()));
            }
        }
        for (LayoutContribution layout : desk.services().screen().layouts().all()) {
            try {
                List<String> own = List.copyOf(layout.views());
                if (own.stream().anyMatch(views::isAvailable)) {
                    offered.add(new NamedLayout(layout.id(), desk.text(layout.name()), around(own), own));
                }
            } catch (RuntimeException | LinkageError e) {
                desk.switchOff(desk.services().screen().layouts(), layout, layout.id(), e);
            }
        }
        return offered;
    }

    /** The module's views where they say that they belong, the first of them in front, beside the tree and the problems. */
    private Arrangement around(List<String> own) {
        Arrangement arrangement = CoreLayouts.base();
        for (String id : own) {
            Spot spot = views.home(id);
            Arrangement.Stack before =
                    arrangement.stacks().getOrDefault(spot, new Arrangement.Stack(List.of(), "", false));
            List<String> ids = new ArrayList<>(before.views());
            if (!ids.contains(id)) {
                ids.add(id);
            }
            boolean first = before.views().stream().noneMatch(own::contains);
            arrangement = arrangement.with(spot, new Arrangement.Stack(ids, first ? id : before.front(), false));
        }
        return arrangement;
    }

    /** The id of the one that is shown, even where it is not offered now. */
    public String current() {
        return current;
    }

    private Optional<NamedLayout> offered(String id) {
        return offered().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public boolean isOffered(String id) {
        return offered(id).isPresent();
    }

    /** Shows the one that was shown last, as it was left. */
    public void restore() {
        views.apply(arrangement(current));
    }

    private Arrangement arrangement(String id) {
        return desk.preferences()
                .text(ARRANGEMENT + id)
                .map(Arrangement::read)
                .or(() -> offered(id).map(NamedLayout::first))
                .orElseGet(CoreLayouts::base);
    }

    /** Shows another layout, as the person left it. */
    public void choose(String id) {
        remember();
        current = id;
        desk.preferences().rememberText(CURRENT, id);
        restore();
    }

    /** Shows the next one that is offered. */
    public void next() {
        List<String> ids = offered().stream().map(NamedLayout::id).toList();
        choose(ids.get((ids.indexOf(current) + 1) % ids.size()));
    }

    /** Whether the page of a plan stands in front of the views in the middle, as the layout was left. */
    public boolean isPageInFront() {
        Arrangement.Stack centre = arrangement(current).stacks().get(Spot.CENTRE);
        return centre == null || centre.front().isEmpty();
    }

    /** Shows the layout as it was before the person changed it. */
    public void reset() {
        views.apply(offered(current).map(NamedLayout::first).orElseGet(CoreLayouts::base));
        remember();
    }

    /** Keeps the layout as it is now. */
    public void remember() {
        desk.preferences()
                .rememberText(ARRANGEMENT + current, views.arrangement().write());
    }
}
