/** What hangs together with which objective: findings, parties and horizontal objectives against all objectives. */
@Export
@Version("1.0.0")
package org.doelenboom.plan.matrix;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
