/** What a module's screen part contributes, and the widgets, colours and bindings that it shares with the workbench. */
@Export
@Version("1.4.0")
package org.doelenboom.ui;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
