package org.doelenboom.workbench.internal.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.workbench.internal.compare.DialogParts;
import org.doelenboom.workbench.internal.session.Names;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.doelenboom.workspace.Exchange;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** What to make of the plan, in which language, and whatever else the format lets a person choose; then where it goes. */
public final class ExportDialog {
    private static final String LAST = "export.format";
    private static final int MOST_NAMED = 12;

    private final Desk desk;
    private final PlanSession session;
    private final Snapshot plan;
    private final List<Exchange.Format> formats;
    private final List<List<String>> languages = new ArrayList<>();
    private final DialogParts parts;
    private final Shell shell;
    private final Combo format;
    private final Combo language;
    private final ExportChoices choices;

    public ExportDialog(Desk desk, PlanSession session, Shell parent) {
        this.desk = desk;
        this.session = session;
        session.closeTyping();
        plan = session.snapshot();
        formats = desk.services().exchange().formats(plan).stream()
                .sorted(java.util.Comparator.comparing(one -> desk.text(one.name())))
                .toList();
        parts = new DialogParts(desk);
        shell = parts.shell(parent, desk.text("export.title"), SWT.APPLICATION_MODAL);
        HelpTopics.mark(shell, "export");
        parts.words(shell, desk.text("export.text"));
        Composite rows = parts.row(shell, 2);
        parts.label(rows, "export.format");
        format = parts.combo(rows, "export.format");
        formats.forEach(
                one -> format.add(desk.text(one.name()) + "  (." + one.endings().get(0) + ")"));
        parts.label(rows, "export.languages");
        language = parts.combo(rows, "export.languages");
        choices = new ExportChoices(desk, parts, rows);
        Composite buttons = parts.row(shell, 2);
        buttons.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, true));
        shell.setDefaultButton(parts.button(buttons, "export.save", this::save));
        parts.button(buttons, "button.cancel", shell::close);
        fillLanguages();
        format.addListener(SWT.Selection, event -> showChoices());
        selectLast();
    }

    private void selectLast() {
        String last = desk.preferences().text(LAST).orElse("docx");
        int index = 0;
        for (int i = 0; i < formats.size(); i++) {
            index = formats.get(i).id().equals(last) ? i : index;
        }
        format.select(index);
        showChoices();
    }

    private void fillLanguages() {
        List<String> ofPlan = Names.languages(plan);
        ofPlan.forEach(one -> languages.add(List.of(one)));
        for (String first : ofPlan) {
            ofPlan.stream()
                    .filter(second -> !second.equals(first))
                    .forEach(second -> languages.add(List.of(first, second)));
        }
        for (List<String> choice : languages) {
            language.add(
                    choice.size() == 1
                            ? name(choice.get(0))
                            : desk.text("export.both", name(choice.get(0)), name(choice.get(1))));
        }
        language.select(Math.max(0, ofPlan.indexOf(desk.locale().getLanguage())));
    }

    private String name(String code) {
        String name = desk.text(Message.of("org.doelenboom.ui", "language." + code));
        return name.substring(0, 1).toUpperCase(desk.locale()) + name.substring(1);
    }

    private void showChoices() {
        Exchange.Format chosen = formats.get(format.getSelectionIndex());
        choices.show(chosen.id(), chosen.options());
        shell.layout(true, true);
        if (shell.isVisible()) {
            shell.setSize(shell.getSize().x, shell.computeSize(shell.getSize().x, SWT.DEFAULT).y);
        }
    }

    public void open() {
        Accessibles.name(shell, () -> desk.text("export.title"));
        Dialogs.open(shell, (Shell) shell.getParent());
    }

    private void save() {
        Exchange.Format chosen = formats.get(format.getSelectionIndex());
        List<String> wanted = languages.get(language.getSelectionIndex());
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(desk.text("export.where"));
        dialog.setFilterExtensions(
                chosen.endings().stream().map(ending -> "*." + ending).toArray(String[]::new));
        String title = session.names().title(plan.root()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ");
        dialog.setFileName(
                choices.fileName(title.strip()) + "." + chosen.endings().get(0));
        dialog.setOverwrite(true);
        String path = dialog.open();
        if (path == null) {
            return;
        }
        boolean named = chosen.endings().stream()
                .anyMatch(ending -> path.toLowerCase(Locale.ROOT).endsWith("." + ending));
        Path file = Path.of(named ? path : path + "." + chosen.endings().get(0));
        Map<String, String> picked = new HashMap<>(choices.values());
        desk.preferences().rememberText(LAST, chosen.id());
        choices.remember();
        Shell parent = (Shell) shell.getParent();
        shell.close();
        write(parent, file, new Exchange.Wish(chosen.id(), wanted, picked, done -> {}));
    }

    private void write(Shell parent, Path file, Exchange.Wish wish) {
        String name = desk.text("work.export", file.getFileName());
        desk.background()
                .run(
                        name,
                        progress -> desk.services()
                                .exchange()
                                .export(
                                        plan,
                                        file,
                                        new Exchange.Wish(wish.format(), wish.languages(), wish.choices(), progress)),
                        notHeld -> done(parent, file, notHeld),
                        reason -> Dialogs.tell(desk, parent, desk.text("export.failed"), desk.text(reason)));
    }

    private void done(Shell parent, Path file, List<Exported.NotHeld> notHeld) {
        StringBuilder words = new StringBuilder(desk.text("export.done", file));
        if (!notHeld.isEmpty()) {
            words.append("\n\n").append(desk.text("export.notHeld", notHeld.size()));
            ItemWords items = new ItemWords(desk, session);
            notHeld.stream().limit(MOST_NAMED).forEach(one -> words.append("\n• ")
                    .append(items.of(one.node()))
                    .append(desk.text(one.what())));
            if (notHeld.size() > MOST_NAMED) {
                words.append('\n').append(desk.text("export.more", notHeld.size() - MOST_NAMED));
            }
        }
        desk.say(desk.text("export.done", file));
        String open = desk.text("export.open");
        if (Dialogs.ask(desk, parent, desk.text("export.ready"), words.toString(), open, desk.text("button.close")) == 0
                && !Program.launch(file.toAbsolutePath().toString())) {
            Dialogs.tell(desk, parent, desk.text("export.ready"), desk.text("export.noProgram", file));
        }
    }
}
