/** Documents for a word processor. */
package org.doelenboom.report.internal.docx;
