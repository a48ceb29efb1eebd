/** Documents as PDF that a reader of screens can follow and an archive can keep. */
package org.doelenboom.report.internal.pdf;
