/**
 * What the screen part of every module runs against itself: one small test class that extends
 * {@link org.doelenboom.testkit.ui.ScreenContract}. Built against the exported packages alone.
 */
@Export
@Version("1.0.0")
package org.doelenboom.testkit.ui;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
