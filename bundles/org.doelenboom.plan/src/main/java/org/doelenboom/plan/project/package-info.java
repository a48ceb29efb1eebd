/** The projects that carry out the plan. */
@Export
@Version("1.0.0")
package org.doelenboom.plan.project;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
