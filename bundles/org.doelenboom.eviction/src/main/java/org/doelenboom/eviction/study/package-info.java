/** What is known of the risks and of what others do: risk factors, initiatives, intervision. */
@Export
@Version("0.1.0")
package org.doelenboom.eviction.study;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
