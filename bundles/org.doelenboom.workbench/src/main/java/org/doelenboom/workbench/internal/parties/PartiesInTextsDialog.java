package org.doelenboom.workbench.internal.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.party.PartiesInTexts;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.compare.DialogParts;
import org.doelenboom.workbench.internal.piece.Pieces;
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

/** The names in the texts of roles, one a row, which become parties when they are ticked. */
public final class PartiesInTextsDialog {
    private static final int WIDTH = 120 * Resources.STEP;
    private static final int HEIGHT = 76 * Resources.STEP;
    private static final int[] WIDTHS = {32, 14, 16, 38, 14};
    private static final String[] COLUMNS = {"name", "form", "role", "at", "new"};

    private final Desk desk;
    private final PlanSession session;
    private final PartiesInTexts texts;
    private final List<PartiesInTexts.Proposal> proposals;
    private final Shell shell;
    private final Label state;
    private final Table table;
    private final Label source;
    private final Button take;

    public PartiesInTextsDialog(Desk desk, PlanSession session, Shell parent) {
        this.desk = desk;
        this.session = session;
        session.closeTyping();
        texts = new PartiesInTexts(session.snapshot());
        proposals = texts.proposals();
        DialogParts parts = new DialogParts(desk);
        shell = parts.shell(parent, desk.text("partiesIn.title"), SWT.APPLICATION_MODAL);
        HelpTopics.mark(shell, "parties");
        parts.words(shell, desk.text("partiesIn.text"));
        state = parts.words(shell, "");
        state.setFont(desk.resources().bold());
        table = table();
        source = parts.words(shell, "\n\n");
        Composite buttons = parts.row(shell, 4);
        parts.button(buttons, "return.all", () -> check(true));
        parts.button(buttons, "return.nothing", () -> check(false));
        take = parts.button(buttons, "partiesIn.take", this::take);
        take.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        parts.button(buttons, "button.cancel", shell::close);
        shell.setDefaultButton(take);
        showState();
    }

    private Table table() {
        Table made = new Table(shell, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        made.setHeaderVisible(true);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = 30 * Resources.STEP;
        made.setLayoutData(place);
        Accessibles.name(made, () -> desk.text("partiesIn.title"));
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(made, SWT.NONE);
            column.setText(desk.text("partiesIn." + COLUMNS[i]));
            column.setWidth(WIDTHS[i] * Resources.STEP);
        }
        for (PartiesInTexts.Proposal one : proposals) {
            TableItem item = new TableItem(made, SWT.NONE);
            item.setText(cells(one));
            item.setChecked(!one.doubtful());
        }
        made.addListener(SWT.Selection, event -> showState());
        return made;
    }

    private String[] cells(PartiesInTexts.Proposal one) {
        Node role = session.snapshot().node(one.role());
        return new String[] {
            (one.doubtful() ? "△ " : "") + name(one),
            one.form().map(form -> desk.text(Pieces.word("partyForm", form))).orElse(""),
            role.get(PlanKeys.ROLE)
                    .map(kind -> desk.text(Pieces.word("role", kind)))
                    .orElse(""),
            role.parent()
                    .flatMap(session.snapshot()::find)
                    .map(session.names()::full)
                    .orElse(""),
            one.sort() == PartiesInTexts.Sort.BY_CALL
                    ? ""
                    : desk.text(one.there().isPresent() ? "partiesIn.there" : "partiesIn.isNew")
        };
    }

    private String name(PartiesInTexts.Proposal one) {
        List<String> languages = List.of(desk.locale().getLanguage());
        return one.sort() == PartiesInTexts.Sort.BY_CALL
                ? desk.text(Pieces.attribute("byCall"))
                : one.there()
                        .flatMap(session.snapshot()::find)
                        .map(session.names()::title)
                        .orElseGet(() -> one.name().first(languages));
    }

    public void open() {
        Dialogs.open(shell, (Shell) shell.getParent(), WIDTH, HEIGHT);
    }

    private List<PartiesInTexts.Proposal> checked() {
        List<PartiesInTexts.Proposal> checked = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            if (table.getItem(i).getChecked()) {
                checked.add(proposals.get(i));
            }
        }
        return checked;
    }

    private void showState() {
        List<PartiesInTexts.Proposal> checked = checked();
        state.setText(
                proposals.isEmpty()
                        ? desk.text("partiesIn.none")
                        : desk.text("partiesIn.count", proposals.size(), checked.size(), texts.added(checked)));
        take.setEnabled(!checked.isEmpty() && session.isEditable());
        int index = table.getSelectionIndex();
        Optional<PartiesInTexts.Proposal> selected = index < 0 ? Optional.empty() : Optional.of(proposals.get(index));
        source.setText(selected.map(this::said).orElse("\n\n").replace("&", "&&"));
        shell.layout();
    }

    /** Where the name comes from, and what to look at. */
    private String said(PartiesInTexts.Proposal one) {
        String text = session.names().title(session.snapshot().node(one.role()));
        String doubt = one.doubtful() ? desk.text("partiesIn.doubt") : "";
        String stays = one.sort() == PartiesInTexts.Sort.SENTENCE ? desk.text("partiesIn.sentence") : "";
        return Stream.of(desk.text("partiesIn.source", text), stays, doubt)
                .filter(words -> !words.isEmpty())
                .reduce((before, after) -> before + "\n" + after)
                .orElseThrow();
    }

    private void check(boolean on) {
        for (TableItem item : table.getItems()) {
            item.setChecked(on);
        }
        showState();
    }

    /** All that is ticked, as one step that can be undone. */
    private void take() {
        PartiesInTexts.Taken[] taken = new PartiesInTexts.Taken[1];
        session.edit(Message.of(Desk.BUNDLE, "partiesIn.step"), edit -> taken[0] = texts.into(edit, checked()));
        desk.say(desk.text("partiesIn.done", taken[0].parties(), taken[0].roles()));
        shell.close();
    }
}
