package org.doelenboom.workbench.internal.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.workbench.internal.session.Names;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workspace.Exchange;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

/** Writes the plan in front as a document that people read. */
final class Exporting {
    private final Desk desk;
    private final Window window;

    Exporting(Desk desk, Window window) {
        this.desk = desk;
        this.window = window;
    }

    boolean canExport() {
        return window.front().isPresent();
    }

    void export() {
        window.front().filter(session -> canExport()).ifPresent(this::export);
    }

    private void export(PlanSession session) {
        session.closeTyping();
        List<String> languages = Names.languages(session.snapshot());
        List<String> wanted = languages.size() < 2 ? languages : askLanguages(languages);
        if (wanted.isEmpty()) {
            return;
        }
        List<String> endings = desk.services().exchange().formats(session.snapshot()).stream()
                .flatMap(format -> format.endings().stream())
                .distinct()
                .toList();
        FileDialog dialog = new FileDialog(window.shell(), SWT.SAVE);
        dialog.setText(desk.text("export.title"));
        dialog.setFilterExtensions(endings.stream().map(ending -> "*." + ending).toArray(String[]::new));
        dialog.setFilterNames(endings.stream()
                .map(ending -> ending.toUpperCase(Locale.ROOT) + " (*." + ending + ")")
                .toArray(String[]::new));
        dialog.setFileName(window.files().fileName(window.title(session)) + "." + endings.get(0));
        // Asked by the system's dialog where it does; a second question would be one too many.
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            boolean named = endings.stream()
                    .anyMatch(ending -> chosen.toLowerCase(Locale.ROOT).endsWith("." + ending));
            int index = Math.max(0, Math.min(endings.size() - 1, dialog.getFilterIndex()));
            write(session.snapshot(), Path.of(named ? chosen : chosen + "." + endings.get(index)), wanted);
        }
    }

    /** One language, or two side by side; empty where the person changed her mind. */
    private List<String> askLanguages(List<String> languages) {
        List<List<String>> choices = new ArrayList<>();
        languages.stream().limit(2).forEach(language -> choices.add(List.of(language)));
        choices.add(languages.subList(0, 2));
        List<String> buttons = new ArrayList<>();
        choices.forEach(choice -> buttons.add(choice.size() == 1 ? language(choice.get(0)) : desk.text("export.both")));
        buttons.add(desk.text("button.cancel"));
        int answer = Dialogs.ask(
                desk,
                window.shell(),
                desk.text("export.title"),
                desk.text("export.languages"),
                buttons.toArray(String[]::new));
        return answer < 0 || answer >= choices.size() ? List.of() : choices.get(answer);
    }

    private String language(String language) {
        String name = desk.text(Message.of("org.doelenboom.ui", "language." + language));
        return name.substring(0, 1).toUpperCase(desk.locale()) + name.substring(1);
    }

    private void write(Snapshot plan, Path file, List<String> languages) {
        desk.background()
                .run(
                        desk.text("work.export", PlanFiles.name(file)),
                        () -> {
                            desk.services()
                                    .exchange()
                                    .export(plan, file, Exchange.Wish.in(languages.toArray(String[]::new)));
                            return Files.exists(file);
                        },
                        there -> desk.say(desk.text("export.done", file)),
                        reason -> Dialogs.tell(desk, window.shell(), desk.text("export.failed"), desk.text(reason)));
    }
}
