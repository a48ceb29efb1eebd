/** Reading foreign formats into a draft of a plan, with questions for what is doubtful. */
@Export
@Version("1.0.0")
package org.doelenboom.api.exchange;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
