package org.doelenboom.exchange.internal.word;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.text.Nullable;

/** What stands below another on the page: a paragraph or a table. */
sealed interface Block {
    /**
     * A paragraph.
     *
     * @param number its place among all paragraphs of the document, those in tables counted, from 1
     * @param text with line feeds where a line was ended by hand
     * @param label the number or sign before it; null where it has none
     * @param heading 1 to 9; 0 for running text
     * @param note whether it stands at the foot of the page, in a box or in the margin
     * @param look how its letters look
     */
    record Paragraph(int number, String text, @Nullable ListNumbers.Label label, int heading, boolean note, Look look)
            implements Block {
        Optional<ListNumbers.Label> listed() {
            return Optional.ofNullable(label);
        }

        boolean isBlank() {
            return text.isBlank() && (label == null || label.sign());
        }

        /** The text with its number, on one line. */
        String line() {
            return listed().filter(one -> !one.sign())
                            .map(one -> one.text() + " ")
                            .orElse("")
                    + text.replace('\n', ' ').replace('\t', ' ').strip();
        }
    }

    /** @param bold whether all its letters are; likewise the others */
    record Look(boolean bold, boolean italic, boolean grey) {
        static final Look PLAIN = new Look(false, false, false);
    }

    /** A table. */
    record Table(List<Row> rows) implements Block {
        /** How many columns its grid has. */
        int width() {
            return rows.stream().mapToInt(Row::width).max().orElse(0);
        }
    }

    record Row(List<Cell> cells) {
        int width() {
            return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
        }

        /** Its first paragraph's number; 0 where it has none. */
        int number() {
            return cells.stream()
                    .flatMap(cell -> cell.paragraphs().stream())
                    .mapToInt(Paragraph::number)
                    .findFirst()
                    .orElse(0);
        }
    }

    /**
     * A cell.
     *
     * @param column where it begins, from 0
     * @param end the column behind it
     * @param fill its colour as six hexadecimal digits; empty where it has none
     * @param blocks none where the cell goes on from the row above
     */
    record Cell(int column, int end, String fill, List<Block> blocks) {
        List<Paragraph> paragraphs() {
            return blocks.stream()
                    .filter(Paragraph.class::isInstance)
                    .map(Paragraph.class::cast)
                    .filter(paragraph -> !paragraph.note())
                    .toList();
        }

        /** All its words, on one line. */
        String text() {
            StringBuilder text = new StringBuilder();
            for (Block block : blocks) {
                String more = block instanceof Paragraph paragraph && !paragraph.note() ? paragraph.line() : "";
                if (!more.isEmpty()) {
                    text.append(text.isEmpty() ? "" : " ").append(more);
                }
            }
            return text.toString();
        }
    }
}
