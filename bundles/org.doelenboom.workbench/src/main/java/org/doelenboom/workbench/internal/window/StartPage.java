package org.doelenboom.workbench.internal.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.command.Command;
import org.doelenboom.workbench.internal.command.Commands;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What stands in the middle while no plan is open: the first steps. */
final class StartPage {
    private final Composite page;
    private final Composite recent;
    private final Desk desk;
    private final Window window;

    StartPage(Composite parent, Desk desk, Commands commands, Window window) {
        this.desk = desk;
        this.window = window;
        page = new Composite(parent, SWT.NONE);
        page.setBackground(desk.resources().palette().page());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 6 * Resources.STEP;
        layout.marginHeight = 6 * Resources.STEP;
        layout.verticalSpacing = 2 * Resources.STEP;
        page.setLayout(layout);
        Label title = new Label(page, SWT.NONE);
        title.setText(desk.text("start.title"));
        title.setFont(desk.resources().large());
        title.setBackground(page.getBackground());
        title.setForeground(desk.resources().palette().text());
        Label text = new Label(page, SWT.WRAP);
        text.setText(desk.text("start.text"));
        text.setBackground(page.getBackground());
        text.setForeground(desk.resources().palette().text());
        text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        for (String id : List.of("file.new", "file.open", "file.import", "file.sample")) {
            Command command = commands.get(id);
            link(page, command.label().get(), command::run);
        }
        recent = new Composite(page, SWT.NONE);
        recent.setBackground(page.getBackground());
        GridLayout column = new GridLayout(1, false);
        column.marginWidth = 0;
        column.verticalSpacing = Resources.STEP;
        recent.setLayout(column);
        recent.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        showRecent();
        parent.addListener(SWT.Resize, event -> {
            if (!page.isDisposed()) {
                page.setBounds(((org.eclipse.swt.custom.CTabFolder) parent).getClientArea());
            }
        });
    }

    /** Lists the plans that were opened lately and are still there. */
    void showRecent() {
        for (Control child : recent.getChildren()) {
            child.dispose();
        }
        List<Path> files =
                desk.preferences().recent().stream().filter(Files::exists).toList();
        if (files.isEmpty()) {
            return;
        }
        Label heading = new Label(recent, SWT.NONE);
        heading.setText(desk.text("start.recent"));
        heading.setFont(desk.resources().bold());
        heading.setBackground(page.getBackground());
        heading.setForeground(desk.resources().palette().text());
        for (Path file : files) {
            Link link = link(recent, PlanFiles.name(file), () -> window.files().open(file));
            link.setToolTipText(file.toString());
        }
        page.layout(true, true);
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

    Composite control() {
        return page;
    }
}
