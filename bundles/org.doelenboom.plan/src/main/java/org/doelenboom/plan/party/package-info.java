/** Choosing parties to write to, and taking lists of them in. */
@Export
@Version("1.0.0")
package org.doelenboom.plan.party;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
