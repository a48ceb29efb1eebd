package org.doelenboom.workbench.internal.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Where the parts of the window stand, and how they move, stack, shrink to the bar and leave for a window of their own. */
public final class Frame {
    private final Shell shell;
    private final Composite attic;
    private final Areas areas;
    private final Shelf shelf;
    private final PartWindows windows;
    private final Activity activity;
    private final PartMenu menu;
    private boolean together;

    public Frame(Shell shell, Desk desk) {
        this.shell = shell;
        menu = new PartMenu(desk, this);
        windows = new PartWindows(shell, desk, this::dock);
        attic = new Composite(shell, SWT.NONE);
        GridData nowhere = new GridData();
        nowhere.exclude = true;
        attic.setLayoutData(nowhere);
        attic.setVisible(false);
        areas = new Areas(shell, desk, new Hands());
        areas.stacks().forEach(stack -> new TabDrag(stack, areas::target, this::dropped));
        shelf = new Shelf(shell, desk, this::show);
        activity = new Activity(shell, this::seen);
        areas.arrange();
    }

    private final class Hands implements TabStack.Host {
        @Override
        public void chosen(Part part) {
            activity.activate(part);
        }

        @Override
        public void menu(Part part, Point at) {
            menu.open(part, at);
        }

        @Override
        public void minimise(Spot spot) {
            Frame.this.minimise(spot);
        }

        @Override
        public void toggleMaximised(Spot spot) {
            Frame.this.toggleMaximised(spot);
        }
    }

    /** Where controls are made that stand nowhere yet, and are kept that stand nowhere any more. Never seen. */
    public Composite attic() {
        return attic;
    }

    /** The middle, whose ground something else may cover while no plan is open. */
    public Composite middle() {
        return areas.stack(Spot.CENTRE).folder();
    }

    // parts

    /** What the person worked in last, as far as it is still there. */
    public Optional<Part> active() {
        return activity.active().filter(part -> spot(part).isPresent());
    }

    /** Where a part stands; empty where it stands nowhere. */
    public Optional<Spot> spot(Part part) {
        return windows.of(part).isPresent()
                ? Optional.of(Spot.WINDOW)
                : areas.stack(part).map(TabStack::spot);
    }

    /** What can be seen now, in the order in which the keyboard goes round. */
    private List<Part> seen() {
        List<Part> seen = new ArrayList<>();
        areas.stacks().stream().filter(stack -> areas.isVisible(stack.spot())).forEach(stack -> stack.front()
                .ifPresent(seen::add));
        seen.addAll(windows.parts());
        return seen;
    }

    public boolean isSeen(Part part) {
        return seen().contains(part);
    }

    /** Puts a part that stands nowhere at a place, behind the tabs there. */
    public void add(Part part, Spot spot) {
        areas.stack(spot == Spot.WINDOW ? Spot.CENTRE : spot).add(part, -1);
        arrange();
    }

    /** Takes a part out of the window; its control is kept, unseen. */
    public void remove(Part part) {
        areas.stack(part).ifPresent(stack -> stack.remove(part));
        part.control().setVisible(false);
        part.control().setParent(attic);
        windows.close(part);
        arrange();
    }

    /** Brings a part into view, whatever covers it; the keyboard stays where it is. */
    public void show(Part part) {
        areas.stack(part).ifPresent(stack -> {
            stack.select(part);
            stack.minimise(false);
            if (areas.maximised().filter(one -> one != stack.spot()).isPresent()) {
                areas.maximise(null);
            }
            arrange();
        });
        windows.of(part).ifPresent(window -> window.shell().setActive());
        part.shown();
    }

    /** Brings a part to the front of its tabs, and nothing else. */
    public void select(Part part) {
        areas.stack(part).ifPresent(stack -> {
            stack.select(part);
            if (areas.isVisible(stack.spot())) {
                part.shown();
            }
        });
    }

    /** Shows what a part is called now. */
    public void title(Part part) {
        areas.stack(part).ifPresent(stack -> stack.title(part));
        windows.title(part);
    }

    // moving

    private void dropped(TabDrag.Dropped drop) {
        if (drop.target().spot() == Spot.WINDOW) {
            Point at = drop.at();
            Point size = drop.part().control().getSize();
            detach(drop.part(), new Rectangle(at.x, at.y, Math.max(size.x, 400), Math.max(size.y, 300)));
        } else {
            move(drop.part(), drop.target().spot(), drop.target().index());
        }
    }

    /** Moves a part to another place, and shows it there with the keyboard in it. */
    public void move(Part part, Spot spot) {
        if (spot == Spot.WINDOW) {
            detach(part, null);
        } else {
            move(part, spot, -1);
        }
    }

    private void move(Part part, Spot spot, int index) {
        if (!part.isView() && !spot.isForPages()) {
            return;
        }
        Optional<TabStack> from = areas.stack(part);
        boolean further = from.filter(
                        stack -> stack.spot() == spot && index > stack.parts().indexOf(part))
                .isPresent();
        from.ifPresent(stack -> stack.remove(part));
        areas.stack(spot).add(part, further ? index - 1 : index);
        windows.close(part);
        show(part);
        focus(part);
    }

    private void focus(Part part) {
        part.focus();
        activity.activate(part);
    }

    private void detach(Part part, @Nullable Rectangle bounds) {
        if (!part.isView() || windows.of(part).isPresent()) {
            return;
        }
        Spot home = spot(part).orElse(Spot.CENTRE);
        areas.stack(part).ifPresent(stack -> stack.remove(part));
        windows.open(part, home, bounds);
        arrange();
        focus(part);
    }

    private void dock(Part part) {
        windows.of(part).ifPresent(window -> move(part, window.home()));
    }

    /** Takes a view into a window of its own, or back to where it came from. */
    public void toggleWindow(Part part) {
        if (windows.of(part).isPresent()) {
            dock(part);
        } else {
            detach(part, null);
        }
    }

    /** Shrinks a place to names on the bar. */
    public void minimise(Spot spot) {
        if (spot != Spot.CENTRE && spot != Spot.WINDOW) {
            areas.maximise(null);
            areas.stack(spot).minimise(true);
            arrange();
            areas.stack(Spot.CENTRE).front().ifPresent(this::focus);
        }
    }

    /** Gives all the room to one place, or gives it back. */
    public void toggleMaximised(Spot spot) {
        if (spot != Spot.WINDOW) {
            areas.maximise(areas.maximised().isPresent() ? null : spot);
            arrange();
            refresh();
        }
    }

    /** Does several things with parts, and gives them their room once, at the end. */
    void together(Runnable moves) {
        together = true;
        try {
            moves.run();
        } finally {
            together = false;
        }
        arrange();
    }

    private void arrange() {
        if (together) {
            return;
        }
        areas.arrange();
        shelf.show(areas.stacks().stream()
                .filter(TabStack::isMinimised)
                .flatMap(stack -> stack.parts().stream())
                .toList());
    }

    /** What came into view is told so. */
    void refresh() {
        seen().forEach(Part::shown);
    }

    /** Shows what can be done with what the person works in. */
    public void openMenu() {
        active().ifPresent(part -> menu.open(part, part.control().toDisplay(0, 0)));
    }

    /** The keyboard goes on to the next place that is there, or back. */
    public void focusNext(int step) {
        activity.next(step).ifPresent(next -> {
            windows.of(next).map(PartWindow::shell).orElse(shell).setActive();
            focus(next);
        });
    }

    /** The keyboard goes back to what the person worked in, or else to the tree or the middle. */
    public void focusAgain() {
        active().filter(this::isSeen)
                .or(() -> areas.stack(Spot.LEFT).front().filter(this::isSeen))
                .or(() -> areas.stack(Spot.CENTRE).front())
                .ifPresent(this::focus);
    }

    // remembering

    /** Where the views stand now. */
    Arrangement arrangement() {
        Map<Spot, Arrangement.Stack> stacks = new EnumMap<>(Spot.class);
        for (TabStack stack : areas.stacks()) {
            List<String> views =
                    stack.parts().stream().filter(Part::isView).map(Part::id).toList();
            String front = stack.front().filter(Part::isView).map(Part::id).orElse("");
            stacks.put(stack.spot(), new Arrangement.Stack(views, front, stack.isMinimised()));
        }
        return new Arrangement(stacks, windows.bounds(), areas.weights());
    }

    /** Takes over the sizes of an arrangement, and what of it is minimised. */
    void size(Arrangement wanted) {
        areas.maximise(null);
        areas.weigh(wanted.weights());
        for (TabStack stack : areas.stacks()) {
            Arrangement.Stack there = wanted.stacks().get(stack.spot());
            stack.minimise(there != null && there.minimised());
        }
        arrange();
    }

    /** Gives a view that stands somewhere its window where it was. @param bounds x, y, width, height */
    void reopen(Part part, List<Integer> bounds) {
        detach(part, new Rectangle(bounds.get(0), bounds.get(1), bounds.get(2), bounds.get(3)));
    }

    /** Ends what is not part of the main window's controls. */
    public void dispose() {
        activity.dispose();
        windows.closeAll();
    }
}
