/** The employment module: cohorts and their figures by stage, agreements, consultation and strategy, with their checks. */
@Export
@Version("0.1.0")
package org.doelenboom.employment;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
