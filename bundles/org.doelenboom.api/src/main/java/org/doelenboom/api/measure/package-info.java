/** Figures that a module works out for targets. */
@Export
@Version("1.0.0")
package org.doelenboom.api.measure;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
