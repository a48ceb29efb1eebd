/** Which documents there are, and what stands in each. */
package org.doelenboom.report.internal.document;
