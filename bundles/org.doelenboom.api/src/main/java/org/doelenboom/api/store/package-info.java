/** Reading and writing plan files. */
@Export
@Version("1.3.0")
package org.doelenboom.api.store;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
