package org.doelenboom.workbench.internal.budget;

import java.util.Arrays;
import java.util.List;
import org.doelenboom.workbench.internal.grid.GridColumn;
import org.doelenboom.workbench.internal.grid.Wording;

/** The columns of the budget workbook. */
enum BudgetColumn {
    POST(250, false, false),
    AMOUNT(112, true, false),
    RULE(168, false, false),
    YIELD(128, true, false),
    DIFFERENCE(112, true, false),
    LEFT(104, true, false),
    DELIVERY(120, false, false),
    THEME(130, false, false),
    ARTICLE(90, false, false),
    COMMITTED(100, true, false),
    PAID(100, true, false),
    JUSTIFIED(100, true, true),
    ACCEPTED(100, true, true),
    REFUSED(100, true, true),
    CARRIED_OVER(110, true, true),
    SOURCE(130, false, true),
    MONTHS(80, true, true),
    START(100, false, true),
    END(100, false, true),
    PAYS_FOR(130, false, true),
    REMARK(200, false, true),
    REASON(200, false, true);

    private final int width;
    private final boolean figure;
    private final boolean onDemand;

    BudgetColumn(int width, boolean figure, boolean onDemand) {
        this.width = width;
        this.figure = figure;
        this.onDemand = onDemand;
    }

    static List<GridColumn> all(Wording wording) {
        return Arrays.stream(values()).map(column -> column.of(wording)).toList();
    }

    private GridColumn of(Wording wording) {
        String title = wording.text("budget.column." + this);
        if (this == POST || this == AMOUNT) {
            return new GridColumn(name(), title, width, figure, GridColumn.Shown.ALWAYS);
        }
        return new GridColumn(
                name(), title, width, figure, onDemand ? GridColumn.Shown.ON_DEMAND : GridColumn.Shown.AT_FIRST);
    }
}
