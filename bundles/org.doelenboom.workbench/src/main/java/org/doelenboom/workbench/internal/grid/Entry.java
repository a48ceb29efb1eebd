package org.doelenboom.workbench.internal.grid;

import java.util.function.Consumer;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.text.Message;

/** What typing something into a cell means. */
public sealed interface Entry {
    Entry NOTHING = new Nothing();

    /**
     * A change to the plan.
     *
     * @param label what undo calls it
     * @param edit looks at the plan as the edit finds it, since others of the same paste may come first
     */
    record Change(Message label, Consumer<Edit> edit) implements Entry {}

    /** It cannot be that. */
    record Refused(Message why) implements Entry {}

    /** The cell is not there to be typed into, or holds that already. */
    record Nothing() implements Entry {}
}
