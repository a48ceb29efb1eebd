/** Tables of other programs, whatever they are kept in: CSV and workbooks become sheets of rows of cells, within bounds. */
package org.doelenboom.exchange.internal.sheet;
