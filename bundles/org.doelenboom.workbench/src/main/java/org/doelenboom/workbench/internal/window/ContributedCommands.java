package org.doelenboom.workbench.internal.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Contributions;
import org.doelenboom.ui.CommandHandler;
import org.doelenboom.ui.LayoutContribution;
import org.doelenboom.ui.ScreenContributions;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.ui.WizardContribution;
import org.doelenboom.workbench.internal.command.Command;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.view.SessionViewContext;

/** What modules let a person do, as commands like the window's own: found by a few letters, and open to a key. */
final class ContributedCommands {
    private final Desk desk;
    private final Window window;

    ContributedCommands(Desk desk, Window window) {
        this.desk = desk;
        this.window = window;
    }

    /** Those that are there now. */
    List<Command> all() {
        ScreenContributions screen = desk.services().screen();
        List<Command> all = new ArrayList<>();
        for (ViewContribution view : screen.views().all()) {
            all.add(command(
                    "show." + view.id(),
                    screen.views(),
                    view,
                    view.id(),
                    ViewContribution::title,
                    () -> true,
                    () -> window.showView(view.id())));
        }
        for (LayoutContribution layout : screen.layouts().all()) {
            all.add(command(
                    "layout." + layout.id(),
                    screen.layouts(),
                    layout,
                    layout.id(),
                    one -> Message.of(Desk.BUNDLE, "layout.name", desk.text(one.name())),
                    () -> true,
                    () -> window.showLayout(layout.id())));
        }
        Contributions<CommandContribution> commands =
                desk.services().contributions().commands();
        for (CommandContribution one : commands.all()) {
            all.add(command(
                    "do." + one.id(),
                    commands,
                    one,
                    one.id(),
                    CommandContribution::name,
                    () -> window.front()
                            .filter(PlanSession::isEditable)
                            .filter(session -> one.isEnabled(session.snapshot(), List.of(session.selected())))
                            .isPresent(),
                    () -> window.front().ifPresent(session -> run(one, session))));
        }
        for (CommandHandler one : screen.handlers().all()) {
            all.add(command(
                    "do." + one.id(),
                    screen.handlers(),
                    one,
                    one.id(),
                    CommandHandler::name,
                    () -> window.front()
                            .filter(session -> one.isEnabled(context(session)))
                            .isPresent(),
                    () -> window.front().ifPresent(session -> one.run(context(session)))));
        }
        for (WizardContribution one : screen.wizards().all()) {
            all.add(command(
                    "do." + one.id(),
                    screen.wizards(),
                    one,
                    one.id(),
                    WizardContribution::name,
                    () -> window.front().isPresent(),
                    () -> window.front().ifPresent(session -> open(one, session))));
        }
        return all;
    }

    /** One that throws, whatever it is asked, is switched off and named. */
    private <T> Command command(
            String id,
            Contributions<T> point,
            T one,
            String ownId,
            Function<T, Message> name,
            BooleanSupplier enabled,
            Runnable action) {
        Consumer<Throwable> failed = reason -> desk.switchOff(point, one, ownId, reason);
        BooleanSupplier safelyEnabled = () -> {
            try {
                return enabled.getAsBoolean();
            } catch (RuntimeException | LinkageError e) {
                failed.accept(e);
                return false;
            }
        };
        Runnable safely = () -> {
            try {
                action.run();
            } catch (RuntimeException | LinkageError e) {
                failed.accept(e);
            }
        };
        return new Command(id, () -> desk.name(point, one, ownId, name), null, () -> true, safelyEnabled, safely);
    }

    void run(CommandContribution command, PlanSession session) {
        session.edit(command.name(), edit -> {
            List<NodeId> selected = command.run(edit, List.of(session.selected()));
            // A command that would show what is not there did something else than it says: nothing of it stays.
            selected.forEach(edit.now()::node);
            Optional<NodeId> first = selected.stream().findFirst();
            first.ifPresent(node -> desk.display().asyncExec(() -> {
                session.select(node);
                window.toPage(session);
            }));
        });
    }

    void open(WizardContribution wizard, PlanSession session) {
        new ContributedWizard(
                        desk,
                        window.shell(),
                        wizard.create(context(session)),
                        reason -> desk.switchOff(desk.services().screen().wizards(), wizard, wizard.id(), reason))
                .open();
    }

    SessionViewContext context(PlanSession session) {
        return new SessionViewContext(desk, session, () -> {}, () -> window.toPage(session));
    }
}
