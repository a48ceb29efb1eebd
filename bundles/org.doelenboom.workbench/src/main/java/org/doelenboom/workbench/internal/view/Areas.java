package org.doelenboom.workbench.internal.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The places of the main window with the borders between them, which a person drags. A place without tabs takes no room. */
final class Areas {
    /** The share of the middle at whose edge a tab that is let go opens a place that takes no room yet. */
    private static final double EDGE = 0.16;

    private final SashForm across;
    private final SashForm down;
    private final SashForm beside;
    private final Map<Spot, TabStack> stacks = new EnumMap<>(Spot.class);

    @Nullable
    private Spot maximised;

    /** Where a dragged tab would come. @param area on the screen, to be shown */
    record Target(Spot spot, int index, Rectangle area) {}

    Areas(Composite parent, Desk desk, TabStack.Host host) {
        across = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        across.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        add(across, Spot.LEFT, desk, host);
        down = new SashForm(across, SWT.VERTICAL | SWT.SMOOTH);
        beside = new SashForm(down, SWT.HORIZONTAL | SWT.SMOOTH);
        add(beside, Spot.CENTRE, desk, host);
        add(beside, Spot.BESIDE, desk, host);
        add(down, Spot.BOTTOM, desk, host);
        add(across, Spot.RIGHT, desk, host);
        weigh(Arrangement.FIRST_WEIGHTS);
    }

    private void add(Composite parent, Spot spot, Desk desk, TabStack.Host host) {
        stacks.put(spot, new TabStack(parent, spot, desk, host));
    }

    TabStack stack(Spot spot) {
        TabStack stack = stacks.get(spot);
        if (stack == null) {
            throw new IllegalArgumentException("no place in the window: " + spot);
        }
        return stack;
    }

    /** In the order in which the keyboard goes round. */
    Collection<TabStack> stacks() {
        return stacks.values();
    }

    Optional<TabStack> stack(Part part) {
        return stacks.values().stream().filter(stack -> stack.holds(part)).findFirst();
    }

    boolean isVisible(Spot spot) {
        return stack(spot).folder().getVisible();
    }

    Optional<Spot> maximised() {
        return Optional.ofNullable(maximised);
    }

    void maximise(@Nullable Spot spot) {
        if (maximised != spot) {
            maximised = spot;
            arrange();
        }
    }

    /** Gives room to what has tabs, and to nothing else. */
    void arrange() {
        if (maximised != null && stack(maximised).folder().getItemCount() == 0 && maximised != Spot.CENTRE) {
            maximised = null;
        }
        for (TabStack stack : stacks.values()) {
            boolean wanted = stack.folder().getItemCount() > 0 && !stack.isMinimised() || stack.spot() == Spot.CENTRE;
            show(stack.folder(), maximised == null ? wanted : stack.spot() == maximised);
        }
        show(beside, seen(Spot.CENTRE) || seen(Spot.BESIDE));
        show(down, beside.getVisible() || seen(Spot.BOTTOM));
        List.of(beside, down, across).forEach(form -> form.layout());
    }

    private boolean seen(Spot spot) {
        return stack(spot).folder().getVisible();
    }

    private static void show(Control control, boolean visible) {
        if (control.getVisible() != visible) {
            control.setVisible(visible);
        }
    }

    List<Integer> weights() {
        List<Integer> weights = new ArrayList<>();
        for (SashForm form : List.of(across, down, beside)) {
            for (int weight : form.getWeights()) {
                weights.add(weight);
            }
        }
        return weights;
    }

    void weigh(List<Integer> weights) {
        int at = 0;
        for (SashForm form : List.of(across, down, beside)) {
            int[] own = new int[form == across ? 3 : 2];
            for (int i = 0; i < own.length; i++) {
                own[i] = Math.max(1, weights.get(at++));
            }
            form.setWeights(own);
        }
    }

    /** Where a tab let go there would come. @param at on the screen */
    Target target(Part part, Point at) {
        for (TabStack stack : stacks.values()) {
            if (stack.folder().isVisible() && (part.isView() || stack.spot().isForPages())) {
                Rectangle area = onScreen(stack.folder());
                if (area.contains(at)) {
                    int index = at.y < area.y + stack.folder().getTabHeight() ? stack.indexAt(at.x - area.x) : -1;
                    return stack.spot() == Spot.CENTRE
                            ? edge(part, at, area).orElseGet(() -> new Target(Spot.CENTRE, index, area))
                            : new Target(stack.spot(), index, area);
                }
            }
        }
        return onScreen(across.getShell()).contains(at) || !part.isView()
                ? new Target(Spot.CENTRE, -1, onScreen(stack(Spot.CENTRE).folder()))
                : new Target(Spot.WINDOW, -1, new Rectangle(at.x - 200, at.y, 400, 300));
    }

    /** Places that take no room yet are reached at the edges of the middle. */
    private Optional<Target> edge(Part part, Point at, Rectangle area) {
        int width = (int) (area.width * EDGE);
        int height = (int) (area.height * EDGE);
        if (part.isView() && at.x < area.x + width && !seen(Spot.LEFT)) {
            return Optional.of(new Target(Spot.LEFT, -1, new Rectangle(area.x, area.y, width, area.height)));
        }
        int right = area.x + area.width;
        if (part.isView() && at.x > right - width / 2 && !seen(Spot.RIGHT)) {
            return Optional.of(new Target(Spot.RIGHT, -1, new Rectangle(right - width, area.y, width, area.height)));
        }
        if (at.x > right - 2 * width && !seen(Spot.BESIDE)) {
            int half = area.width / 2;
            return Optional.of(new Target(Spot.BESIDE, -1, new Rectangle(right - half, area.y, half, area.height)));
        }
        int bottom = area.y + area.height;
        if (part.isView() && at.y > bottom - height && !seen(Spot.BOTTOM)) {
            return Optional.of(
                    new Target(Spot.BOTTOM, -1, new Rectangle(area.x, bottom - 2 * height, area.width, 2 * height)));
        }
        return Optional.empty();
    }

    private static Rectangle onScreen(Control control) {
        Display display = control.getDisplay();
        Point size = control.getSize();
        return display.map(control, null, new Rectangle(0, 0, size.x, size.y));
    }
}
