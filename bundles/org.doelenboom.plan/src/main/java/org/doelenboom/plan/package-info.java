/** What an action plan is: its kinds of node, its levels and codes, and the checks of a plan as it stands. */
@Export
@Version("1.1.0")
package org.doelenboom.plan;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
