package org.doelenboom.workbench.internal.problems;

import java.util.Comparator;
import java.util.List;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.RuleOff;
import org.doelenboom.plan.followup.FirstQuestions;
import org.doelenboom.plan.followup.Scope;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** What the check found in the plan in front: what is wrong, where, and what mends it. */
public final class ProblemsView {
    private static final int FIRST = 40;
    private static final int LONGEST_NAME = 40;

    private final Desk desk;
    private final Composite pane;
    private final Text words;
    private final Combo least;
    private final ScrolledComposite scroll;
    private final Composite list;
    private final Mending mending;

    @Nullable
    private PlanSession session;

    private List<Entry> shown = List.of();
    private List<RuleOff> shownOff = List.of();
    private int bound = FIRST;
    private boolean all;

    /** What one entry shows, so that the list is made anew only when that differs. */
    private record Entry(Problem problem, String where, String text) {}

    public ProblemsView(Composite parent, Desk desk) {
        this.desk = desk;
        mending = new Mending(desk, parent.getShell());
        pane = HelpTopics.mark(new Composite(parent, SWT.NONE), "problems");
        pane.setLayout(column(Resources.STEP, Resources.STEP));
        words = new Text(pane, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(desk.text("problems.filter"));
        words.setToolTipText(desk.text("problems.filter"));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(words, () -> desk.text("problems.filter"));
        least = new Combo(pane, SWT.DROP_DOWN | SWT.READ_ONLY);
        for (Severity severity : Severity.values()) {
            least.add(desk.text("problems.least." + severity.name()));
        }
        least.select(Severity.ADVICE.ordinal());
        least.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Accessibles.name(least, () -> desk.text("problems.least"));
        scroll = new ScrolledComposite(pane, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        list = new Composite(scroll, SWT.NONE);
        list.setLayout(column(Resources.STEP / 2, Resources.STEP / 2));
        scroll.setContent(list);
        scroll.addListener(SWT.Resize, event -> layout());
        words.addListener(SWT.Modify, event -> show(session));
        least.addListener(SWT.Selection, event -> show(session));
    }

    private static GridLayout column(int margin, int spacing) {
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        layout.verticalSpacing = spacing;
        return layout;
    }

    public Control control() {
        return pane;
    }

    public void focus() {
        list.setFocus();
    }

    /** Shows what is known of this plan now; of none, what would stand here. */
    public void show(@Nullable PlanSession front) {
        boolean other = front != session;
        session = front;
        mending.follow(front);
        if (other) {
            bound = FIRST;
            all = false;
        }
        ProblemFilter filter = new ProblemFilter(words.getText(), Severity.values()[least.getSelectionIndex()]);
        List<Entry> wanted = front == null
                ? List.of()
                : front.problems().stream()
                        .filter(problem -> holds(front, problem))
                        .sorted(Comparator.comparing(Problem::severity))
                        .map(problem -> entry(front, problem))
                        .filter(entry -> filter.fits(entry.problem().severity(), entry.where() + " " + entry.text()))
                        .toList();
        if (!other && wanted.equals(shown) && mending.off().equals(shownOff) && list.getChildren().length > 0) {
            return;
        }
        shown = wanted;
        shownOff = mending.off();
        fill();
    }

    /** Whether it is of something in the neighbourhood that all is limited to. */
    private static boolean holds(PlanSession front, Problem problem) {
        return front.snapshot()
                .find(problem.node())
                .filter(node -> !new Scope(front.snapshot()).holds(node, front.neighbourhood()))
                .isEmpty();
    }

    private Entry entry(PlanSession front, Problem problem) {
        Node node =
                front.snapshot().find(problem.node()).orElse(front.snapshot().root());
        String name = front.names().full(node);
        String where =
                node.parent().isEmpty() ? desk.text("row.header") : name.isEmpty() ? desk.text("untitled") : name;
        return new Entry(
                problem,
                where.length() > LONGEST_NAME
                        ? where.substring(0, LONGEST_NAME - 1).stripTrailing() + "…"
                        : where,
                desk.text(problem.message()));
    }

    private void fill() {
        int focused = focused();
        list.setRedraw(false);
        try {
            if (focused >= 0) {
                // Else it would pass through one row after another while they go.
                list.forceFocus();
            }
            for (Control child : list.getChildren()) {
                child.dispose();
            }
            List<Entry> first = first();
            if (!first.isEmpty()) {
                label(desk.text("problems.five"));
                first.forEach(this::row);
                link(desk.text("problems.rest", shown.size() - first.size()), () -> {
                    all = true;
                    fill();
                });
            } else {
                shown.stream().limit(bound).forEach(this::row);
            }
            if (first.isEmpty() && shown.size() > bound) {
                link(desk.text("list.more", shown.size() - bound), () -> {
                    bound += 4 * FIRST;
                    fill();
                });
            }
            if (shown.isEmpty()) {
                boolean filtered = session != null && !session.problems().isEmpty();
                label(desk.text(
                        session == null ? "problems.noPlan" : filtered ? "problems.filtered" : "problems.none"));
            }
            shownOff.forEach(off -> {
                label(desk.text("problems.isOff", off.rule()) + (off.reason().isEmpty() ? "" : ": " + off.reason()));
                link(desk.text("problems.on", off.rule()), () -> mending.switchOn(off.rule()));
            });
        } finally {
            list.setRedraw(true);
        }
        layout();
        focus(focused);
    }

    /** The place in the list of what has the keyboard; -1 where nothing of it has. */
    private int focused() {
        Control at = desk.display().getFocusControl();
        while (at != null && at.getParent() != list) {
            at = at.getParent();
        }
        return at == null ? -1 : List.of(list.getChildren()).indexOf(at);
    }

    /** Whoever mends by keys goes on with what comes to stand where she was. */
    private void focus(int place) {
        Control[] rows = list.getChildren();
        for (int i = Math.min(place, rows.length - 1); i >= 0; i--) {
            if (rows[i].setFocus()) {
                return;
            }
        }
    }

    /** Those to begin with, where there are many and the person has not yet asked for more; else none. */
    private List<Entry> first() {
        boolean filtered = !words.getText().isBlank() || least.getSelectionIndex() != Severity.ADVICE.ordinal();
        if (all || filtered || shown.size() <= FirstQuestions.FEW) {
            return List.of();
        }
        List<Problem> first =
                FirstQuestions.of(shown.stream().map(Entry::problem).toList());
        return first.stream()
                .flatMap(problem -> shown.stream()
                        .filter(entry -> entry.problem().equals(problem))
                        .limit(1))
                .toList();
    }

    private void row(Entry entry) {
        new ProblemRow(list, desk, entry.problem(), entry.where(), entry.text(), mending);
    }

    private void label(String text) {
        Label label = new Label(list, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(desk.resources().palette().dimmed());
        label.setLayoutData(wide());
    }

    private void link(String text, Runnable action) {
        Link link = new Link(list, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&") + "</a>");
        link.setLinkForeground(desk.resources().palette().link());
        link.setLayoutData(wide());
        Accessibles.name(link, () -> text);
        link.addListener(SWT.Selection, event -> action.run());
    }

    private static GridData wide() {
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 100;
        return wide;
    }

    private void layout() {
        int width = scroll.getClientArea().width;
        scroll.setMinSize(100, list.computeSize(Math.max(100, width), SWT.DEFAULT).y);
        list.layout(true, true);
    }
}
