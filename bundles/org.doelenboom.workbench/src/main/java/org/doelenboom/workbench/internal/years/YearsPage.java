package org.doelenboom.workbench.internal.years;

import java.util.HashSet;
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
    private String words = "";
    private YearsContent content;

    YearsPage(Composite parent, ViewContext context) {
        frame = new GridFrame(parent, context, "years");
        frame.filter("years.filter", typed -> {
            words = typed;
            refresh();
        });
        gapsOnly = frame.check("years.gapsOnly", pressed -> refresh());
        content = renewed();
        frame.grid(content).onFold(this::fold);
        frame.hint("years.hint");
        gaps();
    }

    private YearsContent renewed() {
        TreeRows.Filter filter = new TreeRows.Filter(folded, frame.context().neighbourhood(), words);
        content = new YearsContent(frame.context().plan(), frame.wording(), filter, gapsOnly.getSelection());
        return content;
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
        frame.renew(this::quick, this::whole);
    }

    private void quick() {
        content = content.on(frame.context().plan(), frame.wording());
        frame.show(content);
    }

    private void whole() {
        frame.show(renewed());
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
