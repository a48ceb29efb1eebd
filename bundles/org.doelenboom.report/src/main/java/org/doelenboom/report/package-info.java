/** What people read: the plan document. Nothing is exported; the formats are services. */
package org.doelenboom.report;
