package org.doelenboom.workbench.internal.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.api.exchange.Place;
import org.doelenboom.api.exchange.Returned;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.compare.DialogParts;
import org.doelenboom.workbench.internal.compare.TwoTexts;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.doelenboom.workspace.Exchange;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Files that came back to the plan: what each would change, one thing a row, to be taken over or left. */
public final class ReturnDialog {
    private static final int WIDTH = 140 * Resources.STEP;
    private static final int HEIGHT = 90 * Resources.STEP;

    private final Desk desk;
    private final PlanSession session;
    private final Snapshot plan;
    private final DialogParts parts;
    private final Shell shell;
    private final Combo sort;
    private final List<Exchange.Sort> sorts;
    private final Label state;
    private final Table table;
    private final TwoTexts detail;
    private final Label doubt;
    private final Table left;
    private final Button take;
    private final List<Row> rows = new ArrayList<>();
    private int reading;

    private record Row(String file, Returned.Proposal proposal) {}

    public ReturnDialog(Desk desk, PlanSession session, Shell parent) {
        this.desk = desk;
        this.session = session;
        session.closeTyping();
        plan = session.snapshot();
        sorts = desk.services().exchange().returnSorts();
        parts = new DialogParts(desk);
        shell = parts.shell(parent, desk.text("return.title"), SWT.APPLICATION_MODAL);
        HelpTopics.mark(shell, "return");
        parts.words(shell, desk.text("return.text"));
        Composite choice = parts.row(shell, 4);
        parts.label(choice, "return.sort");
        sort = parts.combo(choice, "return.sort");
        sort.add(desk.text("return.anySort"));
        sorts.forEach(one -> sort.add(desk.text(one.name())));
        sort.select(0);
        parts.button(choice, "return.files", this::chooseFiles);
        parts.button(choice, "return.folder", this::chooseFolder);
        state = parts.words(shell, desk.text("return.none"));
        state.setFont(desk.resources().bold());
        table = table("return.title", SWT.CHECK, true, "item", "what", "before", "after", "from");
        detail = new TwoTexts(shell, desk);
        doubt = parts.words(shell, "");
        left = table("return.left", SWT.NONE, false, "file", "where", "text2", "reason");
        Composite buttons = parts.row(shell, 4);
        parts.button(buttons, "return.all", () -> check(true));
        parts.button(buttons, "return.nothing", () -> check(false));
        take = parts.button(buttons, "return.take", this::take);
        take.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        parts.button(buttons, "button.close", shell::close);
        table.addListener(SWT.Selection, event -> showState());
        showState();
    }

    private Table table(String name, int style, boolean high, String... columns) {
        Table made = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | style);
        made.setHeaderVisible(true);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, high);
        place.heightHint = (high ? 30 : 12) * Resources.STEP;
        place.exclude = !high;
        made.setVisible(high);
        made.setLayoutData(place);
        Accessibles.name(made, () -> desk.text(name));
        for (String column : columns) {
            TableColumn one = new TableColumn(made, SWT.NONE);
            one.setText(desk.text("return." + column));
            one.setWidth(27 * Resources.STEP);
        }
        return made;
    }

    public void open() {
        Dialogs.open(shell, (Shell) shell.getParent(), WIDTH, HEIGHT);
    }

    private void chooseFiles() {
        Set<String> endings = new TreeSet<>();
        sorts.forEach(one -> endings.addAll(one.endings()));
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(desk.text("return.title"));
        dialog.setFilterPath(folder());
        dialog.setFilterExtensions(new String[] {
            String.join(";", endings.stream().map(one -> "*." + one).toList()), "*.*"
        });
        dialog.setFilterNames(new String[] {desk.text("return.known"), desk.text("open.all")});
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            read(Stream.of(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    /** Where the plan lies: what comes back is put near it. */
    private String folder() {
        return session.plan()
                .file()
                .map(file -> String.valueOf(file.toAbsolutePath().getParent()))
                .orElse("");
    }

    private void chooseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(desk.text("return.folder"));
        dialog.setFilterPath(folder());
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Set<String> endings = new TreeSet<>();
        sorts.forEach(one -> endings.addAll(one.endings()));
        try (Stream<Path> inside = Files.list(Path.of(chosen))) {
            read(inside.filter(Files::isRegularFile)
                    // What an office program keeps beside a file that is open is no file of ours.
                    .filter(file -> !name(file).startsWith("~$") && !name(file).startsWith("."))
                    .filter(file -> endings.contains(name(file)
                            .substring(name(file).lastIndexOf('.') + 1)
                            .toLowerCase(Locale.ROOT)))
                    .sorted()
                    .toList());
        } catch (IOException | UncheckedIOException e) {
            Dialogs.tell(desk, shell, desk.text("return.title"), desk.text("return.noFolder", chosen));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Reads them one after the other in the background; one that cannot be read does not hold up the rest. */
    public void read(List<Path> files) {
        String chosen = sort.getSelectionIndex() < 1
                ? ""
                : sorts.get(sort.getSelectionIndex() - 1).id();
        reading += files.size();
        showState();
        for (Path file : files) {
            desk.background()
                    .run(
                            desk.text("work.import", file.getFileName()),
                            () -> answer(file, chosen),
                            returned -> show(file, returned),
                            reason -> show(file, new Returned(List.of(), List.of(notRead(reason)))));
        }
    }

    private Returned answer(Path file, String chosen) throws Refusal {
        try {
            return desk.services().exchange().takeBack(plan, file, chosen);
        } catch (Refusal refusal) {
            return new Returned(List.of(), List.of(notRead(refusal.reason())));
        }
    }

    private static ImportReport.NotPlaced notRead(Message reason) {
        return new ImportReport.NotPlaced(Place.line(0), "", reason);
    }

    private void show(Path file, Returned returned) {
        if (shell.isDisposed()) {
            return;
        }
        reading--;
        ItemWords items = new ItemWords(desk, session);
        for (Returned.Proposal one : returned.proposals()) {
            rows.add(new Row(name(file), one));
            TableItem item = new TableItem(table, SWT.NONE);
            String from = one.writer().isEmpty() ? name(file) : one.writer() + " · " + name(file);
            item.setText(new String[] {
                (one.doubt().isPresent() ? "△ " : "") + items.name(one.node()),
                desk.text(one.what()),
                oneLine(one.before()),
                oneLine(one.after()),
                from
            });
            item.setChecked(one.doubt().isEmpty());
        }
        for (ImportReport.NotPlaced one : returned.notPlaced()) {
            Place place = one.place();
            String where = place.line() == 0
                    ? ""
                    : (place.sheet().isEmpty() ? "" : place.sheet() + ", ") + desk.text("import.line", place.line());
            new TableItem(left, SWT.NONE)
                    .setText(new String[] {name(file), where, oneLine(one.text()), desk.text(one.reason())});
        }
        boolean some = left.getItemCount() > 0;
        left.setVisible(some);
        ((GridData) left.getLayoutData()).exclude = !some;
        showState();
        shell.layout(true, true);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private long checked() {
        return Stream.of(table.getItems()).filter(TableItem::getChecked).count();
    }

    private void showState() {
        state.setText(
                reading > 0
                        ? desk.text("return.reading", reading)
                        : rows.isEmpty()
                                ? desk.text(left.getItemCount() > 0 ? "return.nothingNew" : "return.none")
                                : desk.text("return.count", checked(), rows.size()));
        take.setEnabled(reading == 0 && checked() > 0 && session.isEditable());
        int index = table.getSelectionIndex();
        if (index < 0) {
            detail.clear();
            doubt.setText("");
        } else {
            Returned.Proposal one = rows.get(index).proposal();
            detail.show(one.before(), one.after());
            doubt.setText(
                    one.doubt().map(words -> "△ " + desk.text(words)).orElse("").replace("&", "&&"));
        }
    }

    private void check(boolean on) {
        for (TableItem item : table.getItems()) {
            item.setChecked(on);
        }
        showState();
    }

    /** All that is checked, as one step that can be undone. */
    private void take() {
        List<Returned.Proposal> accepted = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (table.getItem(i).getChecked()) {
                accepted.add(rows.get(i).proposal());
            }
        }
        session.edit(
                Message.of(Desk.BUNDLE, "return.step", accepted.size()),
                edit -> accepted.forEach(one -> one.edit().accept(edit)));
        desk.say(desk.text("return.done", accepted.size()));
        shell.close();
    }
}
