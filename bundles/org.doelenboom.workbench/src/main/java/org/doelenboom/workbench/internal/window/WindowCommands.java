package org.doelenboom.workbench.internal.window;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.workbench.internal.command.Command;
import org.doelenboom.workbench.internal.command.Commands;
import org.doelenboom.workbench.internal.command.KeyStroke;
import org.doelenboom.workbench.internal.compare.CompareDialog;
import org.doelenboom.workbench.internal.compare.EarlierDialog;
import org.doelenboom.workbench.internal.copy.NextPlanDialog;
import org.doelenboom.workbench.internal.copy.ShareDialog;
import org.doelenboom.workbench.internal.exchange.ExportDialog;
import org.doelenboom.workbench.internal.exchange.ReturnDialog;
import org.doelenboom.workbench.internal.help.HelpDialog;
import org.doelenboom.workbench.internal.module.ModulesWindow;
import org.doelenboom.workbench.internal.navigator.Navigator;
import org.doelenboom.workbench.internal.parties.PartiesInTextsDialog;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.view.CoreLayouts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;

/** Every command of the window with its key. */
final class WindowCommands {
    /** What is unfolded to show the general objectives, the intermediate ones, the operational ones, the actions. */
    private static final List<List<KindId>> UNFOLDED = List.of(
            List.of(),
            List.of(PlanKinds.GENERAL_OBJECTIVE, PlanKinds.HORIZONTAL_OBJECTIVE),
            List.of(PlanKinds.GENERAL_OBJECTIVE, PlanKinds.HORIZONTAL_OBJECTIVE, PlanKinds.INTERMEDIATE_OBJECTIVE),
            PlanKinds.OBJECTIVES);

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
        add("file.export", SWT.MOD1, 'e', withPlan, () -> window.front()
                .ifPresent(one -> new ExportDialog(desk, one, window.shell()).open()));
        add("file.return", SWT.MOD1 | SWT.SHIFT, 'i', withPlan, () -> window.front()
                .ifPresent(one -> new ReturnDialog(desk, one, window.shell()).open()));
        add("file.save", SWT.MOD1, 's', withPlan, () -> window.front().ifPresent(one -> files.save(one, () -> {})));
        add("file.saveAs", SWT.MOD1 | SWT.SHIFT, 's', withPlan, () -> window.front()
                .ifPresent(one -> files.saveAs(one, () -> {})));
        add("file.history", SWT.MOD1, 'h', withPlan, () -> window.front()
                .ifPresent(one -> new HistoryDialog(desk, one, window).open()));
        add("file.adopt", 0, 0, withPlan, () -> window.front()
                .ifPresent(one -> new AdoptDialog(desk, one).open(window.shell(), () -> files.save(one, () -> {}))));
        add("file.earlier", 0, 0, withPlan, () -> window.front()
                .ifPresent(one -> new EarlierDialog(desk, one, window::show).open(window.shell())));
        add("file.compare", SWT.MOD1 | SWT.SHIFT, 'h', withPlan, () -> window.front()
                .ifPresent(one -> new CompareDialog(desk, one, window.shell()).open(null)));
        add(
                "file.merge",
                0,
                0,
                () -> window.front().filter(PlanSession::isEditable).isPresent(),
                () -> window.front().ifPresent(one -> new MergeOffer(desk, window, files).choose(one)));
        add("file.share", 0, 0, withPlan, () -> window.front()
                .ifPresent(one -> new ShareDialog(desk, one, window.shell()).open()));
        add("file.next", 0, 0, withPlan, () -> window.front()
                .ifPresent(one -> new NextPlanDialog(desk, one, window.shell(), window::show).open()));
        add("file.close", SWT.MOD1, 'w', withPlan, () -> window.front().ifPresent(one -> files.close(one, () -> {})));
        add("file.quit", SWT.MOD1, 'q', always, window::quit);
        history();
        plan(plans);
        view();
        new FrameCommands(desk, window, commands).add();
        CommandSearch search = new CommandSearch(desk, window, commands);
        add("help.context", 0, SWT.F1, always, () -> new HelpDialog(desk)
                .openFor(window.shell(), desk.display().getFocusControl()));
        add("help.search", SWT.MOD1, '3', always, () -> search.open(false));
        add("help.keys", SWT.MOD1 | SWT.SHIFT, 'l', always, () -> search.open(true));
        add("help.failures", 0, 0, always, () -> new FailuresDialog(desk).open(window.shell()));
        add("help.about", 0, 0, always, this::about);
        add("tools.preferences", SWT.MOD1, ',', always, window::preferences);
        commands.add("tools.modules", () -> desk.text("modules.menu"), null, always, () -> new ModulesWindow(
                        desk, window.shell(), window::sessions)
                .open());
        for (String view : List.of(CoreLayouts.PLAN, CoreLayouts.SEARCH, CoreLayouts.PROBLEMS)) {
            commands.add(
                    "show." + view,
                    () -> window.parts().views().title(view),
                    null,
                    always,
                    () -> window.showView(view));
        }
        commands.contributedBy(new ContributedCommands(desk, window)::all);
        commands.choose(desk.preferences().keys());
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
        add("plan.parties", 0, 0, () -> window.front().isPresent(), () -> window.front()
                .ifPresent(one -> new PartiesInTextsDialog(desk, one, window.shell()).open()));
        inTree("plan.promote", SWT.MOD1 | SWT.SHIFT, SWT.ARROW_LEFT, plans::canRemove, () -> plans.level(true));
        inTree("plan.demote", SWT.MOD1 | SWT.SHIFT, SWT.ARROW_RIGHT, plans::canRemove, () -> plans.level(false));
        inTree("edit.delete", 0, SWT.DEL, plans::canRemove, plans::remove);
        inTree("edit.rename", 0, SWT.F2, plans::canRemove, () -> window.navigator()
                .ifPresent(Navigator::rename));
        ClipCommands clip = new ClipCommands(desk, window);
        inTree("edit.cut", SWT.MOD1, 'x', clip::canCut, () -> clip.cut(plans::remove));
        inTree("edit.copy", SWT.MOD1, 'c', clip::canCopy, clip::copy);
        inTree("edit.paste", SWT.MOD1, 'v', clip::canPaste, clip::paste);
    }

    /** In a field these keys are meant for its characters. */
    private void inTree(String id, int modifiers, int key, BooleanSupplier enabled, Runnable action) {
        commands.add(new Command(
                id,
                () -> desk.text("command." + id),
                KeyStroke.of(modifiers, key),
                () -> desk.display().getFocusControl() instanceof Tree,
                enabled,
                action));
    }

    private void view() {
        BooleanSupplier withPlan = () -> window.front().isPresent();
        add("view.header", 0, 0, withPlan, () -> window.front()
                .ifPresent(one -> one.select(one.snapshot().root().id())));
        add(
                "view.back",
                SWT.ALT,
                SWT.ARROW_LEFT,
                () -> window.front().filter(one -> one.visited().canGoBack()).isPresent(),
                () -> window.front().ifPresent(one -> one.step(true)));
        add(
                "view.forward",
                SWT.ALT,
                SWT.ARROW_RIGHT,
                () -> window.front().filter(one -> one.visited().canGoForward()).isPresent(),
                () -> window.front().ifPresent(one -> one.step(false)));
        add("edit.find", SWT.MOD1, 'f', withPlan, window::focusSearch);
        add("view.filter", SWT.MOD1 | SWT.SHIFT, 'f', withPlan, () -> {
            window.showView(CoreLayouts.PLAN);
            window.navigator().ifPresent(one -> one.filter().setFocus());
        });
        add("view.plan", 0, 0, withPlan, () -> window.showView(CoreLayouts.PLAN));
        add("view.problems", 0, 0, withPlan, () -> window.showView(CoreLayouts.PROBLEMS));
        for (int level = 0; level < UNFOLDED.size(); level++) {
            List<KindId> above = UNFOLDED.get(level);
            add("view.unfold" + (level + 1), SWT.ALT, '1' + level, withPlan, () -> window.navigator()
                    .ifPresent(one -> one.unfoldTo(above)));
        }
        add("view.next", 0, SWT.F6, () -> true, () -> window.focusArea(1));
        add("view.previous", SWT.SHIFT, SWT.F6, () -> true, () -> window.focusArea(-1));
        // Not Page Down: the toolkit keeps that for the tabs around whatever has the focus.
        add("view.nextPlan", SWT.MOD1, SWT.F6, () -> window.sessions().size() > 1, window::showNext);
        for (String language : List.of("nl", "fr", "en")) {
            String name = language(language);
            commands.add("view.language." + language, () -> name, null, () -> true, () -> window.speak(language));
        }
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

    private void about() {
        Dialogs.tell(desk, window.shell(), desk.text("about.title"), desk.text("about.text"));
    }
}
