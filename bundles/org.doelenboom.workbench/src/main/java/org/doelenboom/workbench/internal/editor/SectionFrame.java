package org.doelenboom.workbench.internal.editor;

import java.util.Objects;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Letters;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A section on the page: its header, and below it its body. The body of a folded section is made and brought up to date when the
 * screen rests, since the header shows its essence; until then the section is as it was, or not there.
 */
final class SectionFrame {
    /** Sections up to here are open until the person folds them. */
    private static final int OPEN_UP_TO = 350;

    private final EditorSection section;
    private final PageContext context;
    private final Kept frame;
    private final Composite content;
    private final FoldHeader header;
    private boolean open;
    private boolean putOff;
    private boolean failed;

    @Nullable
    private SectionBody body;

    SectionFrame(Composite parent, EditorSection section, PageContext context) {
        this.section = section;
        this.context = context;
        this.open = isWantedOpen();
        Resources resources = context.resources();
        frame = HelpTopics.mark(new Kept(parent), section.id());
        frame.setBackground(resources.palette().page());
        frame.setLayout(column(Resources.STEP / 2));
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        // Nobody types into what still shows the item before.
        frame.addListener(SWT.Activate, event -> catchUp());
        Composite line = new Composite(frame, SWT.NONE);
        line.setBackground(resources.palette().line());
        GridData thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = 1;
        line.setLayoutData(thin);
        Desk desk = context.desk();
        String title = desk.name(desk.services().sections(), section, section.id(), EditorSection::title);
        header = new FoldHeader(frame, resources, title, open, this::toggle);
        content = new Composite(frame, SWT.NONE);
        content.setBackground(resources.palette().page());
        GridLayout layout = column(Resources.STEP);
        layout.marginLeft = 2 * Resources.STEP;
        layout.marginBottom = Resources.STEP;
        content.setLayout(layout);
        content.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        showFolding();
        refresh(true);
    }

    private boolean isWantedOpen() {
        return !context.desk().preferences().isFolded(section.id()).orElse(section.order() > OPEN_UP_TO);
    }

    private static GridLayout column(int spacing) {
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = spacing;
        return layout;
    }

    private void catchUp() {
        if (putOff) {
            update();
        }
    }

    private void toggle() {
        open = !open;
        context.desk().preferences().rememberFolded(section.id(), !open);
        catchUp();
        showFolding();
        context.layoutChanged();
    }

    private void showFolding() {
        boolean wanted = isShown();
        GridData place = (GridData) frame.getLayoutData();
        if (place.exclude == wanted) {
            place.exclude = !wanted;
            frame.setVisible(wanted);
            context.layoutChanged();
        }
        ((GridData) content.getLayoutData()).exclude = !open;
        content.setVisible(open);
        header.show(open, essence());
    }

    private String essence() {
        SectionBody shown = body;
        if (shown == null) {
            return "";
        }
        try {
            return shown.essence();
        } catch (RuntimeException | LinkageError e) {
            giveUp(e);
            return "";
        }
    }

    /** Whether it begins above this height of the page, or somebody works in it. */
    boolean isAtHand(int height) {
        Control at = frame.getDisplay().getFocusControl();
        while (at != null && at != frame) {
            at = at.getParent();
        }
        return at != null || frame.getLocation().y < height;
    }

    /**
     * Shows what is there now: at once where it is open, later where it is folded.
     *
     * @param seen whether it can be seen; else it waits as if it were folded
     */
    void refresh(boolean seen) {
        // It may have been folded on the page of another kind.
        open = isWantedOpen();
        if (open && seen) {
            update();
        } else {
            putOff = !failed;
        }
    }

    /** Whether it is not up to date. */
    boolean isPutOff() {
        return putOff;
    }

    /** Makes the body, or brings it up to date. */
    void update() {
        if (open && putOff) {
            context.layoutChanged();
        }
        putOff = false;
        SectionBody shown = body;
        try {
            if (shown != null) {
                shown.refresh();
            } else if (!failed) {
                body = Objects.requireNonNull(section.create(content, contextOfSection()), "no body");
                Letters.fit(content);
            }
        } catch (RuntimeException | LinkageError e) {
            giveUp(e);
        }
        showFolding();
    }

    private SectionContext contextOfSection() {
        return section.id().equals(WorkSections.FOLLOW_UP) ? context.asReports() : context;
    }

    private boolean isShown() {
        SectionBody shown = body;
        try {
            return shown != null && shown.isShown();
        } catch (RuntimeException | LinkageError e) {
            giveUp(e);
            return false;
        }
    }

    private void giveUp(Throwable reason) {
        body = null;
        failed = true;
        context.desk().switchOff(section, reason);
    }

    /** What is put off is as large as it was: to measure many fields takes longer than all else on a page. */
    private final class Kept extends Composite {
        private int width;
        private Point size = new Point(0, 0);

        private Kept(Composite parent) {
            super(parent, SWT.NONE);
        }

        @Override
        public Point computeSize(int wide, int high, boolean changed) {
            if (!putOff || !open || wide != width) {
                width = wide;
                size = super.computeSize(wide, high, changed);
            }
            return new Point(size.x, size.y);
        }
    }

    void close() {
        SectionBody shown = body;
        body = null;
        putOff = false;
        if (shown != null) {
            try {
                shown.close();
            } catch (RuntimeException | LinkageError e) {
                context.desk().switchOff(section, e);
            }
        }
    }
}
