/** The module for access to services: its kinds, attributes and words, and typed views of what a plan holds of them. */
@Export
@Version("0.1.0")
package org.doelenboom.access;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
