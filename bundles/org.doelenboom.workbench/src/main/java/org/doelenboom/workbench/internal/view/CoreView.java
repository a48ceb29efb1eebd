package org.doelenboom.workbench.internal.view;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Control;

/**
 * A view of the workbench itself: the tree, the search, the problems.
 *
 * @param name as menus show it
 * @param tab as its tab shows it now
 * @param control made once; it is kept while the view is closed
 * @param showing brings it up to date when it comes into view
 * @param closing takes it out of the window
 */
public record CoreView(
        String id,
        String name,
        Supplier<String> tab,
        Control control,
        Runnable focusing,
        Runnable showing,
        Consumer<Part> closing)
        implements Part {
    @Override
    public String title() {
        return tab.get();
    }

    @Override
    public boolean isView() {
        return true;
    }

    @Override
    public void close() {
        closing.accept(this);
    }

    @Override
    public void focus() {
        focusing.run();
    }

    @Override
    public void shown() {
        showing.run();
    }
}
