package org.doelenboom.exchange.internal.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the lines of tables: rows with cells parted by tabs or upright lines, the rules between them, and the few lines that
 * introduce a table or stand between its parts. One row alone is no table.
 */
final class TableFinder {
    private static final Pattern AMOUNT =
            Pattern.compile("\u20AC|\\bEUR\\b|\\d{1,3}([. ]\\d{3})+(,\\d\\d)?|\\d+,\\d\\d");
    private static final int GAP = 3;

    private enum Row {
        NONE,
        WEAK,
        STRONG
    }

    private final List<TextLine> lines;
    private final Row[] rows;
    private final boolean[] items;
    private final Set<Integer> found = new HashSet<>();

    TableFinder(List<TextLine> lines) {
        this.lines = lines;
        this.rows = new Row[lines.size()];
        this.items = new boolean[lines.size()];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(lines.get(i));
            items[i] = isNewItem(lines.get(i), seen);
        }
    }

    /** The numbers of the lines that belong to tables. */
    Set<Integer> find() {
        int at = 0;
        while (at < rows.length) {
            if (rows[at] == Row.NONE) {
                at++;
                continue;
            }
            int end = blockEnd(at);
            if (isTable(at, end)) {
                for (int i = captionStart(at); i <= end; i++) {
                    found.add(lines.get(i).source().number());
                }
            }
            at = end + 1;
        }
        return found;
    }

    /** The last row that few lines part from the one before it. */
    private int blockEnd(int start) {
        int end = start;
        for (int i = start + 1; i < rows.length && i - end <= GAP; i++) {
            if (rows[i] != Row.NONE) {
                end = i;
            } else if (items[i]) {
                break;
            }
        }
        return end;
    }

    private boolean isTable(int start, int end) {
        int count = 0;
        boolean strong = false;
        for (int i = start; i <= end; i++) {
            count += rows[i] == Row.NONE ? 0 : 1;
            strong |= rows[i] == Row.STRONG;
        }
        return count > 1 && strong;
    }

    /** A heading shortly before a table belongs to it, with what stands between. */
    private int captionStart(int start) {
        int caption = start;
        for (int i = start - 1; i >= 0 && start - i <= 2 && !items[i]; i--) {
            if (isCaption(lines.get(i))) {
                caption = i;
            }
        }
        return caption;
    }

    private static boolean isCaption(TextLine line) {
        String text = line.text().strip();
        boolean capitals = Headings.isCapitals(text) && text.length() < 100;
        boolean labelled = !line.candidates().isEmpty()
                && line.startsWith(line.candidates().get(0))
                && line.candidates().get(0).word() != null;
        return capitals || labelled;
    }

    private static Row row(TextLine line) {
        String text = line.text().strip();
        if (text.indexOf('|') == 0 && text.indexOf('|', 1) > 0) {
            return Row.STRONG;
        }
        if (isRule(text)) {
            return text.indexOf('\t') > 0 ? Row.WEAK : Row.NONE;
        }
        int contentStart = line.start();
        if (!line.candidates().isEmpty() && line.startsWith(line.candidates().get(0))) {
            contentStart = line.candidates().get(0).titleStart();
        }
        String content =
                line.text().substring(Math.min(contentStart, line.text().length()));
        String[] cells = content.strip().split("\t");
        if (cells.length < 2) {
            return line.text().startsWith("\t\t\t") || content.endsWith("\t\t") ? Row.WEAK : Row.NONE;
        }
        boolean contents = cells.length == 2 && cells[1].strip().matches("\\d{1,3}");
        if (contents) {
            return Row.NONE;
        }
        boolean amount = AMOUNT.matcher(cells[cells.length - 1]).find();
        return cells.length > 2 || amount ? Row.STRONG : Row.WEAK;
    }

    static boolean isRule(String text) {
        boolean drawn = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("-=_+|:*~\u2013\u2014\u2500. \t".indexOf(c) < 0) {
                return false;
            }
            drawn |= "-=_+|*~\u2013\u2014\u2500".indexOf(c) >= 0;
        }
        return drawn;
    }

    /** A table may be headed by an objective that was met before; one that was not is an item in its own right. */
    private static boolean isNewItem(TextLine line, Set<String> seen) {
        if (line.candidates().isEmpty() || !line.startsWith(line.candidates().get(0))) {
            return false;
        }
        Mark mark = line.candidates().get(0);
        if (mark.word() == null
                || mark.number() == null
                || !mark.word().concept().isLevel()) {
            return mark.number() != null && mark.number().depth() > 1;
        }
        if (mark.ordinal() != null
                || mark.written().indexOf('(') >= 0
                || mark.word().shortForm()) {
            String ordinal = mark.ordinal() == null
                    ? mark.number().toString()
                    : mark.ordinal().toString();
            seen.add(mark.word().concept() + " " + ordinal);
            return true;
        }
        return seen.add(mark.word().concept() + " " + mark.number());
    }
}
