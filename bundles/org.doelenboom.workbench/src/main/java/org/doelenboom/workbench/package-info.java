/** The window, as the product's main thread and the tests start it. */
@Export
@Version("1.0.0")
package org.doelenboom.workbench;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
