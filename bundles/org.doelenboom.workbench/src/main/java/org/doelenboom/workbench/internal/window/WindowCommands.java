package org.doelenboom.workbench.internal.window;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.workbench.internal.command.Command;
import org.doelenboom.workbench.internal.command.Commands;
import org.doelenboom.workbench.internal.command.KeyStroke;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;

/** Every command of the window with its key. */
final class WindowCommands {
    private final Desk desk;
    private final Window window;
    private final Commands commands = new Commands();

    WindowCommands(Desk desk, Window window) {
        this.desk = desk;
        this.window = window;
    }

    Commands make(PlanFiles files, PlanCommands plans) {
        BooleanSupplier always = () -> true;
        BooleanSupplier withPlan = () -> window.front().isPresent();
        add("file.new", SWT.MOD1, 'n', always, files::create);
        add("file.open", SWT.MOD1, 'o', always, files::open);
        add("file.sample", 0, 0, always, files::openSample);
        add("file.import", SWT.MOD1, 'i', always, files::importPlan);
        add("file.save", SWT.MOD1, 's', withPlan, () -> window.front().ifPresent(one -> files.save(one, () -> {})));
        add("file.saveAs", SWT.MOD1 | SWT.SHIFT, 's', withPlan, () -> window.front()
                .ifPresent(one -> files.saveAs(one, () -> {})));
        add("file.close", SWT.MOD1, 'w', withPlan, () -> window.front().ifPresent(one -> files.close(one, () -> {})));
        add("file.quit", SWT.MOD1, 'q', always, window::quit);
        history();
        plan(plans);
        add("view.header", 0, 0, withPlan, () -> window.front()
                .ifPresent(one -> one.select(one.snapshot().root().id())));
        add("view.next", 0, SWT.F6, always, () -> window.focusArea(1));
        add("view.previous", SWT.SHIFT, SWT.F6, always, () -> window.focusArea(-1));
        // Not Page Down: the toolkit keeps that for the tabs around whatever has the focus.
        add("view.nextPlan", SWT.MOD1, SWT.F6, () -> window.sessions().size() > 1, window::showNext);
        for (String language : List.of("nl", "fr", "en")) {
            String name = language(language);
            commands.add("view.language." + language, () -> name, null, always, () -> window.speak(language));
        }
        add("help.keys", SWT.MOD1 | SWT.SHIFT, 'l', always, this::showKeys);
        add("help.about", 0, 0, always, this::about);
        return commands;
    }

    private void history() {
        commands.add(
                "edit.undo",
                () -> step("command.edit.undo", window.front().flatMap(one -> one.document()
                        .undoable())),
                KeyStroke.of(SWT.MOD1, 'z'),
                () -> window.front()
                        .filter(one -> one.document().undoable().isPresent())
                        .isPresent(),
                () -> window.front().ifPresent(PlanSession::undo));
        commands.add(
                "edit.redo",
                () -> step("command.edit.redo", window.front().flatMap(one -> one.document()
                        .redoable())),
                KeyStroke.of(SWT.MOD1, 'y'),
                () -> window.front()
                        .filter(one -> one.document().redoable().isPresent())
                        .isPresent(),
                () -> window.front().ifPresent(PlanSession::redo));
    }

    private String step(String key, java.util.Optional<Transaction> step) {
        return step.map(one -> desk.text(key + ".what", desk.text(one.label()))).orElseGet(() -> desk.text(key));
    }

    private void plan(PlanCommands plans) {
        add(
                "plan.objective",
                SWT.MOD1 | SWT.SHIFT,
                'd',
                () -> plans.canAdd(PlanCommands::objective),
                () -> plans.add(PlanCommands::objective));
        add(
                "plan.action",
                SWT.MOD1 | SWT.SHIFT,
                'a',
                () -> plans.canAdd(PlanCommands::action),
                () -> plans.add(PlanCommands::action));
        add("plan.up", SWT.ALT, SWT.ARROW_UP, () -> plans.canMove(true), () -> plans.move(true));
        add("plan.down", SWT.ALT, SWT.ARROW_DOWN, () -> plans.canMove(false), () -> plans.move(false));
        // In a field the key deletes a character.
        commands.add(new Command(
                "edit.delete",
                () -> desk.text("command.edit.delete"),
                KeyStroke.of(0, SWT.DEL),
                () -> desk.display().getFocusControl() instanceof Tree,
                plans::canRemove,
                plans::remove));
    }

    private void add(String id, int modifiers, int key, BooleanSupplier enabled, Runnable action) {
        commands.add(
                id, () -> desk.text("command." + id), key == 0 ? null : KeyStroke.of(modifiers, key), enabled, action);
    }

    private static String language(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private void showKeys() {
        String keys = commands.all().stream()
                .filter(command -> command.stroke().isPresent())
                .map(command -> command.stroke().get().shown(word -> desk.text(word)) + "   "
                        + command.label().get())
                .collect(Collectors.joining("\n"));
        Dialogs.tell(desk, window.shell(), desk.text("command.help.keys"), keys);
    }

    private void about() {
        Dialogs.tell(desk, window.shell(), desk.text("about.title"), desk.text("about.text"));
    }
}
