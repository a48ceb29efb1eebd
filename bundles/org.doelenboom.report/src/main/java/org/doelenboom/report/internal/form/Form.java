package org.doelenboom.report.internal.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;

/**
 * What is filled in by people who do not have the program: {@code releng/docs/forms.md}.
 *
 * @param facts what the document is
 * @param caption of the table to fill in
 * @param rows each as long as the columns
 */
record Form(
        BilingualText title,
        BilingualText intro,
        List<Fact> facts,
        BilingualText caption,
        List<Column> columns,
        List<Row> rows) {
    /** The same in all languages, so that whoever reads the document back finds the table. */
    static final String CODE = "Code";

    /** @param asked whether the reader of the form fills it in */
    record Fact(BilingualText name, BilingualText value, boolean asked) {}

    /**
     * @param heading the key of a message, or {@link #CODE}
     * @param share of the width
     */
    record Column(String heading, int share) {}

    record Row(List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param answer what may be filled in; empty where nothing is */
    record Cell(BilingualText text, Optional<Answer> answer) {
        static Cell of(BilingualText text) {
            return new Cell(text, Optional.empty());
        }

        static Cell of(BilingualText text, Answer answer) {
            return new Cell(text, Optional.of(answer));
        }
    }

    /** What an answer may be. */
    sealed interface Answer {
        /** @param known as a number, where it is one */
        record Figure(Optional<BigDecimal> known) implements Answer {}

        /** One of some words. */
        record Word(List<String> words) implements Answer {}

        /** @param most characters that fit; 0 for no limit */
        record Text(int most) implements Answer {}
    }
}
