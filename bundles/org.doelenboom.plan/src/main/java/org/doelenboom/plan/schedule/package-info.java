/** When things are done, and how far they are: year marks, order, follow-up. */
@Export
@Version("1.0.0")
package org.doelenboom.plan.schedule;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
