package org.doelenboom.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** A view's page, a grid of one column, which scrolls when it is taller than its place. On the screen's thread. */
public final class Scrolled {
    private final ScrolledComposite scroll;
    private final Composite page;
    private boolean pending;

    public Scrolled(Composite parent, PlanContext context) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.setBackground(context.resources().palette().page());
        page = new Composite(scroll, SWT.NONE);
        page.setBackground(context.resources().palette().page());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 3 * Resources.STEP;
        layout.marginHeight = 2 * Resources.STEP;
        layout.verticalSpacing = 2 * Resources.STEP;
        page.setLayout(layout);
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> now());
    }

    public Composite page() {
        return page;
    }

    /** After something became taller or shorter: soon, and once for all that changed until then. */
    public void layout() {
        if (pending) {
            return;
        }
        pending = true;
        scroll.getDisplay().asyncExec(() -> {
            pending = false;
            if (!scroll.isDisposed()) {
                now();
            }
        });
    }

    private void now() {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            scroll.setMinHeight(page.computeSize(width, SWT.DEFAULT).y);
            page.layout(true, true);
        }
    }
}
