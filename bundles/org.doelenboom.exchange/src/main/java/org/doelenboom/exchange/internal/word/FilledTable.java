package org.doelenboom.exchange.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.internal.word.Block.Cell;
import org.doelenboom.exchange.internal.word.Block.Paragraph;
import org.doelenboom.exchange.internal.word.Block.Row;
import org.doelenboom.exchange.internal.word.Block.Table;
import org.doelenboom.exchange.internal.word.Words.Changes;

/**
 * A document or workbook with a table that people fill in: {@code releng/docs/forms.md}.
 *
 * @param facts the right-hand cells of the first table
 * @param width how many columns the table to fill in has
 * @param rows its cells, without the heading row; lines of a cell parted by line feeds
 */
record FilledTable(List<String> facts, int width, List<Line> rows) {
    private static final String CODE = "Code";

    /** @param paragraph where the row stands in the document; in a workbook, which row it is */
    record Line(int paragraph, List<String> cells) {
        /** Empty behind the last one. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** The endings of files that may hold one. */
    static final Set<String> ENDINGS = Set.of("docx", "xlsx", "xlsm", "xls", "ods");

    /** Empty where the file is another one, or broken. */
    static Optional<FilledTable> quick(String fileName, byte[] content) {
        try {
            return read(fileName, content);
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    /** From a document or a workbook, whatever its ending says; empty where it holds no such table. */
    static Optional<FilledTable> read(String fileName, byte[] content) throws Refusal {
        boolean book = !fileName.toLowerCase(Locale.ROOT).endsWith(".docx") && !WordFile.looksLikeWord(content);
        return book ? FilledBook.read(fileName, content) : read(WordFile.open(fileName, content));
    }

    static Optional<FilledTable> read(WordFile file) throws Refusal {
        List<Table> tables = DocumentReader.read(file, Changes.ACCEPTED).blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        List<String> facts = tables.get(0).rows().stream()
                .filter(row -> row.cells().size() == 2)
                .map(row -> text(row.cells().get(1)))
                .toList();
        return tables.stream()
                .filter(table -> !table.rows().isEmpty()
                        && text(table.rows().get(0).cells().get(0)).strip().equals(CODE))
                .findFirst()
                .map(table -> new FilledTable(facts, table.rows().get(0).cells().size(), rows(table)));
    }

    private static List<Line> rows(Table table) {
        List<Line> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<String> cells = row.cells().stream().map(FilledTable::text).toList();
            // A table that was cut in two may have its heading again.
            if (!cells.get(0).strip().equals(CODE)) {
                rows.add(new Line(row.number(), cells));
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        List<String> lines = new ArrayList<>();
        for (Paragraph paragraph : cell.paragraphs()) {
            boolean sign = paragraph.listed().filter(ListNumbers.Label::sign).isPresent();
            String number = paragraph
                    .listed()
                    .filter(one -> !one.sign())
                    .map(one -> one.text() + " ")
                    .orElse("");
            lines.add(
                    (sign ? "- " : number) + paragraph.text().replace('\t', ' ').strip());
        }
        return String.join("\n", lines).strip();
    }
}
