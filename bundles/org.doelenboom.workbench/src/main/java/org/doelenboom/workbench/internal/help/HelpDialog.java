package org.doelenboom.workbench.internal.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpContribution;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;

/** The modules' help pages, in a window beside the plan, without network. */
public final class HelpDialog {
    private static final int WIDTH = 110 * Resources.STEP;
    private static final int HEIGHT = 75 * Resources.STEP;

    private final Desk desk;
    private final List<HelpContribution> pages;

    public HelpDialog(Desk desk) {
        this.desk = desk;
        this.pages = pages(desk);
    }

    /** All of them, by title. */
    public static List<HelpContribution> pages(Desk desk) {
        List<HelpContribution> pages =
                new ArrayList<>(desk.services().screen().help().all());
        pages.sort(Comparator.comparing(page -> title(desk, page)));
        return pages;
    }

    public static String title(Desk desk, HelpContribution page) {
        return desk.name(desk.services().screen().help(), page, page.id(), HelpContribution::title);
    }

    public void open(Shell parent, HelpContribution first) {
        Shell shell = new Shell(parent, SWT.SHELL_TRIM);
        shell.setText(desk.text("help.title"));
        shell.setLayout(new FillLayout());
        SashForm areas = new SashForm(shell, SWT.HORIZONTAL);
        org.eclipse.swt.widgets.List titles = new org.eclipse.swt.widgets.List(areas, SWT.SINGLE | SWT.V_SCROLL);
        Accessibles.name(titles, () -> desk.text("help.pages"));
        pages.forEach(page -> titles.add(title(desk, page)));
        StyledText text = new StyledText(areas, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(3 * Resources.STEP, 2 * Resources.STEP, 3 * Resources.STEP, 2 * Resources.STEP);
        Accessibles.name(text, () -> desk.text("help.title"));
        areas.setWeights(28, 72);
        titles.addListener(SWT.Selection, event -> show(text, pages.get(titles.getSelectionIndex())));
        int index = Math.max(0, pages.indexOf(first));
        titles.select(index);
        show(text, pages.get(index));
        Dialogs.open(shell, parent);
        shell.setSize(WIDTH, HEIGHT);
        titles.setFocus();
    }

    /** Headings bold, points with a bullet; a page that throws is named and left out. */
    private void show(StyledText text, HelpContribution page) {
        String source;
        try {
            source = Objects.requireNonNull(page.page(desk.locale()), "no page");
        } catch (RuntimeException | LinkageError e) {
            desk.switchOff(desk.services().screen().help(), page, page.id(), e);
            source = "";
        }
        StringBuilder shown = new StringBuilder();
        List<StyleRange> headings = new ArrayList<>();
        for (String line : source.strip().split("\\R", -1)) {
            String bare = line.replaceFirst("^#+ ", "").replaceFirst("^- ", "• ");
            if (line.startsWith("#")) {
                headings.add(new StyleRange(shown.length(), bare.length(), null, null, SWT.BOLD));
            }
            shown.append(bare).append('\n');
        }
        text.setText(shown.toString());
        headings.forEach(text::setStyleRange);
    }
}
