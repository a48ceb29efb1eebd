package org.doelenboom.workbench.internal.navigator;

import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.search.RowFilter;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Words that leave only the rows which have them, found beside the screen while they are typed. */
final class FilterField {
    private final Desk desk;
    private final PlanSession session;
    private final Text text;
    private final Consumer<Set<NodeId>> show;
    private final Runnable showAll;

    @Nullable
    private Set<NodeId> visible;

    /**
     * @param show told which items are left
     * @param showAll told that there is no filter any more
     */
    FilterField(Composite parent, Desk desk, PlanSession session, Consumer<Set<NodeId>> show, Runnable showAll) {
        this.desk = desk;
        this.session = session;
        this.show = show;
        this.showAll = showAll;
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setBackground(desk.resources().palette().page());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = Resources.STEP;
        layout.marginHeight = Resources.STEP;
        frame.setLayout(layout);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        text = new Text(frame, SWT.SINGLE | SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        text.setMessage(desk.text("filter.hint"));
        text.setToolTipText(desk.text("filter.hint"));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(text, () -> desk.text("filter.hint"));
        text.addListener(SWT.Modify, event -> refresh());
        text.addListener(SWT.Dispose, event -> desk.background().forget(this));
    }

    Text control() {
        return text;
    }

    /** The items that are left; null where nothing is filtered. */
    @Nullable
    Set<NodeId> visible() {
        return visible;
    }

    boolean isActive() {
        return !text.getText().isBlank();
    }

    void clear() {
        text.setText("");
    }

    /** Looks again: the words or the plan changed. */
    void refresh() {
        if (!isActive()) {
            desk.background().forget(this);
            if (visible != null) {
                visible = null;
                showAll.run();
            }
            return;
        }
        RowFilter filter = new RowFilter(text.getText());
        Snapshot plan = session.snapshot();
        desk.background().look(this, () -> filter.visible(plan), found -> {
            if (!text.isDisposed()) {
                visible = found;
                show.accept(found);
            }
        });
    }
}
