/** Plan checks, the problems they find, and the edits that mend them. */
@Export
@Version("1.1.0")
package org.doelenboom.api.check;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
