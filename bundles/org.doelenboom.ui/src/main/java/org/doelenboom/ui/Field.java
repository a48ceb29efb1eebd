package org.doelenboom.ui;

import org.eclipse.swt.widgets.Control;

/** A control with its label that shows one attribute of an item and edits it. On the screen's thread. */
public interface Field {
    /** Shows the attribute as it is now; a caret or selection stays where it was. */
    void refresh();

    /** The whole, for its layout data. */
    Control control();
}
