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
    private final TableCaptions captions;
    private final Row[] rows;
    private final boolean[] items;
    private final Set<Integer> found = new HashSet<>();

    TableFinder(List<TextLine> lines, WordTable words) {
        this.lines = lines;
        this.rows = new Row[lines.size()];
        this.items = new boolean[lines.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(lines.get(i));
        }
        captions = new TableCaptions(lines, words);
        for (int i = 0; i < rows.length; i++) {
            items[i] = captions.isItem(lines.get(i), hasRow(i - GAP, i) && hasRow(i + 1, i + GAP + 1));
        }
    }

    private boolean hasRow(int from, int to) {
        for (int i = Math.max(from, 0); i < Math.min(to, rows.length); i++) {
            if (rows[i] != Row.NONE) {
                return true;
            }
        }
        return false;
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
        int table = lines.get(start).source().look().table();
        if (table > 0) {
            while (end + 1 < rows.length && lines.get(end + 1).source().look().table() == table) {
                end++;
            }
            return end;
        }
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
        for (int i = start - 1; i >= 0 && start - i <= 2 && !items[i] && !isOther(i); i--) {
            if (captions.isCaption(lines.get(i))) {
                caption = i;
            }
        }
        return caption;
    }

    /** Whether the line is known to belong elsewhere: to another table, or to no table as a plain heading does. */
    private boolean isOther(int i) {
        SourceLine.Look look = lines.get(i).source().look();
        return look.table() > 0
                || look.heading() > 0 && lines.get(i).first().isEmpty() && !captions.isBudget(lines.get(i));
    }

    private static Row row(TextLine line) {
        String text = line.text().strip();
        if (text.indexOf('|') == 0 && text.indexOf('|', 1) > 0) {
            return Row.STRONG;
        }
        if (isRule(text)) {
            return text.indexOf('\t') > 0 ? Row.WEAK : Row.NONE;
        }
        String content = withoutMarks(line);
        String[] cells = content.strip().split("\t");
        if (cells.length < 2) {
            boolean marked = line.source().hasTab()
                    && !TableRow.of(line.source()).marks().isEmpty();
            return marked || line.text().startsWith("\t\t\t") || content.endsWith("\t\t") ? Row.WEAK : Row.NONE;
        }
        boolean contents = cells.length == 2 && cells[1].strip().matches("\\d{1,3}");
        if (contents) {
            return Row.NONE;
        }
        boolean amount = AMOUNT.matcher(cells[cells.length - 1]).find();
        return cells.length > 2 || amount ? Row.STRONG : Row.WEAK;
    }

    /** The line without its marks, since a tab between a mark and its title parts no cells. */
    private static String withoutMarks(TextLine line) {
        StringBuilder content = new StringBuilder();
        int from = line.start();
        for (Mark mark : line.candidates()) {
            if (mark.start() >= from) {
                content.append(line.text(), from, mark.start());
                from = mark.titleStart();
            }
        }
        return content.append(line.text().substring(Math.min(from, line.text().length())))
                .toString();
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
}
