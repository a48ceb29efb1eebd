/** The plan as neutral data: nodes, values, typed keys, transactions and the read-only tree. */
@Export
@Version("1.2.0")
package org.doelenboom.api.document;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
