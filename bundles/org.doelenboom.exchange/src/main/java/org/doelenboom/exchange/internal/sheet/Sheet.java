package org.doelenboom.exchange.internal.sheet;

import java.util.List;

/**
 * One table.
 *
 * @param name as its tab says; empty for a text file
 * @param rows those that are not blank
 */
public record Sheet(String name, List<Row> rows) {}
