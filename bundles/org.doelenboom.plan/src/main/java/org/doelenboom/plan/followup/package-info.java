/** What people report on, and what those who steer the plan look at: late, under target, money, deadlines. */
@Export
@Version("1.0.0")
package org.doelenboom.plan.followup;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
