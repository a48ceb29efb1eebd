/** Community gardens: an example of a plug-in, with one of every kind of contribution. */
@Export
@Version("1.0.0")
package org.example.garden;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
