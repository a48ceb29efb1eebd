package org.doelenboom.workbench.internal.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {
    @Test
    void cells_come_back_as_they_were_written() {
        List<List<String>> rows =
                List.of(List.of("a", "", "b\tc"), List.of("d \"e\"", "two\nlines", "\"quoted\" first"));
        assertThat(Tsv.read(Tsv.write(rows))).isEqualTo(rows);
    }

    @Test
    void the_line_end_that_spreadsheets_put_last_makes_no_row() {
        assertThat(Tsv.read("x\tx\r\n\tx\r\n")).containsExactly(List.of("x", "x"), List.of("", "x"));
    }

    @Test
    void empty_cells_at_the_end_of_a_row_stay() {
        assertThat(Tsv.read("x\t")).containsExactly(List.of("x", ""));
        assertThat(Tsv.read("x\t\ny")).containsExactly(List.of("x", ""), List.of("y"));
        assertThat(Tsv.read("")).isEmpty();
    }

    @Test
    void a_quote_that_nothing_closes_is_a_character() {
        assertThat(Tsv.read("\"a\tb")).containsExactly(List.of("\"a", "b"));
    }
}
