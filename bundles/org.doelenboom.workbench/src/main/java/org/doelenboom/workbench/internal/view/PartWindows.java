package org.doelenboom.workbench.internal.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** The views that stand in windows of their own. */
final class PartWindows {
    private final Shell owner;
    private final Desk desk;
    private final Consumer<Part> dock;
    private final List<PartWindow> windows = new ArrayList<>();

    PartWindows(Shell owner, Desk desk, Consumer<Part> dock) {
        this.owner = owner;
        this.desk = desk;
        this.dock = dock;
    }

    Optional<PartWindow> of(Part part) {
        return windows.stream().filter(one -> one.part() == part).findFirst();
    }

    List<Part> parts() {
        return windows.stream().map(PartWindow::part).toList();
    }

    /** Takes the part's control into a window. */
    void open(Part part, Spot home, @Nullable Rectangle bounds) {
        windows.add(new PartWindow(owner, desk, part, home, bounds, () -> dock.accept(part)));
    }

    /** Ends the part's window, where it has one; its control must have left it. */
    void close(Part part) {
        of(part).ifPresent(one -> {
            windows.remove(one);
            one.close();
        });
    }

    void title(Part part) {
        of(part).ifPresent(one -> one.title(desk));
    }

    Map<String, List<Integer>> bounds() {
        Map<String, List<Integer>> bounds = new LinkedHashMap<>();
        windows.forEach(window -> bounds.put(window.part().id(), window.bounds()));
        return bounds;
    }

    void closeAll() {
        windows.forEach(PartWindow::close);
        windows.clear();
    }
}
