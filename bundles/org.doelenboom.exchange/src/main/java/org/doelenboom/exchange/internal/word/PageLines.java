package org.doelenboom.exchange.internal.word;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.exchange.internal.text.Recognition;
import org.doelenboom.exchange.internal.word.Block.Cell;
import org.doelenboom.exchange.internal.word.Block.Paragraph;
import org.doelenboom.exchange.internal.word.Block.Row;
import org.doelenboom.exchange.internal.word.Block.Table;

/**
 * Brings a document into the lines that the recognition of plans reads: a paragraph is a line, a row of a table is one with tabs
 * between its cells. Tables that only arrange the page are read as the paragraphs in them.
 */
final class PageLines {
    /** One empty paragraph in so many, and empty ones part what belongs together, as blank lines do in a text. */
    private static final int BLANKS = 6;

    private final Recognition recognition;
    private final SideBySide languages;
    private final boolean blanksPart;
    private final List<Recognition.Line> lines = new ArrayList<>();
    private boolean afterBlank = true;
    private boolean inList;

    private PageLines(List<Block> blocks, Recognition recognition) {
        this.recognition = recognition;
        this.languages = new SideBySide(blocks, recognition);
        long paragraphs = blocks.stream().filter(Paragraph.class::isInstance).count();
        long blank = blocks.stream()
                .filter(block -> block instanceof Paragraph paragraph && paragraph.isBlank())
                .count();
        this.blanksPart = blank * BLANKS > paragraphs;
    }

    static List<Recognition.Line> of(WordDocument document, Recognition recognition) {
        PageLines page = new PageLines(document.blocks(), recognition);
        document.blocks().forEach(page::block);
        return page.lines;
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, "");
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    /** @param other the same in the other language */
    private void paragraph(Paragraph paragraph, String other) {
        if (paragraph.isBlank()) {
            afterBlank = true;
            return;
        }
        if (paragraph.note()) {
            add(paragraph, paragraph.text().replace('\n', ' '), true, "");
            return;
        }
        boolean listed = paragraph.label() != null;
        boolean begins = afterBlank || !blanksPart && !(inList && listed);
        String label = paragraph
                .listed()
                .map(one -> one.sign() ? "  ".repeat(one.level()) + "- " : one.text() + one.behind())
                .orElse("");
        inList = listed;
        if (paragraph.heading() > 0 || listed) {
            add(paragraph, label + paragraph.text().replace('\n', ' '), begins, other);
        } else {
            boolean first = begins;
            for (String line : paragraph.text().split("\n", -1)) {
                if (line.isBlank()) {
                    first = true;
                } else {
                    add(paragraph, line, first, first == begins ? other : "");
                    first = false;
                }
            }
        }
        afterBlank = false;
    }

    private void add(Paragraph paragraph, String text, boolean begins, String other) {
        int heading = text.isBlank() ? 0 : paragraph.heading();
        lines.add(new Recognition.Line(paragraph.number(), text, begins, heading, paragraph.note(), other));
    }

    private void table(Table table) {
        afterBlank = true;
        inList = false;
        if (languages.isPair(table)) {
            table.rows().forEach(this::pair);
        } else if (table.rows().stream().allMatch(row -> row.cells().size() == 1)) {
            table.rows()
                    .forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(this::block)));
        } else if (isSheet(table)) {
            table.rows().forEach(this::field);
        } else {
            List<List<String>> cells = new MarkedCells(table).read();
            for (int i = 0; i < cells.size(); i++) {
                row(table.rows().get(i), cells.get(i));
            }
        }
        afterBlank = true;
        inList = false;
    }

    private void row(Row row, List<String> cells) {
        String text = String.join("\t", cells);
        if (!text.isBlank()) {
            lines.add(new Recognition.Line(row.number(), text, afterBlank, 0, false, ""));
            afterBlank = false;
        }
        for (Cell cell : row.cells()) {
            for (Block block : cell.blocks()) {
                boolean apart = block instanceof Table || block instanceof Paragraph paragraph && paragraph.note();
                if (apart) {
                    block(block);
                }
            }
        }
    }

    /** The same in two languages: the cells of a row hold the same paragraphs, or the later ones of the longer cell stand alone. */
    private void pair(Row row) {
        List<Cell> cells = row.cells();
        if (cells.size() < 2) {
            cells.forEach(cell -> cell.blocks().forEach(this::block));
            return;
        }
        List<Block> leading =
                cells.get(0).blocks().stream().filter(SideBySide::hasWords).toList();
        List<Block> other =
                cells.get(1).blocks().stream().filter(SideBySide::hasWords).toList();
        for (int i = 0; i < Math.max(leading.size(), other.size()); i++) {
            boolean both = i < leading.size() && i < other.size();
            if (both && leading.get(i) instanceof Paragraph one && other.get(i) instanceof Paragraph same) {
                paragraph(one, same.line());
            } else {
                if (i < leading.size()) {
                    block(leading.get(i));
                }
                if (i < other.size()) {
                    block(other.get(i));
                }
            }
        }
    }

    /** A sheet: on the left what is said, on the right the words themselves. */
    private boolean isSheet(Table table) {
        int labels = 0;
        for (Row row : table.rows()) {
            List<Cell> cells = row.cells();
            if (cells.size() > 2) {
                return false;
            }
            labels += cells.size() == 2 && recognition.isLabel(cells.get(0).text()) ? 1 : 0;
        }
        return labels >= 2 && labels * 2 >= table.rows().size();
    }

    private void field(Row row) {
        List<Cell> cells = row.cells();
        String label = cells.get(0).text().strip();
        List<Block> words = cells.size() < 2
                ? List.of()
                : cells.get(1).blocks().stream().filter(SideBySide::hasWords).toList();
        afterBlank = true;
        if (cells.size() < 2 || label.isEmpty()) {
            cells.forEach(cell -> cell.blocks().forEach(this::block));
        } else if (words.size() == 1 && words.get(0) instanceof Paragraph one && !one.note()) {
            String colon = label.endsWith(":") ? " " : ": ";
            lines.add(new Recognition.Line(row.number(), label + colon + one.line(), true, 0, false, ""));
        } else {
            lines.add(new Recognition.Line(row.number(), label, true, 0, false, ""));
            words.forEach(this::block);
        }
    }
}
