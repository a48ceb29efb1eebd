/** What a module says of itself, and what is known of installed ones. */
@Export
@Version("1.0.0")
package org.doelenboom.api.module;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
