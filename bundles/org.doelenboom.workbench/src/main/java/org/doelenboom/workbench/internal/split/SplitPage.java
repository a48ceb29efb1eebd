package org.doelenboom.workbench.internal.split;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.budget.BudgetTotals;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.workbench.internal.grid.GridFrame;
import org.doelenboom.workbench.internal.grid.GridRow;
import org.doelenboom.workbench.internal.grid.TreeRows;
import org.eclipse.swt.widgets.Composite;

/** The split between what the OCMW runs itself and the call. */
final class SplitPage implements ViewBody {
    private final GridFrame frame;
    private final Set<NodeId> folded = new HashSet<>();
    private Optional<Integer> year = Optional.empty();
    private String words = "";

    SplitPage(Composite parent, ViewContext context) {
        frame = new GridFrame(parent, context, "split");
        frame.filter("years.filter", typed -> {
            words = typed;
            refresh();
        });
        frame.choice(
                "budget.year",
                () -> BudgetTotals.years(context.plan()),
                String::valueOf,
                Optional.of(frame.text("budget.allYears")),
                chosen -> {
                    year = chosen;
                    refresh();
                });
        frame.grid(content()).onFold(this::fold);
        frame.hint("split.hint");
    }

    private SplitContent content() {
        return new SplitContent(
                frame.context().plan(),
                frame.wording(),
                new TreeRows.Filter(folded, frame.context().neighbourhood(), words),
                year);
    }

    private void fold(GridRow row) {
        if (!folded.remove(row.item())) {
            folded.add(row.item());
        }
        refresh();
    }

    @Override
    public void refresh() {
        frame.renew(() -> {}, () -> frame.show(content()));
    }

    @Override
    public void setFocus() {
        frame.setFocus();
    }

    @Override
    public void close() {
        frame.close();
    }
}
