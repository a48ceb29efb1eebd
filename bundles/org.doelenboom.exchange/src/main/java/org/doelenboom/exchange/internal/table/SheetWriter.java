package org.doelenboom.exchange.internal.table;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.text.Message;
import org.doelenboom.exchange.ExchangeMessages;

/** Writes one sheet: headings that stay and filter, widths, the colours of the levels, sums that stay alive. */
final class SheetWriter {
    /** More than this a cell cannot hold (Excel specifications and limits). */
    private static final int LONGEST = 32_767;

    private static final int MOST_TERMS = 200;

    private static final double LINE_HEIGHT = 15;

    /** A row cannot be higher (Excel specifications and limits), in points. */
    private static final double HIGHEST = 409;

    /** Narrower columns hold marks and figures, which are not wrapped. */
    private static final int NARROW = 12;

    private final Worksheet sheet;
    private final OutTable table;

    SheetWriter(Workbook book, OutTable table) {
        this.sheet = book.newWorksheet(table.name());
        this.table = table;
    }

    void write(List<Exported.NotHeld> notHeld, Snapshot plan) {
        List<OutTable.Head> head = table.head();
        for (int column = 0; column < head.size(); column++) {
            sheet.value(0, column, head.get(column).heading());
            sheet.width(column, head.get(column).width());
        }
        sheet.range(0, 0, 0, head.size() - 1)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor("1F4E78")
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(0, 32);
        sheet.freezePane(Math.min(table.frozen(), head.size()), 1);
        if (!table.lines().isEmpty()) {
            sheet.setAutoFilter(0, 0, table.lines().size(), head.size() - 1);
        }
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        for (int i = 0; i < table.lines().size(); i++) {
            line(i + 1, table.lines().get(i), notHeld, plan);
        }
    }

    private void line(int row, OutTable.Line line, List<Exported.NotHeld> notHeld, Snapshot plan) {
        for (int column = 0; column < line.cells().size(); column++) {
            OutCell cell = line.cells().get(column);
            if (cell instanceof OutCell.Text text && text.text().length() > LONGEST) {
                notHeld.add(new Exported.NotHeld(
                        line.node() == null ? plan.root().id() : line.node().id(),
                        Message.of(
                                ExchangeMessages.BUNDLE,
                                "notHeld.longText",
                                table.head().get(column).heading(),
                                LONGEST)));
            }
            value(row, column, cell);
            style(row, column, cell, line);
        }
        int lines = lines(line);
        if (lines > 1) {
            // Not every program works out by itself how high a row of wrapped text is.
            sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE_HEIGHT));
        }
    }

    /** How many lines the longest text of a row takes, roughly: letters are taken as wide as figures, bold ones a tenth wider. */
    private int lines(OutTable.Line line) {
        int most = 1;
        for (int column = 0; column < line.cells().size(); column++) {
            int width = table.head().get(column).width();
            if (line.cells().get(column) instanceof OutCell.Text text && width > NARROW) {
                double bold = line.look() != OutTable.Look.PLAIN || line.own() ? 1.1 : 1;
                double room = Math.max(8, width - 1 - (column == line.title() ? 2.0 * line.indent() : 0));
                int needed = 0;
                for (String paragraph : text.text().split("\n", -1)) {
                    needed += (int) Math.max(1, Math.ceil(paragraph.length() * bold / room));
                }
                most = Math.max(most, needed);
            }
        }
        return most;
    }

    private void value(int row, int column, OutCell cell) {
        if (cell instanceof OutCell.Text text) {
            if (!text.text().isEmpty()) {
                sheet.value(row, column, clean(text.text()));
            }
        } else if (cell instanceof OutCell.Figure figure) {
            sheet.value(row, column, figure.number());
        } else if (cell instanceof OutCell.Day day) {
            sheet.value(row, column, day.day());
        } else if (cell instanceof OutCell.Sum sum) {
            sheet.formula(row, column, formula(sum));
        }
    }

    private static String formula(OutCell.Sum sum) {
        String letters = letters(sum.column());
        StringBuilder formula = new StringBuilder();
        if (sum.minus()) {
            formula.append(letters).append(sum.rows().get(0) + 2).append('-');
        }
        List<Integer> terms = sum.minus() ? sum.rows().subList(1, sum.rows().size()) : sum.rows();
        if (terms.isEmpty()) {
            return "0";
        }
        formula.append("SUM(");
        for (int i = 0; i < terms.size(); i++) {
            // One function takes 255 terms; long lists are summed in groups.
            String comma = i == 0 ? "" : i % MOST_TERMS == 0 ? ")+SUM(" : ",";
            formula.append(comma).append(letters).append(terms.get(i) + 2);
        }
        return formula.append(')').toString();
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** XML has no place for most control signs and for half characters. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length() && clean.length() < LONGEST; i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))
                    && clean.length() < LONGEST - 1;
            if (pair) {
                clean.append(c).append(text.charAt(++i));
            } else if (c == '\n' || c == '\t' || c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE') {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private void style(int row, int column, OutCell cell, OutTable.Line line) {
        StyleSetter style = sheet.style(row, column).verticalAlignment("top");
        boolean title = line.title() >= 0
                && column >= line.title()
                && table.head().get(column).width() >= 40;
        if (cell instanceof OutCell.Text && table.head().get(column).width() > NARROW) {
            style.wrapText(true);
        }
        if (title && column == line.title() && line.indent() > 0) {
            style.indent(Math.min(line.indent(), 8)).horizontalAlignment("left");
        }
        if (cell instanceof OutCell.Text text && text.text().equals("x")) {
            style.horizontalAlignment("center").bold();
        }
        if (cell instanceof OutCell.Figure figure) {
            style.format(figure.money() ? "#,##0.00" : isWhole(figure.number()) ? "0" : "0.00");
        } else if (cell instanceof OutCell.Sum) {
            style.format("#,##0.00").italic();
        } else if (cell instanceof OutCell.Day) {
            style.format("dd/mm/yyyy");
        }
        String colour = colour(line.look());
        if (!colour.isEmpty()) {
            style.fillColor(colour);
        }
        if (line.look() != OutTable.Look.PLAIN || line.own() && title) {
            style.bold();
        }
        if (line.own() && title) {
            style.fontColor("595959");
        }
        if (line.local() && title) {
            style.italic();
        }
        style.borderStyle(BorderStyle.THIN).borderColor("BFBFBF").set();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    /** Yellow, orange, green and blue, as the plan's own document has its levels (LWGC plan, lines 17 to 35); pale, under black letters. */
    private static String colour(OutTable.Look look) {
        return switch (look) {
            case TOP -> "FFF2CC";
            case MIDDLE -> "FCE4D6";
            case LOW -> "E2EFDA";
            case HORIZONTAL -> "DDEBF7";
            case SUM -> "D9D9D9";
            case PLAIN -> "";
        };
    }
}
