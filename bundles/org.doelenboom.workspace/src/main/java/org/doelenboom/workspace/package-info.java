/** Open plans: who listens, what is unsaved, saving and closing. */
@Export
@Version("0.1.0")
package org.doelenboom.workspace;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
