package org.doelenboom.api.document;

import java.util.Collection;
import org.osgi.annotation.versioning.ConsumerType;

/** Contributes kinds of node, and attributes on kinds of its own and of others, under its namespace. A service; any thread. */
@ConsumerType
public interface KindProvider {
    /** The namespace as plans that this module writes declare it. */
    Namespace namespace();

    Collection<KindDefinition> kinds();

    Collection<AttributeDefinition> attributes();
}
