package org.doelenboom.workbench.internal.grid;

/**
 * From one cell to another: the end of what comes first, and the beginning of what comes after it.
 *
 * @param fromRow rows and columns are those of the content
 * @param wrong whether what comes after begins before the other ends
 */
public record Arrow(int fromRow, int fromColumn, int toRow, int toColumn, boolean wrong) {}
