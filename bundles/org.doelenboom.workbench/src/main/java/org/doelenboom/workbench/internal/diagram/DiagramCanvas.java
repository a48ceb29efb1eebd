package org.doelenboom.workbench.internal.diagram;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Letters;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.diagram.Diagram.Box;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** The picture on the screen: zoomed, moved, with one box selected that the arrow keys move along the tree. */
final class DiagramCanvas {
    private static final double STEP = 1.2;
    private static final double LEAST = 0.05;
    private static final double MOST = 2.5;
    private static final double LEGIBLE = 0.7;
    private static final int MARGIN = 16;

    private final Canvas canvas;
    private final DiagramPainter painter;
    private Diagram diagram = new Diagram(java.util.List.of(), java.util.List.of(), 0, 0);
    private Map<NodeId, Box> all = Map.of();
    private Consumer<NodeId> selects = id -> {};
    private Consumer<NodeId> opens = id -> {};
    private Consumer<NodeId> folds = id -> {};
    private final double life;
    private double zoom;
    private double x = -MARGIN;
    private double y = -MARGIN;

    @Nullable
    private Point grabbed;

    @Nullable
    private NodeId selected;

    DiagramCanvas(Composite parent, Resources resources, Supplier<String> name) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
        canvas.setBackground(resources.palette().page());
        life = Letters.times(canvas);
        zoom = life;
        canvas.setFont(resources.usual(SWT.NORMAL));
        painter = new DiagramPainter(resources.palette(), canvas.getFont(), resources.usual(SWT.BOLD));
        canvas.addListener(SWT.Paint, event -> {
            Rectangle area = canvas.getClientArea();
            event.gc.setBackground(resources.palette().page());
            event.gc.fillRectangle(area);
            painter.paint(event.gc, diagram, all, sight(area), selected, canvas.isFocusControl());
        });
        canvas.addListener(SWT.Resize, event -> bars());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.MouseUp, event -> grabbed = null);
        canvas.addListener(SWT.MouseMove, this::dragged);
        canvas.addListener(SWT.MouseDoubleClick, event -> at(event).ifPresent(box -> opens.accept(box.id())));
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get() + ". " + spoken();
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    void onSelect(Consumer<NodeId> listener) {
        selects = listener;
    }

    void onOpen(Consumer<NodeId> listener) {
        opens = listener;
    }

    void onFold(Consumer<NodeId> listener) {
        folds = listener;
    }

    private String spoken() {
        Box box = selected == null ? null : all.get(selected);
        return box == null ? "" : box.badge() + " " + String.join(" ", box.lines()) + " " + box.mark();
    }

    private DiagramPainter.Sight sight(Rectangle area) {
        return new DiagramPainter.Sight(x, y, area.width, area.height, zoom);
    }

    void show(Diagram shown) {
        diagram = shown;
        all = shown.byId();
        bars();
        canvas.redraw();
    }

    /** Selects a box and brings it into sight; tells nobody. Does nothing where it is not shown. */
    void select(NodeId id) {
        Box box = all.get(id);
        if (box != null && !id.equals(selected)) {
            selected = id;
            reveal(box);
            canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
            canvas.redraw();
        }
    }

    @Nullable
    NodeId selected() {
        return selected;
    }

    private void reveal(Box box) {
        Rectangle area = canvas.getClientArea();
        if (area.width <= 0) {
            return;
        }
        double wide = area.width / zoom;
        double tall = area.height / zoom;
        x = within(x, box.right() + MARGIN - wide, box.x() - MARGIN);
        y = within(y, box.y() + box.height() + MARGIN - tall, box.y() - MARGIN);
        bars();
    }

    private static double within(double value, double least, double most) {
        return Math.min(Math.max(value, least), most);
    }

    // zoom and place

    void zoom(boolean in) {
        Rectangle area = canvas.getClientArea();
        zoom(in ? zoom * STEP : zoom / STEP, area.width / 2, area.height / 2);
    }

    /** The point of the diagram under this one of the screen stays there. */
    private void zoom(double wanted, int px, int py) {
        double next = within(wanted, LEAST, MOST * life);
        x += px / zoom - px / next;
        y += py / zoom - py / next;
        zoom = next;
        bars();
        canvas.redraw();
    }

    /** As much of it as can be read, around what is selected. */
    void begin() {
        fit();
        if (zoom < LEGIBLE * life) {
            zoom = LEGIBLE * life;
            Optional.ofNullable(selected).map(all::get).ifPresent(this::reveal);
            bars();
        }
    }

    /** All of it in sight, no larger than life. */
    void fit() {
        Rectangle area = canvas.getClientArea();
        if (area.width > 0) {
            double wide = (area.width - 2.0 * MARGIN) / Math.max(1, diagram.width() + 40);
            double tall = (area.height - 2.0 * MARGIN) / Math.max(1, diagram.height());
            zoom = within(Math.min(wide, tall), LEAST, life);
            x = -MARGIN / zoom;
            y = -MARGIN / zoom;
            bars();
            canvas.redraw();
        }
    }

    void life() {
        Rectangle area = canvas.getClientArea();
        zoom(life, area.width / 2, area.height / 2);
        Optional.ofNullable(selected).map(all::get).ifPresent(this::reveal);
        canvas.redraw();
    }

    private void bars() {
        Rectangle area = canvas.getClientArea();
        x = bar(canvas.getHorizontalBar(), x, diagram.width() + 40, area.width);
        y = bar(canvas.getVerticalBar(), y, diagram.height(), area.height);
    }

    private double bar(ScrollBar bar, double at, double whole, int room) {
        double margin = MARGIN / zoom;
        double seen = Math.max(1, room) / zoom;
        double place = within(at, -margin, Math.max(-margin, whole + margin - seen));
        int all = (int) Math.ceil((whole + 2 * margin) * zoom);
        bar.setVisible(all > room);
        bar.setValues(
                (int) Math.round((place + margin) * zoom),
                0,
                Math.max(1, all),
                Math.max(1, Math.min(room, all)),
                40,
                room);
        return place;
    }

    private void scrolled() {
        double margin = MARGIN / zoom;
        x = canvas.getHorizontalBar().getSelection() / zoom - margin;
        y = canvas.getVerticalBar().getSelection() / zoom - margin;
        canvas.redraw();
    }

    // mouse

    private Optional<Box> at(Event event) {
        return diagram.at(x + event.x / zoom, y + event.y / zoom);
    }

    private void pressed(Event event) {
        canvas.setFocus();
        Optional<Box> box = at(event);
        box.ifPresent(this::choose);
        grabbed = box.isPresent() ? null : new Point(event.x, event.y);
    }

    private void dragged(Event event) {
        if (grabbed != null) {
            x -= (event.x - grabbed.x) / zoom;
            y -= (event.y - grabbed.y) / zoom;
            grabbed = new Point(event.x, event.y);
            bars();
            canvas.redraw();
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            zoom(event.count > 0 ? zoom * STEP : zoom / STEP, event.x, event.y);
        }
    }

    // keys

    private void choose(Box box) {
        select(box.id());
        selects.accept(box.id());
    }

    private void key(Event event) {
        Box box = selected == null ? null : all.get(selected);
        boolean handled = event.character == '+' || event.character == '-' || event.character == '0';
        if (event.character == '+') {
            zoom(true);
        } else if (event.character == '-') {
            zoom(false);
        } else if (event.character == '0') {
            fit();
        } else if (event.character == '1') {
            life();
            handled = true;
        } else if (box == null) {
            diagram.boxes().stream().findFirst().ifPresent(this::choose);
        } else {
            handled = move(event, box);
        }
        event.doit = !handled;
    }

    private boolean move(Event event, Box box) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> Optional.ofNullable(box.parent())
                    .map(all::get)
                    .ifPresent(this::choose);
            case SWT.ARROW_RIGHT -> {
                if (box.hidden() > 0) {
                    folds.accept(box.id());
                } else {
                    diagram.child(box).ifPresent(this::choose);
                }
            }
            case SWT.ARROW_UP -> diagram.beside(box, false).ifPresent(this::choose);
            case SWT.ARROW_DOWN -> diagram.beside(box, true).ifPresent(this::choose);
            case SWT.HOME -> diagram.boxes().stream().findFirst().ifPresent(this::choose);
            case ' ' -> folds.accept(box.id());
            case SWT.CR, SWT.KEYPAD_CR -> opens.accept(box.id());
            default -> {
                return false;
            }
        }
        return true;
    }
}
