package org.doelenboom.api.exchange;

/**
 * Where something stands in a foreign file.
 *
 * @param sheet of a workbook; empty for a file without sheets
 * @param line line, row or paragraph, from 1
 */
public record Place(String sheet, int line) {
    public static Place line(int line) {
        return new Place("", line);
    }
}
