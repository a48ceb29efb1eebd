/** The community module: working groups, meetings, participation and diagnosis rounds, with their attributes and checks. */
@Export
@Version("0.1.0")
package org.doelenboom.community;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
