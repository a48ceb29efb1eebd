/**
 * What every module runs against itself: one small test class that extends {@link org.doelenboom.testkit.ModuleContract}. Built
 * against the exported packages alone.
 */
@Export
@Version("1.0.0")
package org.doelenboom.testkit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
