/** Commands that a module contributes, as pure edits. */
@Export
@Version("1.0.0")
package org.doelenboom.api.command;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
