package org.doelenboom.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Letters;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The page of one kind of item. Making its controls takes far longer than filling them, so it is made once and shows one item after
 * another.
 */
final class Page {
    private static final int WIDEST = 120 * Resources.STEP;
    private static final int MARGIN = 3 * Resources.STEP;
    private static final int NARROW = 90 * Resources.STEP;

    private final KindId kind;
    private final PageContext context;
    private final Composite control;
    private final PageHead head;
    private final List<SectionFrame> frames = new ArrayList<>();
    private final double scale;
    private int roomBefore;
    private int wideBefore;

    Page(
            Composite parent,
            Desk desk,
            PlanSession session,
            Node first,
            List<EditorSection> sections,
            Runnable layoutSoon) {
        kind = first.kind();
        context = new PageContext(desk, session, first.id(), layoutSoon);
        control = new Composite(parent, SWT.NONE);
        control.setBackground(desk.resources().palette().page());
        scale = Letters.scale(control);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = 2 * Resources.STEP;
        layout.verticalSpacing = Resources.STEP + 4;
        control.setLayout(layout);
        session.plan().readOnlyReason().ifPresent(reason -> {
            Label why = new Label(control, SWT.WRAP);
            why.setText("△ " + desk.text(reason));
            why.setForeground(desk.resources().palette().warning());
            why.setBackground(desk.resources().palette().page());
            why.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        });
        head = new PageHead(control, context, first);
        sections.forEach(section -> frames.add(new SectionFrame(control, section, context)));
    }

    Composite control() {
        return control;
    }

    KindId kind() {
        return kind;
    }

    boolean shows(NodeId node) {
        return context.node().equals(node);
    }

    /**
     * Shows this item, of the page's kind, as it is now. What is folded follows with {@link #settle()}, and what stands lower.
     *
     * @param room how much of the page can be seen, in points
     */
    void show(NodeId node, int room) {
        context.show(node);
        wideBefore = 0;
        head.refresh();
        List.copyOf(frames).forEach(frame -> frame.refresh(frame.isAtHand(room)));
    }

    void refresh() {
        head.refresh();
        List.copyOf(frames).forEach(frame -> frame.refresh(true));
    }

    void focusTitle() {
        head.focusTitle();
    }

    /** Does one piece of what was put off. @return whether there is more */
    boolean settle() {
        Optional<SectionFrame> next =
                frames.stream().filter(SectionFrame::isPutOff).findFirst();
        next.ifPresent(SectionFrame::update);
        return next.isPresent();
    }

    /** Whether something is put off until the screen rests. */
    boolean isSettling() {
        return frames.stream().anyMatch(SectionFrame::isPutOff);
    }

    /**
     * Lays it out at this width, or wider where something on it cannot be as narrow.
     *
     * @return how wide and how high it is
     */
    Point layout(int width) {
        if (width >= NARROW * scale) {
            // All fits there; to look at every control would take as long as a frame.
            return new Point(width, layOut(width));
        }
        // Where it was wider before, it stays so: fields that stand otherwise in more room ask to be laid out again.
        boolean again = width == roomBefore && wideBefore > width;
        int wide = again ? wideBefore : width;
        int height = layOut(wide);
        int more = again ? 0 : beyond(control);
        if (more > 0) {
            // Once: what is too wide for what it stands in, however much room there is, is not helped by more.
            wide += more;
            height = layOut(wide);
        }
        roomBefore = width;
        wideBefore = wide;
        return new Point(wide, height);
    }

    private int layOut(int width) {
        ((GridLayout) control.getLayout()).marginRight = Math.max(0, width - (int) (WIDEST * scale));
        if (control.getSize().x != width) {
            // Fields grow with their text once they know how wide they are.
            control.setSize(width, Math.max(1, control.getSize().y));
        }
        int height = control.computeSize(width, SWT.DEFAULT, true).y;
        // What was just measured is good for this, too: measuring anew at each level takes several times as long.
        control.layout(false, true);
        return height;
    }

    /** By how much something that can be seen reaches beyond the side of what it stands in. */
    private static int beyond(Composite parent) {
        int room = parent.getClientArea().width;
        int most = 0;
        for (Control child : parent.getChildren()) {
            if (child.getVisible()) {
                int side = child.getLocation().x + child.getSize().x;
                most = Math.max(most, side - room);
                if (child instanceof Composite inner && !isScrolled(inner)) {
                    most = Math.max(most, beyond(inner));
                }
            }
        }
        return most;
    }

    /** What stands in it is reached by its own bar. */
    private static boolean isScrolled(Composite inner) {
        return inner.getHorizontalBar() != null;
    }

    /** Ends the sections; the controls go where they are not gone with the window. */
    void close() {
        frames.forEach(SectionFrame::close);
        frames.clear();
        control.dispose();
    }
}
