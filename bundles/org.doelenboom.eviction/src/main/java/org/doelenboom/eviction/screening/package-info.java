/** The screening instrument: questions with weights, thresholds, and the score of answers that nobody keeps. */
@Export
@Version("0.1.0")
package org.doelenboom.eviction.screening;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
