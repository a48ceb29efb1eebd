package org.doelenboom.workbench.internal.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.doelenboom.api.document.NodeId;
import org.junit.jupiter.api.Test;

class SortedTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final List<GridRow> rows = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private SortedTest row(String item, String part, int depth, String text) {
        rows.add(new GridRow(
                new NodeId(item), part, depth, GridRow.Fold.NONE, Optional.empty(), part.startsWith("sum")));
        words.add(text);
        return this;
    }

    private final GridContent content = new GridContent() {
        @Override
        public List<GridColumn> columns() {
            return List.of(GridColumn.fixed("name", "Name", 100), GridColumn.figure("value", "Value", 100));
        }

        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public GridRow row(int row) {
            return rows.get(row);
        }

        @Override
        public GridCell cell(int row, int column) {
            return GridCell.closed(column == 0 ? rows.get(row).item().value() : words.get(row));
        }

        @Override
        public Entry enter(int row, int column, String text) {
            return new Entry.Refused(Wording.message("row " + row));
        }

        @Override
        public List<Arrow> arrows(int firstRow, int lastRow) {
            return firstRow == 0 ? List.of(new Arrow(0, 1, 1, 1, false)) : List.of();
        }
    };

    private GridContent by(RowOrder order) {
        return Sorted.of(content, order, DUTCH);
    }

    private List<String> items(RowOrder order) {
        GridContent sorted = by(order);
        return IntStream.range(0, sorted.size())
                .mapToObj(
                        row -> sorted.row(row).item().value() + sorted.row(row).part())
                .toList();
    }

    private static final RowOrder UP = new RowOrder("value", false);
    private static final RowOrder DOWN = new RowOrder("value", true);

    @Test
    void amounts_go_by_their_size_and_empty_cells_come_last_whichever_way() {
        row("a", "", 0, "98.000")
                .row("b", "", 0, "")
                .row("c", "", 0, "△ +1.760,50")
                .row("d", "", 0, "−5 ✓");
        assertThat(items(UP)).containsExactly("d", "c", "a", "b");
        assertThat(items(DOWN)).containsExactly("a", "c", "d", "b");
    }

    @Test
    void days_go_by_the_calendar_and_numbers_in_words_count_as_numbers() {
        row("a", "", 0, "1/12/2023").row("b", "", 0, "31/1/2023");
        assertThat(items(UP)).containsExactly("b", "a");
        rows.clear();
        words.clear();
        row("a", "", 0, "2.1.10 x")
                .row("b", "", 0, "2.1.9 x")
                .row("c", "", 0, "Éen")
                .row("d", "", 0, "zo");
        assertThat(items(UP)).containsExactly("b", "a", "c", "d");
    }

    @Test
    void only_what_stands_beside_each_other_changes_places_and_what_is_below_goes_along() {
        row("one", "", 0, "2").row("one-b", "", 1, "9").row("one-a", "", 1, "3");
        row("two", "", 0, "1").row("two-a", "", 1, "7");
        assertThat(items(UP)).containsExactly("two", "two-a", "one", "one-a", "one-b");
    }

    @Test
    void a_sum_stays_behind_what_it_sums_up_and_totals_stay_last() {
        row("one", "", 0, "2").row("one-a", "", 1, "2").row("one", "sum", 0, "2");
        row("two", "", 0, "1").row("two", "sum", 0, "1").row("plan", "sum all", 0, "0");
        assertThat(items(UP)).containsExactly("two", "twosum", "one", "one-a", "onesum", "plansum all");
        assertThat(items(DOWN)).containsExactly("one", "one-a", "onesum", "two", "twosum", "plansum all");
    }

    @Test
    void the_third_time_the_order_is_that_of_the_plan_again() {
        RowOrder once = RowOrder.NONE.next("value");
        assertThat(once).isEqualTo(UP);
        assertThat(once.next("value")).isEqualTo(DOWN);
        assertThat(once.next("value").next("value").isNone()).isTrue();
        assertThat(once.next("name")).isEqualTo(new RowOrder("name", false));
        assertThat(by(RowOrder.NONE)).isSameAs(content);
    }

    @Test
    void what_is_typed_reaches_the_row_that_is_seen_and_arrows_follow_their_rows() {
        row("a", "", 0, "2").row("b", "", 0, "1");
        GridContent sorted = by(UP);
        assertThat(sorted.enter(0, 1, "x")).isEqualTo(new Entry.Refused(Wording.message("row 1")));
        assertThat(sorted.arrows(0, 1)).containsExactly(new Arrow(1, 1, 0, 1, false));
    }

    @Test
    void rows_stay_where_they_are_while_their_cells_change_and_are_put_in_order_anew_where_one_comes() {
        row("a", "", 0, "2").row("b", "", 0, "1");
        Sorted sorted = (Sorted) by(UP);
        words.set(0, "0");
        assertThat(sorted.fits(content)).isTrue();
        assertThat(sorted.on(content).row(0).item().value()).isEqualTo("b");
        List<GridRow> before = List.copyOf(rows);
        GridContent kept = new Kept(before);
        Sorted old = (Sorted) Sorted.of(kept, UP, DUTCH);
        row("c", "", 0, "3");
        assertThat(old.fits(content)).isFalse();
    }

    /** Rows that stay as they were. */
    private record Kept(List<GridRow> rows) implements GridContent {
        @Override
        public List<GridColumn> columns() {
            return List.of(GridColumn.figure("value", "Value", 100));
        }

        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public GridRow row(int row) {
            return rows.get(row);
        }

        @Override
        public GridCell cell(int row, int column) {
            return GridCell.EMPTY;
        }

        @Override
        public Entry enter(int row, int column, String text) {
            return Entry.NOTHING;
        }
    }
}
