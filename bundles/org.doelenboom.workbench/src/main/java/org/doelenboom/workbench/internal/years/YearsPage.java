package org.doelenboom.workbench.internal.years;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.workbench.internal.grid.GridFrame;
import org.doelenboom.workbench.internal.grid.GridRow;
import org.doelenboom.workbench.internal.grid.TreeRows;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The year grid: the tree to the left, the years to the right. */
final class YearsPage implements ViewBody {
    private final GridFrame frame;
    private final Set<NodeId> folded = new HashSet<>();
    private final Button gapsOnly;
    private Optional<NodeId> neighbourhood = Optional.empty();
    private String words = "";

    YearsPage(Composite parent, ViewContext context) {
        frame = new GridFrame(parent, context, "years");
        frame.filter("years.filter", typed -> {
            words = typed;
            refresh();
        });
        frame.neighbourhood(chosen -> {
            neighbourhood = chosen;
            refresh();
        });
        gapsOnly = frame.check("years.gapsOnly", pressed -> refresh());
        frame.grid(content()).onFold(this::fold);
        frame.hint("years.hint");
        gaps();
    }

    private YearsContent content() {
        TreeRows.Filter filter = new TreeRows.Filter(folded, neighbourhood, words);
        return new YearsContent(frame.context().plan(), frame.wording(), filter, gapsOnly.getSelection());
    }

    private void fold(GridRow row) {
        if (!folded.remove(row.item())) {
            folded.add(row.item());
        }
        refresh();
    }

    private void gaps() {
        long gaps = YearsContent.gaps(frame.context().plan());
        String label = frame.text("years.gapsOnly") + " (" + gaps + ")";
        if (!gapsOnly.getText().equals(label)) {
            gapsOnly.setText(label);
            gapsOnly.requestLayout();
        }
    }

    @Override
    public void refresh() {
        frame.show(content());
        gaps();
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
