/**
 * Reads a plan from plain text. The way: bytes, lines, marks at which an item begins, the scheme of levels and numbers, the
 * outline, the texts below it, and the plan with its report.
 */
package org.doelenboom.exchange.internal.text;
