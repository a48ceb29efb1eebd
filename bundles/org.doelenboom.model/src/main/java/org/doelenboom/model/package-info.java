/** The plan in memory: snapshots that share structure, and the document that makes them. */
@Export
@Version("1.0.0")
package org.doelenboom.model;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
