package org.doelenboom.api.document;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings a module's data of one version to the next, on raw nodes as they were read, before there is a document. A service; the
 * migrations of a namespace must leave no gap.
 */
@ConsumerType
public interface Migration {
    String namespace();

    /** The version that this migration reads; it writes the next. */
    int from();

    /** The node with this namespace's kind and attributes brought forward; its id, parent and children stay. */
    Node migrate(Node node);
}
