package org.doelenboom.workbench.internal.parties;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.party.PartyChoice;
import org.doelenboom.plan.party.PartyList;
import org.doelenboom.plan.project.Project;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.DataTable.Column;
import org.doelenboom.ui.Flow;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/** The list on the screen with its choices above and what can be done with it below. */
final class PartiesBody implements ViewBody {
    private static final List<String> LANGUAGES = List.of("nl", "fr", "en");

    private final ViewContext context;
    private final Pieces pieces;
    private final Composite page;
    private final Combo roles;
    private final Combo projects;
    private final Combo languages;
    private final Label count;
    private final DataTable<NodeId> table;
    private final Label said;
    private List<Optional<NodeId>> offeredProjects = List.of();
    private List<Node> shown = List.of();
    private Optional<NodeId> project = Optional.empty();

    PartiesBody(Composite parent, ViewContext context) {
        this.context = context;
        this.pieces = new Pieces(context);
        page = pieces.part(parent, 1);
        Pieces.margin(page, 2 * Resources.STEP, Resources.STEP);
        Composite head = Flow.row(page, context);
        pieces.heading(head, pieces.text("parties.title"));
        count = pieces.label(head, "");
        count.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, true, false));
        Composite choices = Flow.row(page, context);
        roles = pieces.choice(choices, context.text(Pieces.attribute("role")), this::chosen);
        projects = pieces.choice(choices, pieces.text("parties.project"), this::chosen);
        languages = pieces.choice(choices, context.text(Pieces.attribute("correspondence")), this::chosen);
        fillRoles();
        table = new DataTable<>(
                page,
                context.resources(),
                () -> pieces.text("parties.title"),
                List.of(
                        new Column(pieces.text("parties.name"), false, 2),
                        Column.narrow(context.text(Pieces.attribute("email"))),
                        Column.narrow(pieces.text("parties.language")),
                        Column.words(context.text(Pieces.attribute("role")))),
                12);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.onOpen(context::navigate);
        Composite tools = Flow.row(page, context);
        button(tools, "parties.copyEmails", this::copyEmails);
        button(tools, "parties.copyTable", this::copyTable);
        Button take = button(tools, "parties.take", this::takeFile);
        take.setEnabled(context.isEditable());
        Button paste = button(tools, "parties.paste", this::paste);
        paste.setEnabled(context.isEditable());
        said = pieces.wrapped(page, pieces.text("parties.hint"));
        said.setForeground(context.resources().palette().dimmed());
        refresh();
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button made = new Button(parent, SWT.PUSH);
        made.setText(Pieces.escaped(pieces.text(key)));
        made.addListener(SWT.Selection, event -> action.run());
        return made;
    }

    private void fillRoles() {
        List<String> names = new ArrayList<>(List.of(pieces.text("parties.anyRole")));
        for (PartyRole role : PartyRole.values()) {
            names.add(context.text(Pieces.word("role", role)));
        }
        Pieces.fill(roles, names, 0);
        List<String> words = new ArrayList<>(List.of(pieces.text("parties.anyLanguage")));
        LANGUAGES.forEach(language -> words.add(language(language)));
        Pieces.fill(languages, words, 0);
    }

    private String language(String language) {
        return LANGUAGES.contains(language)
                ? context.text(org.doelenboom.api.text.Message.of("org.doelenboom.ui", "language." + language))
                : language;
    }

    private void chosen() {
        project = offeredProjects.get(Math.max(0, projects.getSelectionIndex()));
        refresh();
    }

    private List<Optional<NodeId>> offer(Combo combo, String any, List<Node> nodes, Optional<NodeId> chosen) {
        List<Optional<NodeId>> offered = new ArrayList<>(List.of(Optional.empty()));
        List<String> names = new ArrayList<>(List.of(pieces.text(any)));
        for (Node node : nodes) {
            offered.add(Optional.of(node.id()));
            names.add(context.name(node.id()));
        }
        Pieces.fill(combo, names, Math.max(0, offered.indexOf(chosen)));
        return offered;
    }

    private PartyChoice choice() {
        int role = roles.getSelectionIndex() - 1;
        int language = languages.getSelectionIndex() - 1;
        return new PartyChoice(
                role < 0 ? Optional.empty() : Optional.of(PartyRole.values()[role]),
                context.neighbourhood(),
                project,
                language < 0 ? Optional.empty() : Optional.of(LANGUAGES.get(language)));
    }

    @Override
    public void refresh() {
        offeredProjects = offer(
                projects,
                "parties.anyProject",
                Project.of(context.plan()).stream().map(Project::node).toList(),
                project);
        shown = choice().of(context.plan());
        Map<NodeId, Set<PartyRole>> all = PartyChoice.roles(context.plan());
        table.show(shown.stream()
                .map(node -> new DataTable.Row<>(node.id(), cells(node, all)))
                .toList());
        long reachable = shown.stream()
                .filter(node -> !node.get(PartyKeys.EMAIL).isBlank())
                .count();
        Pieces.say(count, pieces.text("parties.count", Integer.toString(shown.size()), Long.toString(reachable)));
        page.layout(true, true);
    }

    private List<String> cells(Node node, Map<NodeId, Set<PartyRole>> all) {
        return List.of(
                context.name(node.id()),
                node.get(PartyKeys.EMAIL),
                language(node.get(PartyKeys.CORRESPONDENCE)),
                all.getOrDefault(node.id(), Set.of()).stream()
                        .map(role -> context.text(Pieces.word("role", role)))
                        .collect(Collectors.joining(", ")));
    }

    private void copyEmails() {
        String emails = PartyChoice.emails(shown);
        if (emails.isEmpty()) {
            say(pieces.text("parties.noEmails"));
        } else {
            copy(emails);
            say(pieces.text("parties.copied", Integer.toString(emails.split(";").length)));
        }
    }

    private void copyTable() {
        Map<NodeId, Set<PartyRole>> all = PartyChoice.roles(context.plan());
        StringBuilder rows = new StringBuilder(String.join(
                "\t",
                pieces.text("parties.name"),
                context.text(Pieces.attribute("email")),
                context.text(Pieces.attribute("correspondence")),
                context.text(Pieces.attribute("role")),
                context.text(Pieces.attribute("contact")),
                context.text(Pieces.attribute("phone")),
                context.text(Pieces.attribute("address"))));
        for (Node node : shown) {
            List<String> cells = new ArrayList<>(cells(node, all));
            cells.add(node.get(PartyKeys.CONTACT));
            cells.add(node.get(PartyKeys.PHONE));
            cells.add(node.get(PartyKeys.ADDRESS));
            rows.append('\n')
                    .append(cells.stream()
                            .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                            .collect(Collectors.joining("\t")));
        }
        copy(rows.toString());
        say(pieces.text("parties.copiedTable", Integer.toString(shown.size())));
    }

    private void copy(String text) {
        Clipboard clipboard = new Clipboard(page.getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private void takeFile() {
        FileDialog dialog = new FileDialog(page.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.xlsx;*.csv;*.tsv;*.txt"});
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            boolean workbook = chosen.toLowerCase(Locale.ROOT).endsWith(".xlsx");
            take(
                    workbook
                            ? PartyList.of(SheetRows.read(Path.of(chosen)))
                            : PartyList.read(text(Files.readAllBytes(Path.of(chosen)))));
        } catch (IOException e) {
            System.getLogger(PartiesBody.class.getName()).log(System.Logger.Level.WARNING, "list not read", e);
            say("△ " + pieces.text("parties.notRead", chosen));
        }
    }

    /** Spreadsheets write UTF-8 or, on Windows, its own Western letters. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException western) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private void paste() {
        Clipboard clipboard = new Clipboard(page.getDisplay());
        try {
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
                take(PartyList.read(text));
            }
        } finally {
            clipboard.dispose();
        }
    }

    private void take(Optional<PartyList> list) {
        if (list.isEmpty()) {
            say("△ " + pieces.text("parties.noName"));
            return;
        }
        PartyList.Taken[] taken = new PartyList.Taken[1];
        context.edit(
                Pieces.message("parties.edit"),
                edit -> taken[0] = list.get().into(edit, context.languages().get(0)));
        PartyList.Taken done = taken[0];
        String words = pieces.text(
                "parties.taken",
                Integer.toString(done.added()),
                Integer.toString(done.completed()),
                Integer.toString(done.unchanged()),
                Integer.toString(done.withoutName()));
        List<String> unknown = list.get().unknown();
        refresh();
        say(unknown.isEmpty() ? words : words + " " + pieces.text("parties.unknown", String.join(", ", unknown)));
    }

    private void say(String words) {
        Pieces.say(said, words);
        page.layout(true, true);
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }
}
