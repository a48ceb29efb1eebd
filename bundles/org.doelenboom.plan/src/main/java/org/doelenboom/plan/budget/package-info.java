/** Envelopes, lines, rules and sums of money, in exact decimals. */
@Export
@Version("1.0.0")
package org.doelenboom.plan.budget;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
