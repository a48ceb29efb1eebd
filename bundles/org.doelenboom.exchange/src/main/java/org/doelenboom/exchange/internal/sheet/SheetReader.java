package org.doelenboom.exchange.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.internal.sheet.BookStyles.Style;

/** Reads the sheets of one workbook. */
final class SheetReader {
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final String fileName;
    private final List<Cell> strings;
    private final BookStyles styles;
    private final boolean from1904;
    private int cellsRead;

    private List<Cell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column;
    private String type = "";
    private Style style = Style.PLAIN;

    SheetReader(String fileName, List<Cell> strings, BookStyles styles, boolean from1904) {
        this.fileName = fileName;
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    List<Row> read(InputStream in) throws IOException, Refusal {
        List<Row> plain = new ArrayList<>();
        MergedCells merged = new MergedCells();
        row = 0;
        try (Xml xml = new Xml(in)) {
            boolean wanted = false;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        String name = xml.name();
                        wanted = name.equals("v") || name.equals("t");
                        begin(xml, name, merged);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (wanted) {
                            xml.appendText(text);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        wanted = false;
                        end(xml.name(), plain);
                    }
                    default -> {}
                }
            }
        }
        RowCollector rows = new RowCollector(merged);
        plain.forEach(one -> rows.add(one.number(), one.cells()));
        return rows.finish();
    }

    private void begin(Xml xml, String name, MergedCells merged) {
        switch (name) {
            case "row" -> {
                row = Math.min(Math.max(row + 1, xml.number("r", row + 1)), MOST_ROWS);
                cells = new ArrayList<>();
                column = -1;
            }
            case "c" -> {
                text.setLength(0);
                column = column(xml.attribute("r", ""), column + 1);
                type = xml.attribute("t", "n");
                style = styles.style(xml.number("s", -1));
            }
            case "mergeCell" -> merge(xml.attribute("ref", ""), merged);
            default -> {}
        }
    }

    private void end(String name, List<Row> plain) throws Refusal {
        if (name.equals("c") && text.length() > 0 && column < MOST_COLUMNS) {
            Cell cell = cell();
            if (!cell.isBlank()) {
                if (++cellsRead > SeparatedFile.MOST_CELLS) {
                    throw Tables.refusal(Refusal.Kind.TOO_LARGE, "sheet.tooManyCells", fileName);
                }
                while (cells.size() < column) {
                    cells.add(Cell.EMPTY);
                }
                if (cells.size() == column) {
                    cells.add(cell);
                }
            }
        } else if (name.equals("row") && !cells.isEmpty()) {
            plain.add(new Row(row, cells));
        }
    }

    private Cell cell() {
        String written = text.toString();
        switch (type) {
            case "s" -> {
                BigDecimal index = Numbers.read(written.strip());
                int at = index == null ? -1 : index.intValue();
                return at >= 0 && at < strings.size() ? styled(strings.get(at)) : Cell.EMPTY;
            }
            case "b" -> {
                return words(written.strip().equals("1") ? "x" : "");
            }
            case "e" -> {
                return words(written);
            }
            case "n", "d" -> {
                BigDecimal number = Numbers.read(written.strip());
                if (number == null) {
                    return words(written);
                }
                return style.day()
                        ? Numbers.date(number, from1904, style.indent())
                        : Numbers.number(number, style.indent(), style.bold());
            }
            default -> {
                return words(written);
            }
        }
    }

    private Cell words(String written) {
        return styled(plain(written));
    }

    static Cell plain(String written) {
        return Cell.of(written.indexOf("_x") < 0 ? written : unescape(written));
    }

    private Cell styled(Cell plain) {
        if (plain.isBlank() || style.equals(Style.PLAIN)) {
            return plain;
        }
        // A step of the format is about as wide as three spaces.
        return new Cell(
                plain.text(),
                Optional.empty(),
                Optional.empty(),
                plain.indent() + 3 * style.indent(),
                style.bold(),
                false);
    }

    /** Signs that XML cannot hold are written as {@code _x000D_} (ECMA-376, part 1, 22.4.2.4). */
    private static String unescape(String written) {
        Matcher escaped = ESCAPED.matcher(written);
        StringBuilder plain = new StringBuilder();
        while (escaped.find()) {
            char sign = (char) Integer.parseInt(escaped.group(1), 16);
            escaped.appendReplacement(plain, Matcher.quoteReplacement(sign < ' ' && sign != '\n' ? "" : "" + sign));
        }
        return escaped.appendTail(plain).toString();
    }

    /** {@code AB12} is column 27. */
    private static int column(String reference, int absent) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && i < 4 && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z') {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
            i++;
        }
        return i == 0 ? absent : column - 1;
    }

    private static void merge(String reference, MergedCells merged) {
        Matcher range =
                Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})").matcher(reference);
        if (range.matches()) {
            merged.add(
                    Integer.parseInt(range.group(2)) - 1,
                    column(range.group(1), 0),
                    Integer.parseInt(range.group(3)) - 1);
        }
    }
}
