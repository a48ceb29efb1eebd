/** How two states of a plan differ, in words, and how three are brought together. */
@Export
@Version("1.1.0")
package org.doelenboom.workspace.compare;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
