package org.doelenboom.report.internal.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.doelenboom.api.report.ReportTable;

/** How wide a table's columns are, and which hold figures. */
public final class Columns {
    private static final Pattern FIGURE = Pattern.compile("[-+–<>≥≤~]?\\s*"
            + "(?:\\d{1,3}(?:[.\\s\u00a0\u202f]\\d{3})+|\\d+)(?:[.,]\\d+)?[\\s\u00a0]*(?:[€%]|–\\s*\\d[\\d.,]*)?");
    private static final Pattern MARK = Pattern.compile("[×✓xX+–-]{0,3}");

    /** Longer words are broken rather than given a whole column. */
    private static final int LONGEST = 24;

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

    /**
     * Widths that add up to the whole, in its unit: as given, else by what stands in the columns. Where it can be, the longest word
     * of each fits.
     *
     * @param letters how many letters fit the whole
     */
    public static List<Integer> widths(ReportTable table, int whole, int letters, List<String> languages) {
        int count = table.columns().size();
        double[] least = new double[count];
        double[] weights = new double[count];
        double leastSum = 0;
        double weightSum = 0;
        for (int i = 0; i < count; i++) {
            least[i] = least(table, i, languages);
            leastSum += least[i];
        }
        double fits = leastSum > letters * 0.9 ? letters * 0.9 / leastSum : 1;
        for (int i = 0; i < count; i++) {
            least[i] *= fits;
            int given = table.columns().get(i).share();
            // What a share asks for beyond the least; else long texts share by the square root of what does not fit
            // that.
            weights[i] = given > 0
                    ? Math.max(0.1, given * letters / 100.0 - least[i])
                    : weight(table, i, least[i], languages);
            weightSum += weights[i];
        }
        double left = letters - leastSum * fits;
        List<Integer> widths = new ArrayList<>();
        int used = 0;
        for (int i = 0; i < count; i++) {
            double share = (least[i] + left * weights[i] / weightSum) / letters;
            int width = i == count - 1 ? whole - used : (int) (whole * share);
            widths.add(width);
            used += width;
        }
        return widths;
    }

    private static double least(ReportTable table, int column, List<String> languages) {
        int word = 0;
        for (Shown part : Shown.of(table.columns().get(column).heading(), languages)) {
            word = Math.max(word, longestWord(part.text()));
        }
        for (List<ReportTable.Cell> row : table.rows()) {
            for (Shown part : Shown.of(row.get(column).text(), languages)) {
                word = Math.max(word, longestWord(part.text()));
            }
        }
        return Math.min(word, LONGEST) + 2.5;
    }

    private static double weight(ReportTable table, int column, double least, List<String> languages) {
        int text = 0;
        for (List<ReportTable.Cell> row : table.rows()) {
            for (Shown part : Shown.of(row.get(column).text(), languages)) {
                text = Math.max(text, part.text().length());
            }
        }
        return Math.sqrt(Math.max(0, text - least)) + 0.1;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("\\s+", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
