package org.doelenboom.workbench.internal.problems;

import java.util.Comparator;
import java.util.List;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What the check found in the plan in front: what is wrong, where, and what mends it. */
public final class ProblemsView {
    private static final int FIRST = 40;

    private final Desk desk;
    private final ScrolledComposite scroll;
    private final Composite list;

    @Nullable
    private PlanSession session;

    private List<Entry> shown = List.of();
    private int bound = FIRST;

    /** What one entry shows, so that the list is made anew only when that differs. */
    private record Entry(Problem problem, String where, String text) {}

    public ProblemsView(Composite parent, Desk desk) {
        this.desk = desk;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        list = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = Resources.STEP + 4;
        layout.marginHeight = Resources.STEP;
        layout.verticalSpacing = Resources.STEP / 2;
        list.setLayout(layout);
        scroll.setContent(list);
        scroll.addListener(SWT.Resize, event -> layout());
    }

    public Control control() {
        return scroll;
    }

    public void focus() {
        list.setFocus();
    }

    /** Shows what is known of this plan now; of none, what would stand here. */
    public void show(@Nullable PlanSession front) {
        boolean other = front != session;
        session = front;
        if (other) {
            bound = FIRST;
        }
        List<Entry> wanted = front == null
                ? List.of()
                : front.problems().stream()
                        .sorted(Comparator.comparing(Problem::severity))
                        .map(problem -> entry(front, problem))
                        .toList();
        if (!other && wanted.equals(shown) && list.getChildren().length > 0) {
            return;
        }
        shown = wanted;
        fill();
    }

    private Entry entry(PlanSession front, Problem problem) {
        Node node =
                front.snapshot().find(problem.node()).orElse(front.snapshot().root());
        String name = front.names().full(node);
        String where =
                node.parent().isEmpty() ? desk.text("row.header") : name.isEmpty() ? desk.text("untitled") : name;
        return new Entry(
                problem,
                where.length() > 40 ? where.substring(0, 39).stripTrailing() + "…" : where,
                desk.text(problem.message()));
    }

    private void fill() {
        list.setRedraw(false);
        try {
            for (Control child : list.getChildren()) {
                child.dispose();
            }
            shown.stream().limit(bound).forEach(this::row);
            if (shown.size() > bound) {
                link(
                        desk.text("list.more", shown.size() - bound),
                        desk.resources().palette().link(),
                        () -> {
                            bound += 4 * FIRST;
                            fill();
                        });
            }
            if (shown.isEmpty()) {
                label(desk.text(session == null ? "problems.noPlan" : "problems.none"))
                        .setForeground(desk.resources().palette().dimmed());
            }
        } finally {
            list.setRedraw(true);
        }
        layout();
    }

    private void row(Entry entry) {
        Palette palette = desk.resources().palette();
        Severity severity = entry.problem().severity();
        String sign = severity == Severity.ERROR ? "▲" : severity == Severity.WARNING ? "△" : "○";
        Color colour = severity == Severity.ERROR
                ? palette.error()
                : severity == Severity.WARNING ? palette.warning() : palette.advice();
        Link where = link(sign + " " + entry.where(), colour, () -> jump(entry.problem()));
        where.setFont(desk.resources().bold());
        Accessibles.name(
                where, () -> desk.text("severity." + severity.name()) + ", " + entry.where() + ". " + entry.text());
        label(entry.text());
        for (QuickFix fix : entry.problem().fixes()) {
            link(desk.text(fix.label()), palette.link(), () -> mend(entry.problem(), fix));
        }
        Composite line = new Composite(list, SWT.NONE);
        line.setBackground(palette.line());
        GridData thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = 1;
        line.setLayoutData(thin);
    }

    private void jump(Problem problem) {
        if (session != null) {
            session.select(problem.node());
        }
    }

    /** A fix that throws has changed nothing; its rule is switched off, since it may be wrong about the problem as well. */
    private void mend(Problem problem, QuickFix fix) {
        if (session != null && session.isEditable()) {
            try {
                session.edit(fix.label(), fix.edit());
            } catch (RuntimeException | LinkageError e) {
                desk.services().checker().fixFailed(problem, e);
                desk.name(problem.rule(), e);
            }
        }
    }

    private Label label(String text) {
        Label label = new Label(list, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(wide());
        return label;
    }

    private Link link(String text, Color colour, Runnable action) {
        Link link = new Link(list, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
        link.setLinkForeground(colour);
        link.setLayoutData(wide());
        Accessibles.name(link, () -> text);
        link.addListener(SWT.Selection, event -> action.run());
        return link;
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
