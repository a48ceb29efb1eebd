/** The open plans: opening, saving, closing, importing. */
@Export
@Version("1.2.0")
package org.doelenboom.workspace;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
