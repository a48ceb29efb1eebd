package org.doelenboom.workbench.internal.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpContribution;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.search.FoldedText;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Help in a window beside the plan, without network: the core's pages, the modules', and the glossary. */
public final class HelpDialog {
    private static final int WIDTH = 110 * Resources.STEP;
    private static final int HEIGHT = 75 * Resources.STEP;

    private final Desk desk;
    private final List<Entry> entries = new ArrayList<>();
    private List<Entry> shown = List.of();

    /** A page that is read when it is shown. */
    private record Entry(List<String> topics, String title, Supplier<String> text) {}

    public HelpDialog(Desk desk) {
        this.desk = desk;
        String language = desk.locale().getLanguage();
        HelpPages.in(language).all().forEach(page -> entries.add(new Entry(page.topics(), page.title(), page::text)));
        String glossary = desk.text("help.glossary");
        entries.add(new Entry(
                List.of("glossary"),
                glossary,
                () -> "# " + glossary + "\n"
                        + Glossary.core(key -> desk.text(key)).page()));
        pages(desk).forEach(page -> entries.add(new Entry(List.of(page.id()), title(desk, page), () -> text(page))));
    }

    /** The modules' pages, by title. */
    public static List<HelpContribution> pages(Desk desk) {
        List<HelpContribution> pages =
                new ArrayList<>(desk.services().screen().help().all());
        pages.sort(Comparator.comparing(page -> title(desk, page)));
        return pages;
    }

    public static String title(Desk desk, HelpContribution page) {
        return desk.name(desk.services().screen().help(), page, page.id(), HelpContribution::title);
    }

    /** A page that throws is named and left out. */
    private String text(HelpContribution page) {
        try {
            return Objects.requireNonNull(page.page(desk.locale()), "no page");
        } catch (RuntimeException | LinkageError e) {
            desk.switchOff(desk.services().screen().help(), page, page.id(), e);
            return "";
        }
    }

    /** Opens it at a module's page. */
    public void open(Shell parent, HelpContribution first) {
        open(parent, entry(first.id()).orElse(entries.get(0)));
    }

    /** Opens it at what is nearest to the control that has the focus. */
    public void openFor(Shell parent, @Nullable Control focus) {
        for (String topic : HelpTopics.of(focus)) {
            Optional<Entry> page = entry(topic).or(() -> entry(topic.replaceFirst("\\..*", "")));
            if (page.isPresent()) {
                open(parent, page.get());
                return;
            }
        }
        open(parent, entries.get(0));
    }

    private Optional<Entry> entry(String topic) {
        return entries.stream().filter(entry -> entry.topics().contains(topic)).findFirst();
    }

    private void open(Shell parent, Entry first) {
        Shell shell = new Shell(parent, SWT.SHELL_TRIM);
        shell.setText(desk.text("help.title"));
        shell.setLayout(new FillLayout());
        SashForm areas = new SashForm(shell, SWT.HORIZONTAL);
        Composite left = new Composite(areas, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = Resources.STEP;
        layout.marginHeight = Resources.STEP;
        left.setLayout(layout);
        Text filter = new Text(left, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(desk.text("help.filter"));
        filter.setToolTipText(desk.text("help.filter"));
        filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Accessibles.name(filter, () -> desk.text("help.filter"));
        org.eclipse.swt.widgets.List titles = new org.eclipse.swt.widgets.List(left, SWT.SINGLE | SWT.V_SCROLL);
        titles.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibles.name(titles, () -> desk.text("help.pages"));
        StyledText text = new StyledText(areas, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(3 * Resources.STEP, 2 * Resources.STEP, 3 * Resources.STEP, 2 * Resources.STEP);
        text.setLineSpacing(Resources.STEP / 2);
        Accessibles.name(text, () -> desk.text("help.title"));
        areas.setWeights(30, 70);
        list(titles, "");
        filter.addListener(SWT.Modify, event -> {
            list(titles, filter.getText());
            if (!shown.isEmpty()) {
                titles.select(0);
                show(text, shown.get(0));
            }
        });
        titles.addListener(SWT.Selection, event -> {
            int index = titles.getSelectionIndex();
            if (index >= 0) {
                show(text, shown.get(index));
            }
        });
        titles.select(shown.indexOf(first));
        show(text, first);
        Dialogs.open(shell, parent, WIDTH, HEIGHT);
        titles.showSelection();
        titles.setFocus();
    }

    /** The pages with all of the words. */
    private void list(org.eclipse.swt.widgets.List titles, String typed) {
        List<String> words = List.of(FoldedText.of(typed.strip()).split("\\s+"));
        shown = typed.isBlank()
                ? List.copyOf(entries)
                : entries.stream()
                        .filter(entry -> {
                            String folded = FoldedText.of(
                                    entry.title() + " " + entry.text().get());
                            return words.stream().allMatch(folded::contains);
                        })
                        .toList();
        titles.setItems(shown.stream().map(Entry::title).toArray(String[]::new));
    }

    /** Headings bold, points with a bullet. */
    private void show(StyledText text, Entry page) {
        StringBuilder written = new StringBuilder();
        List<StyleRange> headings = new ArrayList<>();
        List<Integer> points = new ArrayList<>();
        String[] lines = page.text().get().strip().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String bare = lines[i].replaceFirst("^#+ ", "").replaceFirst("^- ", "•  ");
            if (lines[i].startsWith("#")) {
                StyleRange heading = new StyleRange(written.length(), bare.length(), null, null, SWT.BOLD);
                heading.font =
                        i == 0 ? desk.resources().large() : desk.resources().bold();
                headings.add(heading);
            } else if (lines[i].startsWith("- ")) {
                points.add(i);
            }
            written.append(bare).append('\n');
        }
        text.setText(written.toString());
        headings.forEach(text::setStyleRange);
        for (int line : points) {
            text.setLineWrapIndent(line, 1, 2 * Resources.STEP);
        }
    }
}
