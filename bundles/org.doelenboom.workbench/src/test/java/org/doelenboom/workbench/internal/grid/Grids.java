package org.doelenboom.workbench.internal.grid;

import java.util.List;
import java.util.Locale;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.workbench.internal.session.Names;
import org.doelenboom.workbench.internal.session.Plans;

/** What the tests of grids have in common. */
public final class Grids {
    private Grids() {}

    /** Dutch names and numbers; a message is its key and what it holds. */
    public static Wording wording(Snapshot plan) {
        Locale dutch = Locale.forLanguageTag("nl");
        return new Wording(new Names(plan, Plans.core(), dutch, Names.Labels.NONE), dutch, Grids::said);
    }

    private static String said(Message message) {
        List<String> arguments = message.arguments();
        return arguments.isEmpty() ? message.key() : message.key() + arguments;
    }

    /** The number of the row that shows an item. */
    public static int row(GridContent content, String item) {
        for (int i = 0; i < content.size(); i++) {
            if (content.row(i).item().value().equals(item)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no row of " + item);
    }

    public static int column(GridContent content, String id) {
        return content.columns().stream().map(GridColumn::id).toList().indexOf(id);
    }

    public static GridCell cell(GridContent content, String item, String column) {
        return content.cell(row(content, item), column(content, column));
    }

    public static Entry enter(GridContent content, String item, String column, String text) {
        return content.enter(row(content, item), column(content, column), text);
    }
}
