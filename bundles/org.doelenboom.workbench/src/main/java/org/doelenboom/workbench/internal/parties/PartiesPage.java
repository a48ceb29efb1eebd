package org.doelenboom.workbench.internal.parties;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.party.PartiesInTexts;
import org.doelenboom.plan.party.PartyChoice;
import org.doelenboom.plan.party.PartyList;
import org.doelenboom.plan.project.Project;
import org.doelenboom.ui.Flow;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.workbench.internal.grid.Grid;
import org.doelenboom.workbench.internal.grid.GridColumn;
import org.doelenboom.workbench.internal.grid.GridContent;
import org.doelenboom.workbench.internal.grid.GridFrame;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.doelenboom.workbench.internal.window.SessionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/** The list of parties on the screen with its choices above, and below it what can be done with the list. */
final class PartiesPage implements ViewBody {
    private final ViewContext context;
    private final Pieces pieces;
    private final GridFrame frame;
    private final Grid grid;
    private final Label count;
    private final Button fromTexts;
    private Optional<PartyRole> role = Optional.empty();
    private Optional<NodeId> project = Optional.empty();
    private Optional<String> language = Optional.empty();
    private String words = "";
    private PartiesContent content;

    PartiesPage(Composite parent, ViewContext context) {
        this.context = context;
        this.pieces = new Pieces(context);
        frame = new GridFrame(parent, context, "parties");
        frame.filter("parties.filter", typed -> {
            words = typed;
            refresh();
        });
        content = content();
        choices();
        grid = frame.grid(content);
        grid.onKey(SWT.INSERT, this::add);
        count = pieces.wrapped(frame.page(), "");
        Composite tools = Flow.row(frame.page(), context);
        button(tools, "parties.add", this::add).setEnabled(context.isEditable());
        fromTexts = button(tools, "parties.fromTexts", this::fromTexts);
        button(tools, "parties.copyEmails", this::copyEmails);
        button(tools, "parties.copyTable", this::copyTable);
        button(tools, "parties.take", this::takeFile).setEnabled(context.isEditable());
        button(tools, "parties.paste", this::paste).setEnabled(context.isEditable());
        frame.hint("parties.hint");
        count();
    }

    private void choices() {
        frame.choice(
                "parties.role",
                () -> List.of(PartyRole.values()),
                one -> context.text(Pieces.word("role", one)),
                Optional.of(frame.text("parties.anyRole")),
                chosen -> {
                    role = chosen;
                    refresh();
                });
        frame.choice(
                "parties.project",
                () -> Project.of(context.plan()).stream()
                        .map(one -> one.node().id())
                        .toList(),
                one -> Pieces.shortened(context.name(one), 34),
                Optional.of(frame.text("parties.anyProject")),
                chosen -> {
                    project = chosen;
                    refresh();
                });
        frame.choice(
                "parties.language",
                () -> PartiesContent.LANGUAGES,
                one -> content.language(one),
                Optional.of(frame.text("parties.anyLanguage")),
                chosen -> {
                    language = chosen;
                    refresh();
                });
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button made = new Button(parent, SWT.PUSH);
        made.setText(Pieces.escaped(pieces.text(key)));
        made.addListener(SWT.Selection, event -> action.run());
        return made;
    }

    private PartiesContent content() {
        content = new PartiesContent(
                context.plan(),
                frame.wording(),
                new PartyChoice(role, context.neighbourhood(), project, language),
                words);
        return content;
    }

    @Override
    public void refresh() {
        frame.renew(this::whole, this::whole);
    }

    private void whole() {
        frame.show(content());
        count();
    }

    private void count() {
        long reachable = content.parties().stream()
                .filter(node -> !node.get(PartyKeys.EMAIL).isBlank())
                .count();
        Pieces.say(count, pieces.text("parties.count", Integer.toString(content.size()), Long.toString(reachable)));
        int named = new PartiesInTexts(context.plan()).proposals().size();
        String label = pieces.text("parties.fromTexts.count", Integer.toString(named));
        if (!fromTexts.getText().equals(label)) {
            fromTexts.setText(label);
            fromTexts.requestLayout();
        }
        fromTexts.setEnabled(named > 0 && context.isEditable());
    }

    private void add() {
        if (context.isEditable()) {
            NodeId[] made = new NodeId[1];
            context.edit(
                    Pieces.message("parties.add"),
                    edit -> made[0] =
                            edit.append(PlanKinds.PARTY, edit.now().root().id()));
            whole();
            grid.select(made[0]);
            grid.setFocus();
        }
    }

    private void fromTexts() {
        if (context instanceof SessionContext session) {
            new PartiesInTextsDialog(
                            session.desk(), session.session(), frame.page().getShell())
                    .open();
        }
    }

    // to the clipboard

    private void copyEmails() {
        String emails = PartyChoice.emails(content.parties());
        if (emails.isEmpty()) {
            frame.say(pieces.text("parties.noEmails"));
        } else {
            copy(emails);
            frame.say(pieces.text("parties.copied", Integer.toString(emails.split(";").length)));
        }
    }

    /** All columns, in the order that the rows stand in. */
    private void copyTable() {
        GridContent shown = grid.content();
        List<String> lines = new ArrayList<>();
        lines.add(shown.columns().stream().map(GridColumn::title).collect(Collectors.joining("\t")));
        for (int row = 0; row < shown.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < shown.columns().size(); column++) {
                cells.add(shown.cell(row, column).input().replaceAll("[\\t\\r\\n]+", " "));
            }
            lines.add(String.join("\t", cells));
        }
        copy(String.join("\n", lines));
        frame.say(pieces.text("parties.copiedTable", Integer.toString(shown.size())));
    }

    private void copy(String text) {
        Clipboard clipboard = new Clipboard(frame.page().getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    // from a list

    private void takeFile() {
        FileDialog dialog = new FileDialog(frame.page().getShell(), SWT.OPEN);
        dialog.setText(pieces.text("parties.take"));
        dialog.setFilterExtensions(new String[] {"*.xlsx;*.csv;*.tsv;*.txt"});
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                take(PartyFiles.read(Path.of(chosen)));
            } catch (IOException e) {
                System.getLogger(PartiesPage.class.getName()).log(System.Logger.Level.WARNING, "list not read", e);
                frame.say("△ " + pieces.text("parties.notRead", chosen));
            }
        }
    }

    private void paste() {
        Clipboard clipboard = new Clipboard(frame.page().getDisplay());
        Object text;
        try {
            text = clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
        take(text instanceof String written ? PartyList.read(written) : Optional.empty());
    }

    private void take(Optional<PartyList> list) {
        if (list.isEmpty()) {
            frame.say("△ " + pieces.text("parties.noName"));
            return;
        }
        PartyList.Taken[] taken = new PartyList.Taken[1];
        context.edit(
                Pieces.message("parties.edit"),
                edit -> taken[0] = list.get().into(edit, context.languages().get(0)));
        PartyList.Taken done = taken[0];
        String said = pieces.text(
                "parties.taken",
                Integer.toString(done.added()),
                Integer.toString(done.completed()),
                Integer.toString(done.unchanged()),
                Integer.toString(done.withoutName()));
        List<String> unknown = list.get().unknown();
        whole();
        frame.say(unknown.isEmpty() ? said : said + " " + pieces.text("parties.unknown", String.join(", ", unknown)));
    }

    @Override
    public void setFocus() {
        frame.setFocus();
    }

    @Override
    public void close() {
        frame.close();
    }
}
