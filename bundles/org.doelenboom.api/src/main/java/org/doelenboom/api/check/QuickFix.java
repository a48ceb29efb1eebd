package org.doelenboom.api.check;

import java.util.Objects;
import java.util.function.Consumer;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.text.Message;

/**
 * An edit that mends a problem, done as one undoable step.
 *
 * @param label what it will do, with a verb
 */
public record QuickFix(Message label, Consumer<Edit> edit) {
    public QuickFix {
        Objects.requireNonNull(label);
        Objects.requireNonNull(edit);
    }
}
