package org.doelenboom.ui;

import java.io.InputStream;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.osgi.annotation.versioning.ConsumerType;

/** How lists show a module's items. A service with the property {@code module}. */
@ConsumerType
public interface IconProvider {
    /**
     * An SVG of 16 by 16 units, drawn in {@code currentColor}; the caller closes it. Empty where the kind is another's. Any
     * thread.
     */
    Optional<InputStream> icon(KindId kind);

    /**
     * What lists call an item that has no title, or whose title alone says too little: "Monday and Thursday 9u–12u". Empty where
     * its title, or else the name of its kind, is good enough, and where the kind is another's. Asked for each row that comes into
     * view, on the screen's thread.
     */
    default Optional<String> label(Node item, Naming naming) {
        return Optional.empty();
    }
}
