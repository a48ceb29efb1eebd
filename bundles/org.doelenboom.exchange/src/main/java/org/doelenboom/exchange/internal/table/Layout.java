package org.doelenboom.exchange.internal.table;

import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.exchange.internal.sheet.Row;

/** One way in which tables hold a tree. */
interface Layout {
    /** Reads the items of one row; the lowest one, which the row's other cells are about; null where the row has none. */
    @Nullable
    NodeId read(Row row);
}
