/** One week of the services of a plan, and who is missing in it. */
@Export
@Version("0.1.0")
package org.doelenboom.access.week;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
