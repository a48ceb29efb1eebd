package org.doelenboom.workbench.internal.view;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.doelenboom.api.text.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Moves a tab with the mouse. A frame shows where it would come; Escape leaves it where it was. */
final class TabDrag {
    private static final int FAR_ENOUGH = 10;
    private static final int FRAME = 4;

    private final TabStack stack;
    private final CTabFolder folder;
    private final BiFunction<Part, Point, Areas.Target> target;
    private final Consumer<Dropped> drop;
    private final Listener escape = this::escape;

    @Nullable
    private Part part;

    private Point from = new Point(0, 0);

    @Nullable
    private Shell frame;

    private Rectangle framed = new Rectangle(0, 0, 0, 0);

    /** What was let go, where, and where the pointer was on the screen. */
    record Dropped(Part part, Areas.Target target, Point at) {}

    TabDrag(TabStack stack, BiFunction<Part, Point, Areas.Target> target, Consumer<Dropped> drop) {
        this.stack = stack;
        this.folder = stack.folder();
        this.target = target;
        this.drop = drop;
        folder.addListener(SWT.MouseDown, this::pressed);
        folder.addListener(SWT.MouseMove, this::moved);
        folder.addListener(SWT.MouseUp, this::released);
        folder.addListener(SWT.Dispose, event -> end());
    }

    private void pressed(Event event) {
        end();
        if (event.button == 1) {
            part = stack.partAt(event.x, event.y).orElse(null);
            from = new Point(event.x, event.y);
        }
    }

    private void moved(Event event) {
        Part moving = part;
        if (moving == null || (event.stateMask & SWT.BUTTON1) == 0) {
            return;
        }
        if (frame == null) {
            if (Math.abs(event.x - from.x) + Math.abs(event.y - from.y) < FAR_ENOUGH) {
                return;
            }
            begin();
        }
        show(target.apply(moving, folder.toDisplay(event.x, event.y)).area());
    }

    private void begin() {
        frame = new Shell(folder.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS);
        frame.setBackground(folder.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        folder.setCursor(folder.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        folder.getDisplay().addFilter(SWT.KeyDown, escape);
    }

    private void show(Rectangle area) {
        Shell shell = frame;
        if (shell == null || area.equals(framed)) {
            return;
        }
        framed = area;
        Region region = new Region(shell.getDisplay());
        region.add(0, 0, area.width, area.height);
        region.subtract(FRAME, FRAME, Math.max(0, area.width - 2 * FRAME), Math.max(0, area.height - 2 * FRAME));
        Region before = shell.getRegion();
        shell.setBounds(area);
        shell.setRegion(region);
        if (before != null) {
            before.dispose();
        }
        shell.setVisible(true);
    }

    private void released(Event event) {
        Part moving = part;
        boolean dragged = frame != null;
        end();
        if (moving != null && dragged && event.button == 1) {
            Point at = folder.toDisplay(event.x, event.y);
            drop.accept(new Dropped(moving, target.apply(moving, at), at));
        }
    }

    private void escape(Event event) {
        if (event.keyCode == SWT.ESC) {
            end();
            event.doit = false;
            event.type = SWT.None;
        }
    }

    private void end() {
        part = null;
        framed = new Rectangle(0, 0, 0, 0);
        Shell shell = frame;
        frame = null;
        if (shell != null && !shell.isDisposed()) {
            Region region = shell.getRegion();
            shell.dispose();
            if (region != null) {
                region.dispose();
            }
        }
        Display display = folder.getDisplay();
        if (!display.isDisposed()) {
            display.removeFilter(SWT.KeyDown, escape);
        }
        if (!folder.isDisposed()) {
            folder.setCursor(null);
        }
    }
}
