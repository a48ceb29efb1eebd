/**
 * Reads plans, and parts of plans, from tables. The way: sheets of rows, the row of headings, what each column says, the level of each
 * item, and the plan with its report.
 */
package org.doelenboom.exchange.internal.table;
