/** The Brussels eviction procedure as data, and the dates that follow from it. */
@Export
@Version("0.1.0")
package org.doelenboom.eviction.procedure;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
