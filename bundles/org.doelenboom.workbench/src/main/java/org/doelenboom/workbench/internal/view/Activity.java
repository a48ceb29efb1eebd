package org.doelenboom.workbench.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.doelenboom.api.text.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Which part the person works in, as the focus of the keyboard tells. */
final class Activity {
    private final Shell window;
    private final Display display;
    private final Supplier<List<Part>> seen;
    private final Listener focusIn = this::focusIn;
    private final Listener focusOut = this::focusOut;

    @Nullable
    private Part active;

    /** @param seen the parts that can be seen now, in the order in which the keyboard goes round */
    Activity(Shell window, Supplier<List<Part>> seen) {
        this.window = window;
        this.display = window.getDisplay();
        this.seen = seen;
        display.addFilter(SWT.FocusIn, focusIn);
        display.addFilter(SWT.FocusOut, focusOut);
    }

    /** A control that went or lost its size, or a drag, may leave the focus nowhere, and then the next key would be lost. */
    private void focusOut(Event event) {
        display.asyncExec(() -> {
            if (!window.isDisposed() && display.getActiveShell() == window && display.getFocusControl() == null) {
                active().filter(part -> seen.get().contains(part)).ifPresent(Part::focus);
            }
        });
    }

    private void focusIn(Event event) {
        if (event.widget instanceof Control control) {
            part(control).ifPresent(this::activate);
        }
    }

    private Optional<Part> part(Control inside) {
        List<Part> parts = seen.get();
        for (Control at = inside; at != null; at = at.getParent()) {
            Control here = at;
            Optional<Part> part =
                    parts.stream().filter(one -> one.control() == here).findFirst();
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }

    void activate(Part part) {
        active = part;
        part.activated();
    }

    /** What the person worked in last. */
    Optional<Part> active() {
        return Optional.ofNullable(active);
    }

    /** What stands next to it, or before it. */
    Optional<Part> next(int step) {
        List<Part> parts = seen.get();
        int at = active == null ? -1 : parts.indexOf(active);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.get(at < 0 ? 0 : Math.floorMod(at + step, parts.size())));
    }

    void dispose() {
        display.removeFilter(SWT.FocusIn, focusIn);
        display.removeFilter(SWT.FocusOut, focusOut);
        active = null;
    }
}
