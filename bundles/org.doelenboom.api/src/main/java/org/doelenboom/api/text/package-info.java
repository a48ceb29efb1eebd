/** What a person reads: messages by key in three languages, and the refusals that carry them. */
@Export
@Version("1.0.0")
package org.doelenboom.api.text;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
