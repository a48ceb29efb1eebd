package org.doelenboom.workbench.internal.steps;

import java.util.List;
import java.util.stream.Collectors;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The steps below each other: what each is, what is done of it, and the links that lead there. */
final class StepsList {
    private static final int WIDEST = 90 * Resources.STEP;

    private final Desk desk;
    private final Composite list;
    private final Target target;
    private List<Step> shown = List.of();

    /** Where a link leads. */
    interface Target {
        void item(Step step);

        void view(String id);
    }

    StepsList(Composite parent, Desk desk, Target target) {
        this.desk = desk;
        this.target = target;
        list = new Composite(parent, SWT.NONE);
        list.setBackground(palette().page());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Resources.STEP;
        list.setLayout(layout);
    }

    private Palette palette() {
        return desk.resources().palette();
    }

    Composite control() {
        return list;
    }

    /** @return whether anything looks otherwise now */
    boolean show(List<Step> steps) {
        if (steps.equals(shown)) {
            return false;
        }
        shown = steps;
        for (Control child : list.getChildren()) {
            child.dispose();
        }
        for (int i = 0; i < steps.size(); i++) {
            row(steps.get(i), i + 1);
        }
        if (list.getSize().x > 0) {
            list.layout(true, true);
        }
        return true;
    }

    private void row(Step step, int number) {
        Composite row = new Composite(list, SWT.NONE);
        row.setBackground(palette().page());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Resources.STEP / 2;
        row.setLayout(layout);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        row.setLayoutData(wide);
        List<ViewContribution> views = step.views().stream()
                .flatMap(id -> desk.services().screen().views().all().stream()
                        .filter(view -> view.id().equals(id)))
                .toList();
        String title = number + ". " + desk.text("steps." + step.id());
        Runnable lead = step.viewFirst() && !views.isEmpty()
                ? () -> target.view(views.get(0).id())
                : () -> target.item(step);
        Link link = link(row, (step.isDone() ? "✓ " : "") + title, lead);
        link.setFont(desk.resources().bold());
        String facts = step.facts().stream().map(desk::text).collect(Collectors.joining(" · "));
        Accessibles.name(link, () -> title + ". " + facts);
        label(row, desk.text("steps." + step.id() + ".text"), palette().text());
        if (!facts.isEmpty()) {
            label(row, facts, palette().dimmed());
        }
        List<ViewContribution> more = step.viewFirst() ? views.stream().skip(1).toList() : views;
        if (!more.isEmpty()) {
            Composite links = new Composite(row, SWT.NONE);
            links.setBackground(palette().page());
            RowLayout beside = new RowLayout(SWT.HORIZONTAL);
            beside.marginLeft = 0;
            beside.marginTop = 0;
            beside.spacing = 2 * Resources.STEP;
            links.setLayout(beside);
            for (ViewContribution view : more) {
                String name = desk.name(desk.services().screen().views(), view, view.id(), ViewContribution::title);
                Link other = link(links, name, () -> target.view(view.id()));
                Accessibles.name(other, () -> name);
            }
        }
    }

    private Link link(Composite parent, String words, Runnable action) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + words.replace("&", "&&") + "</a>");
        link.setBackground(palette().page());
        link.setLinkForeground(palette().link());
        link.addListener(SWT.Selection, event -> action.run());
        return link;
    }

    private void label(Composite parent, String words, Color colour) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setBackground(palette().page());
        label.setForeground(colour);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = WIDEST;
        label.setLayoutData(wide);
    }
}
