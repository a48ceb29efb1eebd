package org.doelenboom.ui;

import java.io.InputStream;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.osgi.annotation.versioning.ConsumerType;

/** Icons of a module's kinds. A service with the property {@code module}; any thread. */
@ConsumerType
public interface IconProvider {
    /** An SVG of 16 by 16 units, drawn in {@code currentColor}; the caller closes it. Empty where the kind is another's. */
    Optional<InputStream> icon(KindId kind);
}
