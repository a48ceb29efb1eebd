package org.doelenboom.workbench.internal.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.api.exchange.Place;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.session.Names;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * What was read from a foreign file, before it becomes a plan: the tree, how level words were read, what is doubtful, and what has
 * no place. The level words can be read otherwise; then it is read anew in the background.
 */
public final class ImportDialog {
    private static final int MOST_LETTERS = 400;

    private final Desk desk;
    private final Path file;
    private final Shell shell;
    private final Label counts;
    private final Label state;
    private final PreviewTree tree;
    private final Composite words;
    private final Table questions;
    private final Table notPlaced;
    private final TabItem wordsTab;
    private final TabItem questionsTab;
    private final TabItem notPlacedTab;
    private final List<String> columns;
    private final Map<String, KindId> mapping = new LinkedHashMap<>();
    private ImportDraft draft;
    private boolean accepted;

    @Nullable
    private Button accept;

    /**
     * @param columns the headings of the file's columns, which a person may point at; none for a file without columns
     * @param levels what she pointed at before
     */
    public ImportDialog(
            Desk desk, Shell parent, Path file, ImportDraft draft, List<String> columns, Map<String, KindId> levels) {
        this.desk = desk;
        this.file = file;
        this.draft = draft;
        this.columns = columns;
        mapping.putAll(levels);
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE | SWT.MAX);
        HelpTopics.mark(shell, "import");
        shell.setText(desk.text("import.title"));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 2 * Resources.STEP;
        layout.marginHeight = 2 * Resources.STEP;
        layout.verticalSpacing = Resources.STEP;
        shell.setLayout(layout);
        Label heading = new Label(shell, SWT.NONE);
        heading.setText(desk.text("import.heading", file.getFileName()).replace("&", "&&"));
        heading.setFont(desk.resources().bold());
        counts = new Label(shell, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 400;
        counts.setLayoutData(wide);
        TabFolder tabs = new TabFolder(shell, SWT.NONE);
        GridData all = new GridData(SWT.FILL, SWT.FILL, true, true);
        all.widthHint = 100 * Resources.STEP;
        all.heightHint = 55 * Resources.STEP;
        tabs.setLayoutData(all);
        Accessibles.name(tabs, () -> desk.text("import.title"));
        tree = new PreviewTree(tabs, desk);
        tab(tabs, tree.control()).setText(desk.text("import.tree"));
        ScrolledComposite scroll = new ScrolledComposite(tabs, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        words = new Composite(scroll, SWT.NONE);
        GridLayout two = new GridLayout(2, false);
        two.marginWidth = 2 * Resources.STEP;
        two.marginHeight = 2 * Resources.STEP;
        two.horizontalSpacing = 3 * Resources.STEP;
        words.setLayout(two);
        scroll.setContent(words);
        wordsTab = tab(tabs, scroll);
        state = new Label(shell, SWT.WRAP);
        questions = table(tabs, "import.where", "import.text", "import.reading", "import.other");
        questionsTab = tab(tabs, questions);
        notPlaced = table(tabs, "import.where", "import.text", "import.reason");
        notPlacedTab = tab(tabs, notPlaced);
        GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false);
        below.widthHint = 400;
        state.setLayoutData(below);
        buttons();
        show();
    }

    private static TabItem tab(TabFolder tabs, Control content) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setControl(content);
        return item;
    }

    private Table table(Composite parent, String... columns) {
        Table table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        for (String column : columns) {
            TableColumn made = new TableColumn(table, SWT.LEFT);
            made.setText(desk.text(column));
            made.setWidth(column.equals("import.where") ? 12 * Resources.STEP : 34 * Resources.STEP);
        }
        Accessibles.name(table, () -> desk.text(columns[columns.length - 1]));
        // What its column cuts off stands whole below.
        table.addListener(SWT.Selection, event -> {
            String whole = ((TableItem) event.item).getText(1);
            String shown = whole.length() > MOST_LETTERS ? whole.substring(0, MOST_LETTERS) + " …" : whole;
            state.setText(shown.replace("&", "&&"));
            shell.layout(true, true);
        });
        return table;
    }

    private void buttons() {
        Composite row = new Composite(shell, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        Button take = new Button(row, SWT.PUSH);
        take.setText(desk.text("button.import"));
        take.addListener(SWT.Selection, event -> {
            accepted = true;
            shell.close();
        });
        accept = take;
        shell.setDefaultButton(take);
        Button cancel = new Button(row, SWT.PUSH);
        cancel.setText(desk.text("button.cancel"));
        cancel.addListener(SWT.Selection, event -> shell.close());
    }

    /** Waits for the person; what she accepted, if she did. */
    public Optional<ImportDraft> open() {
        Dialogs.open(shell, (Shell) shell.getParent());
        Display display = shell.getDisplay();
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return accepted ? Optional.of(draft) : Optional.empty();
    }

    private void show() {
        ImportReport report = draft.report();
        counts.setText(countsText(report));
        tree.show(draft.plan());
        wordsTab.setText(desk.text("import.words", report.mapping().size()));
        showWords(report);
        questionsTab.setText(desk.text("import.questions", report.questions().size()));
        questions.removeAll();
        for (ImportReport.Question question : report.questions()) {
            new TableItem(questions, SWT.NONE).setText(new String[] {
                place(question.place()),
                oneLine(question.text()),
                oneLine(question.reading()),
                oneLine(question.other())
            });
        }
        notPlacedTab.setText(desk.text("import.notPlaced", report.notPlaced().size()));
        notPlaced.setRedraw(false);
        notPlaced.removeAll();
        for (ImportReport.NotPlaced line : report.notPlaced()) {
            new TableItem(notPlaced, SWT.NONE)
                    .setText(new String[] {place(line.place()), oneLine(line.text()), desk.text(line.reason())});
        }
        fitPlaces(questions);
        fitPlaces(notPlaced);
        notPlaced.setRedraw(true);
        shell.layout(true, true);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The names of sheets are short or long. */
    private static void fitPlaces(Table table) {
        TableColumn where = table.getColumn(0);
        where.pack();
        where.setWidth(Math.max(12 * Resources.STEP, Math.min(where.getWidth(), 30 * Resources.STEP)));
    }

    private String place(Place place) {
        String line = desk.text("import.line", place.line());
        return place.sheet().isEmpty() ? line : place.sheet() + ", " + line;
    }

    private String countsText(ImportReport report) {
        List<String> parts = new ArrayList<>();
        for (KindId level : LevelChoices.LEVELS) {
            Integer count = report.counts().get(level);
            if (count != null && count > 0) {
                parts.add(count + " " + desk.badge(level).orElse(""));
            }
        }
        String others = report.counts().entrySet().stream()
                .filter(entry -> !LevelChoices.LEVELS.contains(entry.getKey())
                        && entry.getValue() > 0
                        && !entry.getKey().equals(PlanKinds.PLAN))
                .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(KindId::name)))
                .map(entry -> desk.groupName(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return String.join(", ", parts) + (others.isEmpty() ? "" : "\n" + others);
    }

    private void showWords(ImportReport report) {
        for (Control child : words.getChildren()) {
            child.dispose();
        }
        Label hint = new Label(words, SWT.WRAP);
        hint.setText(
                desk.text(report.mapping().isEmpty() && columns.isEmpty() ? "import.noWords" : "import.wordsHint"));
        GridData both = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        both.widthHint = 400;
        hint.setLayoutData(both);
        Map<String, KindId> read = new LinkedHashMap<>();
        report.mapping().forEach(word -> read.put(word.source(), word.kind()));
        Set<String> all = new LinkedHashSet<>(columns);
        all.addAll(read.keySet());
        LevelChoices.add(words, desk, all, read, this::remap);
        words.layout(true, true);
        ((ScrolledComposite) words.getParent()).setMinSize(words.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void remap(String word, KindId level) {
        mapping.put(word, level);
        busy(true);
        Map<String, KindId> chosen = Map.copyOf(mapping);
        desk.background()
                .run(
                        desk.text("work.import", file.getFileName()),
                        () -> desk.services().exchange().preview(file, chosen),
                        read -> {
                            if (!shell.isDisposed()) {
                                draft = read;
                                busy(false);
                                show();
                            }
                        },
                        reason -> {
                            if (!shell.isDisposed()) {
                                busy(false);
                                state.setText(desk.text(reason));
                            }
                        });
    }

    private void busy(boolean busy) {
        state.setText(busy ? desk.text("work.import", file.getFileName()) : "");
        words.setEnabled(!busy);
        if (accept != null) {
            accept.setEnabled(!busy);
        }
    }

    /** How an item of a draft is called. */
    static String name(Desk desk, Names names, Node node) {
        String code = names.code(node);
        String title = names.title(node);
        String letters = desk.badge(node.kind()).orElse("");
        return (letters + " " + code).strip().isEmpty() ? title : (letters + " " + code).strip() + " " + title;
    }
}
