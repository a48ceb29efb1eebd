/** What people read: sections of the plan document, in neutral blocks that every format can show. */
@Export
@Version("2.2.0")
package org.doelenboom.api.report;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
