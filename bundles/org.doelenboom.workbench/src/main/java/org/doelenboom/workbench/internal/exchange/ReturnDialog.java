package org.doelenboom.workbench.internal.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.api.exchange.Place;
import org.doelenboom.api.exchange.Returned;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.compare.DialogParts;
import org.doelenboom.workbench.internal.compare.TwoTexts;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Files that came back to the plan: what each would change, one thing a row, to be taken over or left. */
public final class ReturnDialog {
    private static final int WIDTH = 140 * Resources.STEP;
    private static final int HEIGHT = 90 * Resources.STEP;

    private final Desk desk;
    private final PlanSession session;
    private final Snapshot plan;
    private final DialogParts parts;
    private final Shell shell;
    private final ReturnSources sources;
    private final Label state;
    private final Table table;
    private final TwoTexts detail;
    private final Label doubt;
    private final Text answer;
    private final Table left;
    private final Button take;
    private final List<Row> rows = new ArrayList<>();
    private int reading;

    /** What one file would change, and what is said to it. */
    private static final class Row {
        private final Returned.Proposal proposal;
        private String answer = "";

        Row(Returned.Proposal proposal) {
            this.proposal = proposal;
        }

        boolean isAnswered() {
            return !answer.isBlank();
        }
    }

    public ReturnDialog(Desk desk, PlanSession session, Shell parent) {
        this.desk = desk;
        this.session = session;
        session.closeTyping();
        plan = session.snapshot();
        parts = new DialogParts(desk);
        shell = parts.shell(parent, desk.text("return.title"), SWT.APPLICATION_MODAL);
        HelpTopics.mark(shell, "return");
        parts.words(shell, desk.text("return.text"));
        sources = new ReturnSources(desk, session, shell, this::read);
        state = parts.words(shell, desk.text("return.none"));
        state.setFont(desk.resources().bold());
        table = table("return.title", SWT.CHECK, true, "item", "what", "before", "after", "from");
        detail = new TwoTexts(shell, desk);
        doubt = parts.words(shell, "");
        Composite said = parts.row(shell, 2);
        parts.label(said, "return.answer");
        answer = new Text(said, SWT.BORDER);
        Accessibles.name(answer, () -> desk.text("return.answer"));
        answer.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        answer.addListener(SWT.Modify, event -> answered());
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

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Reads them one after the other in the background; one that cannot be read does not hold up the rest. */
    public void read(List<Path> files) {
        String chosen = sources.sort();
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
            rows.add(new Row(one));
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
        boolean some = checked() > 0 || rows.stream().anyMatch(Row::isAnswered);
        take.setEnabled(reading == 0 && some && session.isEditable());
        int index = table.getSelectionIndex();
        answer.setEnabled(index >= 0);
        String written = index < 0 ? "" : rows.get(index).answer;
        if (!answer.getText().equals(written)) {
            answer.setText(written);
        }
        if (index < 0) {
            detail.clear();
            doubt.setText("");
        } else {
            Returned.Proposal one = rows.get(index).proposal;
            detail.show(one.before(), one.after());
            doubt.setText(
                    one.doubt().map(words -> "△ " + desk.text(words)).orElse("").replace("&", "&&"));
        }
    }

    /** What is said to the proposal that is selected, taken over or not. */
    private void answered() {
        int index = table.getSelectionIndex();
        if (index >= 0 && !rows.get(index).answer.equals(answer.getText())) {
            rows.get(index).answer = answer.getText();
            showState();
        }
    }

    private void check(boolean on) {
        for (TableItem item : table.getItems()) {
            item.setChecked(on);
        }
        showState();
    }

    /** All that is checked and all that was answered, as one step that can be undone. */
    private void take() {
        List<Returned.Proposal> accepted = new ArrayList<>();
        List<Row> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (table.getItem(i).getChecked()) {
                accepted.add(rows.get(i).proposal);
            }
            if (rows.get(i).isAnswered()) {
                answers.add(rows.get(i));
            }
        }
        List<String> languages = plan.root().get(PlanKeys.LANGUAGES);
        String mine = desk.locale().getLanguage();
        String language = languages.isEmpty() || languages.contains(mine) ? mine : languages.get(0);
        session.edit(Message.of(Desk.BUNDLE, "return.step", accepted.size()), edit -> {
            accepted.forEach(one -> one.edit().accept(edit));
            answers.forEach(one -> note(edit, one, language));
        });
        desk.say(desk.text("return.done", accepted.size()));
        shell.close();
    }

    /** The answer stays as a note at the item, with who wrote it and to whom. */
    private void note(Edit edit, Row row, String language) {
        boolean there = edit.now().find(row.proposal.node()).isPresent();
        NodeId note = edit.append(
                PlanKinds.NOTE, there ? row.proposal.node() : plan.root().id());
        String writer = row.proposal.writer();
        String words = writer.isEmpty() ? row.answer.strip() : desk.text("return.answerTo", writer, row.answer.strip());
        edit.set(note, PlanKeys.TEXT, BilingualText.of(language, words));
        edit.set(note, ScheduleKeys.AUTHOR, desk.preferences().author());
        edit.set(note, ScheduleKeys.DATE, Optional.of(LocalDate.now(ZoneId.systemDefault())));
    }
}
