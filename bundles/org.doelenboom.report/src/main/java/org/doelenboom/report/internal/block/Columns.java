package org.doelenboom.report.internal.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.doelenboom.api.report.ReportTable;

/** How wide a table's columns are, and which hold figures. */
public final class Columns {
    private static final Pattern FIGURE =
            Pattern.compile("[-+–<>≥≤~]?[\\s\u00a0]*\\d[\\d.,\\s\u00a0]*(?:[€%]|–[\\d.,]+)?");
    private static final Pattern MARK = Pattern.compile("[×✓xX+–-]{0,3}");

    private Columns() {}

    /** What sort of thing a column holds. */
    public enum Sort {
        TEXT,
        FIGURES,
        MARKS
    }

    public static Sort sort(ReportTable table, int column, List<String> languages) {
        boolean any = false;
        boolean figures = true;
        boolean marks = true;
        for (List<ReportTable.Cell> row : table.rows()) {
            String text = row.get(column).text().first(languages).strip();
            if (!text.isEmpty()) {
                any = true;
                figures &= FIGURE.matcher(text).matches();
                marks &= MARK.matcher(text).matches();
            }
        }
        return any && figures ? Sort.FIGURES : any && marks ? Sort.MARKS : Sort.TEXT;
    }

    /** Widths that add up to the whole, in its unit: as given, else by what stands in the columns. */
    public static List<Integer> widths(ReportTable table, int whole, List<String> languages) {
        int count = table.columns().size();
        double[] shares = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            int given = table.columns().get(i).share();
            shares[i] = given > 0 ? given : weight(table, i, languages);
            sum += shares[i];
        }
        List<Integer> widths = new ArrayList<>();
        int left = whole;
        for (int i = 0; i < count; i++) {
            int width = i == count - 1 ? left : (int) (whole * shares[i] / sum);
            widths.add(width);
            left -= width;
        }
        return widths;
    }

    /** The longest word must fit, and long texts share what is left by the square root of their length. */
    private static double weight(ReportTable table, int column, List<String> languages) {
        int word = longestWord(table.columns().get(column).heading().first(languages));
        int text = 0;
        for (List<ReportTable.Cell> row : table.rows()) {
            for (Shown part : Shown.of(row.get(column).text(), languages)) {
                text = Math.max(text, part.text().length());
                word = Math.max(word, longestWord(part.text()));
            }
        }
        return Math.max(Math.min(word, 18) + 2, 4 * Math.sqrt(text));
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("\\s+", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
