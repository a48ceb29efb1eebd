/** Documents as web pages, which also become PDF. */
package org.doelenboom.report.internal.html;
