package org.doelenboom.workbench.internal.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Letters;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.command.Command;
import org.doelenboom.workbench.internal.command.Commands;
import org.doelenboom.workbench.internal.steps.LastPlanSteps;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What stands in the middle while no plan is open: the first steps, and what is done in the plan that was open last. */
final class StartPage implements LastPlanSteps.Opening {
    private static final int LEFT_WIDTH = 34 * Resources.STEP;

    private final ScrolledComposite scroll;
    private final Composite page;
    private final Composite recent;
    private final Label ofPlan;
    private final LastPlanSteps steps;
    private final Desk desk;
    private final Window window;

    StartPage(Composite parent, Desk desk, Commands commands, Window window) {
        this.desk = desk;
        this.window = window;
        scroll = HelpTopics.mark(new ScrolledComposite(parent, SWT.V_SCROLL), "start");
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.setBackground(desk.resources().palette().page());
        page = column(scroll, 2, 5 * Resources.STEP);
        scroll.setContent(page);
        Label title = label(page, desk.text("start.title"));
        title.setFont(desk.resources().large());
        label(page, desk.text("start.text"));
        Composite left = column(page, 1, 0);
        GridData narrow = new GridData(SWT.LEFT, SWT.TOP, false, false);
        narrow.widthHint = LEFT_WIDTH;
        left.setLayoutData(narrow);
        for (String id : List.of("file.new", "file.open", "file.import", "file.sample")) {
            Command command = commands.get(id);
            link(left, command.label().get(), command::run);
        }
        recent = column(left, 1, 0);
        recent.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite right = column(page, 1, 0);
        right.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Label heading = label(right, desk.text("steps.title"));
        heading.setFont(desk.resources().bold());
        ofPlan = label(right, "");
        ofPlan.setForeground(desk.resources().palette().dimmed());
        steps = new LastPlanSteps(right, desk, this, this::layout);
        steps.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Letters.fit(page);
        parent.addListener(SWT.Resize, event -> {
            if (!scroll.isDisposed() && parent instanceof CTabFolder folder) {
                scroll.setBounds(folder.getClientArea());
            }
        });
        scroll.addListener(SWT.Resize, event -> layout());
    }

    private Composite column(Composite parent, int columns, int margin) {
        Composite column = new Composite(parent, SWT.NONE);
        column.setBackground(desk.resources().palette().page());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        layout.horizontalSpacing = 4 * Resources.STEP;
        layout.verticalSpacing = 2 * Resources.STEP;
        column.setLayout(layout);
        return column;
    }

    /** Across all columns of its parent. */
    private Label label(Composite parent, String words) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setBackground(page.getBackground());
        label.setForeground(desk.resources().palette().text());
        label.setLayoutData(
                new GridData(SWT.FILL, SWT.TOP, true, false, ((GridLayout) parent.getLayout()).numColumns, 1));
        return label;
    }

    private void layout() {
        int width = Math.max(LEFT_WIDTH, scroll.getClientArea().width);
        scroll.setMinSize(LEFT_WIDTH, page.computeSize(width, SWT.DEFAULT).y);
        page.layout(true, true);
    }

    /** Lists the plans that were opened lately and are still there, and the steps of the first of them. */
    void showRecent() {
        for (Control child : recent.getChildren()) {
            child.dispose();
        }
        List<Path> files =
                desk.preferences().recent().stream().filter(Files::exists).toList();
        Optional<Path> last = files.stream().findFirst();
        ofPlan.setText(last.map(file -> desk.text("steps.ofPlan", PlanFiles.name(file)))
                .orElseGet(() -> desk.text("steps.noPlan"))
                .replace("&", "&&"));
        steps.show(last.orElse(null));
        if (!files.isEmpty()) {
            Label heading = label(recent, desk.text("start.recent"));
            heading.setFont(desk.resources().bold());
        }
        for (Path file : files) {
            Link link = link(recent, PlanFiles.name(file), () -> window.files().open(file));
            link.setToolTipText(file.toString());
        }
        layout();
    }

    private Link link(Composite parent, String words, Runnable action) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + words.replace("&", "&&") + "</a>");
        link.setBackground(page.getBackground());
        link.setLinkForeground(desk.resources().palette().link());
        Accessibles.name(link, () -> words);
        link.addListener(SWT.Selection, event -> action.run());
        return link;
    }

    @Override
    public void open(Path file, Optional<NodeId> item, Optional<String> view) {
        window.files().open(file, () -> {
            item.ifPresent(node -> window.front().ifPresent(session -> session.select(node)));
            view.ifPresent(window::showView);
        });
    }

    @Override
    public void create() {
        window.files().create();
    }

    Composite control() {
        return scroll;
    }
}
