/** Plans made from a plan: to be given away, or to begin the next one. */
@Export
@Version("1.0.0")
package org.doelenboom.workspace.copy;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
