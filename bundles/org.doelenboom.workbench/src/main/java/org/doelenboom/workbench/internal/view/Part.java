package org.doelenboom.workbench.internal.view;

import org.eclipse.swt.widgets.Control;

/** What stands in a tab: a view, or the page of a plan. On the screen's thread. */
public interface Part {
    /** Stable for a view, by which its place is remembered. */
    String id();

    /** As its tab shows it. */
    String title();

    /** More than the tab has room for. */
    default String tip() {
        return title();
    }

    /** Moves with the part from tab to tab. */
    Control control();

    /** Whether it may stand anywhere; a page stands in the middle only. */
    boolean isView();

    /** The person wants it closed. */
    void close();

    /** Takes the keyboard. */
    void focus();

    /** It came into view. */
    default void shown() {}

    /** The person works in it now. */
    default void activated() {}
}
