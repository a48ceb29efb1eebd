package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.text.Nullable;

/** What a row of a table of years says on one action or objective; its text may go on in a later row. */
final class YearEntry {
    private final TableRow row;
    private final TextBlock text;
    private final int column;
    private final List<TableRow> rows = new ArrayList<>(1);

    /** The objective whose rows it stands among; null before the first one. */
    @Nullable
    private final Item below;

    @Nullable
    private Item item;

    YearEntry(TableRow row, int column, String text, @Nullable Item below) {
        this.row = row;
        this.column = column;
        rows.add(row);
        this.text = new TextBlock(row.number(), text);
        this.below = below;
    }

    TableRow row() {
        return row;
    }

    int line() {
        return row.number();
    }

    /** Where its text stands in the row. */
    int column() {
        return column;
    }

    TextBlock text() {
        return text;
    }

    Optional<Item> below() {
        return Optional.ofNullable(below);
    }

    /** The item that it was found to mean. */
    Optional<Item> item() {
        return Optional.ofNullable(item);
    }

    /** Its cell broke off, and goes on in a later row. */
    void goOn(TableRow more, String rest) {
        rows.add(more);
        text.goOn(rest);
    }

    /** The row that it begins in, and those that it goes on in. */
    List<TableRow> rows() {
        return rows;
    }

    void means(Item found) {
        item = found;
    }
}
