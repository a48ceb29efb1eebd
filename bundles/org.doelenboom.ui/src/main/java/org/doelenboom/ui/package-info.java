/** The contract of screen contributions, and what they share. */
@Export
@Version("0.1.0")
package org.doelenboom.ui;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
