package org.doelenboom.workbench.internal.editor;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The page of the selected item of one plan. Keeps the pages of the kinds that were shown last. */
public final class PlanEditor {
    private static final int KEPT_PAGES = 8;
    private static final int REST_MILLIS = 40;
    private static final int NARROWEST = 200;

    private final Desk desk;
    private final PlanSession session;
    private final ScrolledComposite scroll;
    private final Map<KindId, Page> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Runnable settle = this::settle;

    /** The item that it keeps; null where it follows what is selected. */
    @Nullable
    private final NodeId kept;

    @Nullable
    private Page page;

    private List<String> shownLanguages = List.of();
    private boolean showPending;
    private boolean layoutPending;
    private boolean focusPending;

    /** @param kept an item whose page stays whatever is selected; null to follow what is selected */
    public PlanEditor(Composite parent, Desk desk, PlanSession session, @Nullable NodeId kept) {
        this.desk = desk;
        this.kept = kept;
        this.session = session;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
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

    /** Shows the selected item, soon: holding an arrow key in the navigator shows one page, not one for each row passed. */
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
            page.control().setFocus();
        }
    }

    /** Makes the pages anew: sections came or went. */
    public void rebuild() {
        shownLanguages = List.of();
        showSoon();
    }

    private Node node() {
        NodeId item = kept;
        return item == null
                ? session.selectedNode()
                : session.snapshot().find(item).orElse(session.snapshot().root());
    }

    private void show() {
        Node node = node();
        Page before = page;
        if (before == null || !isCurrent(before, node)) {
            boolean hadFocus =
                    before != null && isInside(before.control(), desk.display().getFocusControl());
            boolean sameItem = before != null && before.shows(node.id());
            int scrolled = sameItem ? scroll.getOrigin().y : 0;
            scroll.setRedraw(false);
            try {
                Control shown = turnTo(node).control();
                // All that was asked for until now.
                layoutPending = false;
                if (scroll.getContent() != shown) {
                    shown.setVisible(true);
                    // Never without any: the bar would go and come back, and all be laid out for both.
                    scroll.setContent(shown);
                }
                layout();
                scroll.setOrigin(0, scrolled);
            } finally {
                scroll.setRedraw(true);
            }
            if (hadFocus && before != page) {
                focus();
            }
        }
        if (focusPending && page != null) {
            focusPending = false;
            page.focusTitle();
        }
    }

    private boolean isCurrent(Page shown, Node node) {
        return shown.shows(node.id())
                && shown.kind().equals(node.kind())
                && Names.languages(session.snapshot()).equals(shownLanguages);
    }

    private static boolean isInside(Control page, @Nullable Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == page) {
                return true;
            }
        }
        return false;
    }

    private Page turnTo(Node node) {
        List<String> languages = Names.languages(session.snapshot());
        if (!languages.equals(shownLanguages)) {
            closePages();
            shownLanguages = languages;
        }
        Page next = kept(node);
        if (next == null) {
            next = new Page(scroll, desk, session, node, sections(node.kind()), this::layoutSoon);
        } else {
            next.show(node.id(), scroll.getClientArea().height);
        }
        pages.put(node.kind(), next);
        if (page != null && page != next && !page.control().isDisposed()) {
            page.control().setVisible(false);
        }
        page = next;
        forgetOldest();
        settleSoon();
        return next;
    }

    /** How an item of an unknown kind is shown depends on what is in it, so its page is made anew. */
    @Nullable
    private Page kept(Node node) {
        Page known = pages.get(node.kind());
        if (known != null && desk.services().catalogue().kind(node.kind()).isEmpty()) {
            pages.remove(node.kind());
            known.close();
            return null;
        }
        return known;
    }

    private void forgetOldest() {
        Iterator<Page> oldest = pages.values().iterator();
        while (pages.size() > KEPT_PAGES) {
            Page old = oldest.next();
            oldest.remove();
            old.close();
        }
    }

    /** What was put off is done once nobody selects or types for a moment. */
    private void settleSoon() {
        desk.display().timerExec(REST_MILLIS, settle);
    }

    private void settle() {
        Page shown = page;
        if (shown == null || scroll.isDisposed()) {
            return;
        }
        if (shown.settle()) {
            // Between two pieces what the person does comes first.
            desk.display().timerExec(1, settle);
        } else if (layoutPending) {
            layoutPending = false;
            layout();
        }
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
    public void update() {
        if (page == null || !isCurrent(page, node())) {
            showSoon();
            return;
        }
        page.refresh();
        settleSoon();
    }

    /** It came into view after the plan or what is selected had changed: it is painted as all is now. */
    public void catchUp() {
        show();
        update();
    }

    /**
     * Once for all that asks: what is still put off would ask again, and most of it is folded. A field that is typed in grows at
     * once.
     */
    private void layoutSoon() {
        if (!layoutPending) {
            layoutPending = true;
            desk.display().asyncExec(() -> {
                boolean more = page != null && page.isSettling() && !session.isTyping();
                if (layoutPending && !more && !scroll.isDisposed()) {
                    layoutPending = false;
                    layout();
                }
            });
        }
    }

    private void layout() {
        if (page != null) {
            int width = scroll.getClientArea().width;
            Point size = page.layout(width);
            scroll.setMinSize(size.x > width ? size.x : NARROWEST, size.y);
        }
    }

    private void closePages() {
        if (!scroll.isDisposed()) {
            scroll.setContent(null);
        }
        pages.values().forEach(Page::close);
        pages.clear();
        page = null;
    }

    /** Ends the pages. */
    public void close() {
        if (!desk.display().isDisposed()) {
            desk.display().timerExec(-1, settle);
        }
        closePages();
    }
}
