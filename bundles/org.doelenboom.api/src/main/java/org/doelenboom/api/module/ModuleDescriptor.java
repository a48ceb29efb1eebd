package org.doelenboom.api.module;

import org.doelenboom.api.text.Message;
import org.osgi.annotation.versioning.ConsumerType;

/** What a department's module, or someone's plug-in, says of itself. A service with the property {@code module}. */
@ConsumerType
public interface ModuleDescriptor {
    /** Short and stable, as on the command line: {@code eviction}. Also its namespace in plans. */
    String id();

    /** The name of a department's work. */
    Message name();

    /** One sentence: what it adds. */
    Message description();
}
