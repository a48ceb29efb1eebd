/** Counts of people identified, informed and guided, and what they add up to. */
@Export
@Version("0.1.0")
package org.doelenboom.eviction.count;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
