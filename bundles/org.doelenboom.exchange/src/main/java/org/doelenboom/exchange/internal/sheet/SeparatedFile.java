package org.doelenboom.exchange.internal.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.text.Refusal;

/** CSV as office programs write it: UTF-8, UTF-16 or Windows letters; a comma, semicolon or tab between the columns. */
final class SeparatedFile {
    /** More cells than this are no plan anybody wrote. */
    static final int MOST_CELLS = 4_000_000;

    private static final char[] SEPARATORS = {';', '\t', ',', '|'};
    private static final int LINES_LOOKED_AT = 30;

    private SeparatedFile() {}

    static Sheet read(String fileName, byte[] content) throws Refusal {
        String text = decoded(content);
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            throw Tables.refusal(Refusal.Kind.MALFORMED, "sheet.none", fileName);
        }
        char separator;
        int skipped = 0;
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5) {
            // Excel's own first line, which says what stands between the columns.
            separator = text.charAt(4);
            int end = text.indexOf('\n');
            text = end < 0 ? "" : text.substring(end + 1);
            skipped = 1;
        } else {
            separator = separator(text);
        }
        List<Row> rows = new ArrayList<>();
        int cells = 0;
        long line = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                line = record.getStartingLineNumber() + skipped;
                cells += record.getFieldCount();
                if (cells > MOST_CELLS) {
                    throw Tables.refusal(Refusal.Kind.TOO_LARGE, "sheet.tooManyCells", fileName);
                }
                add(rows, (int) line, record.getFields());
            }
        } catch (CsvParseException e) {
            throw new Refusal(Refusal.Kind.MALFORMED, Tables.message("csv.broken", fileName, Math.max(1, line + 1)), e);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_READABLE, Tables.message("sheet.none", fileName), e);
        }
        if (rows.isEmpty()) {
            throw Tables.refusal(Refusal.Kind.MALFORMED, "sheet.none", fileName);
        }
        return new Sheet("", rows);
    }

    private static void add(List<Row> rows, int number, List<String> fields) {
        List<Cell> cells = new ArrayList<>(fields.size());
        int last = 0;
        for (String field : fields) {
            Cell cell = Cell.of(withoutEscape(field));
            cells.add(cell);
            last = cell.isBlank() ? last : cells.size();
        }
        if (last > 0) {
            rows.add(new Row(number, last == cells.size() ? cells : new ArrayList<>(cells.subList(0, last))));
        }
    }

    /** An apostrophe that keeps a spreadsheet from running the text as a formula is no part of it. */
    private static String withoutEscape(String field) {
        boolean escaped = field.length() > 1 && field.charAt(0) == '\'' && "=+-@\t".indexOf(field.charAt(1)) >= 0;
        return escaped ? field.substring(1) : field;
    }

    static String decoded(byte[] content) {
        if (Tables.starts(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (Tables.starts(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The one that the first lines have most of, outside quotation marks; among equals the one that most of these lines share. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < LINES_LOOKED_AT; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '\n') {
                lines++;
                if (lines == 1 && max(counts) > 0) {
                    // The headings decide: texts below are full of commas.
                    break;
                }
            } else if (!quoted) {
                for (int s = 0; s < SEPARATORS.length; s++) {
                    counts[s] += c == SEPARATORS[s] ? 1 : 0;
                }
            }
        }
        int most = max(counts);
        for (int s = 0; s < SEPARATORS.length; s++) {
            if (counts[s] == most && most > 0) {
                return SEPARATORS[s];
            }
        }
        return ';';
    }

    private static int max(int[] counts) {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        return most;
    }
}
