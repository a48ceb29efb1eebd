/**
 * Foreign formats: reading them into a draft of a plan, with questions for what is doubtful; writing a plan in them, with a report
 * of what they cannot hold; and taking in what comes back.
 */
@Export
@Version("1.2.0")
package org.doelenboom.api.exchange;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
