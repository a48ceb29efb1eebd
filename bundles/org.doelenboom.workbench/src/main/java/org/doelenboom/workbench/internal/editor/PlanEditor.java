package org.doelenboom.workbench.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.session.Names;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The page of the selected item of one plan. */
public final class PlanEditor {
    private static final int WIDEST = 120 * Resources.STEP;
    private static final int MARGIN = 3 * Resources.STEP;

    private final Desk desk;
    private final PlanSession session;
    private final ScrolledComposite scroll;
    private final List<SectionFrame> frames = new ArrayList<>();

    @Nullable
    private Composite page;

    @Nullable
    private PageHead head;

    @Nullable
    private NodeId shownNode;

    @Nullable
    private KindId shownKind;

    private List<String> shownLanguages = List.of();
    private boolean showPending;
    private boolean layoutPending;
    private boolean focusPending;

    public PlanEditor(Composite parent, Desk desk, PlanSession session) {
        this.desk = desk;
        this.session = session;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.setBackground(desk.resources().palette().page());
        scroll.getVerticalBar().setIncrement(3 * Resources.STEP);
        scroll.addListener(SWT.Resize, event -> layout());
        show();
    }

    public Control control() {
        return scroll;
    }

    /** Shows the selected item, soon: holding an arrow key in the navigator builds one page, not one for each row passed. */
    public void showSoon() {
        if (!showPending) {
            showPending = true;
            desk.display().asyncExec(() -> {
                showPending = false;
                if (!scroll.isDisposed()) {
                    show();
                }
            });
        }
    }

    /** The title of the selected item is what the person wants to write next. */
    public void focusTitleSoon() {
        focusPending = true;
        showSoon();
    }

    /** Puts the focus into the page. */
    public void focus() {
        if (page != null) {
            page.setFocus();
        }
    }

    /** Makes the page anew: sections came or went. */
    public void rebuild() {
        shownNode = null;
        showSoon();
    }

    private void show() {
        Node node = session.selectedNode();
        List<String> languages = Names.languages(session.snapshot());
        if (!node.id().equals(shownNode) || !node.kind().equals(shownKind) || !languages.equals(shownLanguages)) {
            boolean hadFocus = page != null && isInPage(desk.display().getFocusControl());
            int scrolled = node.id().equals(shownNode) ? scroll.getOrigin().y : 0;
            scroll.setRedraw(false);
            try {
                build(node, languages);
                layout();
                scroll.setOrigin(0, scrolled);
            } finally {
                scroll.setRedraw(true);
            }
            if (hadFocus) {
                focus();
            }
        }
        if (focusPending && head != null) {
            focusPending = false;
            head.focusTitle();
        }
    }

    private boolean isInPage(@Nullable Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == page) {
                return true;
            }
        }
        return false;
    }

    private void build(Node node, List<String> languages) {
        frames.forEach(SectionFrame::close);
        frames.clear();
        if (page != null) {
            page.dispose();
        }
        shownNode = node.id();
        shownKind = node.kind();
        shownLanguages = languages;
        Composite made = new Composite(scroll, SWT.NONE);
        made.setBackground(desk.resources().palette().page());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = 2 * Resources.STEP;
        layout.verticalSpacing = Resources.STEP + 4;
        made.setLayout(layout);
        page = made;
        PageContext context = new PageContext(desk, session, node.id(), this::layoutSoon);
        session.plan().readOnlyReason().ifPresent(reason -> {
            Label why = new Label(made, SWT.WRAP);
            why.setText("△ " + desk.text(reason));
            why.setForeground(desk.resources().palette().warning());
            why.setBackground(desk.resources().palette().page());
            why.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        });
        head = new PageHead(made, context, node);
        sections(node.kind()).forEach(section -> frames.add(new SectionFrame(made, section, context)));
        scroll.setContent(made);
    }

    private List<EditorSection> sections(KindId kind) {
        return Stream.concat(CoreSections.all().stream(), desk.services().sections().all().stream())
                .filter(section -> applies(section, kind))
                .sorted(Comparator.comparingInt(EditorSection::order).thenComparing(EditorSection::id))
                .toList();
    }

    private boolean applies(EditorSection section, KindId kind) {
        try {
            return section.appliesTo(kind);
        } catch (RuntimeException | LinkageError e) {
            desk.switchOff(section, e);
            return false;
        }
    }

    /** The plan changed. */
    public void update(ChangeSet changes) {
        session.keepSelection(changes.before());
        Node node = session.selectedNode();
        if (!node.id().equals(shownNode)
                || !node.kind().equals(shownKind)
                || !Names.languages(session.snapshot()).equals(shownLanguages)) {
            showSoon();
            return;
        }
        if (head != null) {
            head.refresh();
        }
        List.copyOf(frames).forEach(SectionFrame::refresh);
    }

    private void layoutSoon() {
        if (!layoutPending) {
            layoutPending = true;
            desk.display().asyncExec(() -> {
                layoutPending = false;
                if (!scroll.isDisposed()) {
                    layout();
                }
            });
        }
    }

    private void layout() {
        Composite shown = page;
        if (shown == null || shown.isDisposed()) {
            return;
        }
        int width = scroll.getClientArea().width;
        GridLayout layout = (GridLayout) shown.getLayout();
        layout.marginRight = Math.max(0, width - WIDEST);
        Point size = shown.computeSize(width, SWT.DEFAULT);
        scroll.setMinSize(200, size.y);
        shown.layout(true, true);
    }

    /** Ends the sections; the controls go with the window. */
    public void close() {
        frames.forEach(SectionFrame::close);
        frames.clear();
    }
}
