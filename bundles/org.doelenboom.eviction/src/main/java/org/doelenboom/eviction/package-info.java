/** The eviction module: kinds, attributes and checks of its department. */
@Export
@Version("0.1.0")
package org.doelenboom.eviction;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
