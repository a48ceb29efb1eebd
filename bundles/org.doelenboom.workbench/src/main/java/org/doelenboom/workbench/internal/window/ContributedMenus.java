package org.doelenboom.workbench.internal.window;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.plan.Contributions;
import org.doelenboom.ui.CommandHandler;
import org.doelenboom.ui.HelpContribution;
import org.doelenboom.ui.WizardContribution;
import org.doelenboom.workbench.internal.help.HelpDialog;
import org.doelenboom.workbench.internal.module.ModulesWindow;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** What modules add to the menus, looked up each time a menu opens, since modules come and go. */
final class ContributedMenus {
    private static final String MARK = "contributed";

    private final Desk desk;
    private final Shell shell;
    private final Window window;
    private final ContributedCommands own;

    ContributedMenus(Desk desk, Window window) {
        this.desk = desk;
        this.window = window;
        this.shell = window.shell();
        this.own = new ContributedCommands(desk, window);
    }

    void tools(Menu menu) {
        onShow(menu, () -> {
            Optional<PlanSession> front = window.front();
            each(desk.services().contributions().commands(), CommandContribution::id, (command, safely) -> {
                boolean enabled = front.filter(PlanSession::isEditable)
                        .filter(one -> command.isEnabled(one.snapshot(), List.of(one.selected())))
                        .isPresent();
                item(
                        menu,
                        desk.text(command.name()),
                        enabled,
                        () -> front.ifPresent(one -> safely.accept(() -> own.run(command, one))));
            });
            each(desk.services().screen().handlers(), CommandHandler::id, (handler, safely) -> {
                boolean enabled =
                        front.filter(one -> handler.isEnabled(own.context(one))).isPresent();
                item(
                        menu,
                        desk.text(handler.name()),
                        enabled,
                        () -> front.ifPresent(one -> safely.accept(() -> handler.run(own.context(one)))));
            });
            each(
                    desk.services().screen().wizards(),
                    WizardContribution::id,
                    (wizard, safely) -> item(
                            menu,
                            desk.text(wizard.name()),
                            front.isPresent(),
                            () -> front.ifPresent(one -> safely.accept(() -> own.open(wizard, one)))));
            none(menu, "tools.none", menu.getItemCount() == 0);
            mark(new MenuItem(menu, SWT.SEPARATOR));
            item(menu, desk.text("modules.menu"), true, () -> new ModulesWindow(desk, shell, window::sessions).open());
            item(menu, desk.text("preferences.menu"), true, window::preferences);
        });
    }

    void help(Menu menu) {
        onShow(menu, () -> {
            for (HelpContribution page : HelpDialog.pages(desk)) {
                item(menu, HelpDialog.title(desk, page), true, () -> new HelpDialog(desk).open(shell, page));
            }
        });
    }

    /** Shows each contribution; one that throws, now or when it is chosen, is switched off and named. */
    private <T> void each(Contributions<T> point, Function<T, String> id, BiConsumer<T, Consumer<Runnable>> show) {
        for (T one : point.all()) {
            Consumer<Runnable> safely = action -> {
                try {
                    action.run();
                } catch (RuntimeException | LinkageError e) {
                    desk.switchOff(point, one, id.apply(one), e);
                }
            };
            safely.accept(() -> show.accept(one, safely));
        }
    }

    /** What was shown the last time goes; the fixed items stay. */
    private static void onShow(Menu menu, Runnable fill) {
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) {
                if (item.getData(MARK) != null) {
                    item.dispose();
                }
            }
            fill.run();
        });
    }

    private void none(Menu menu, String words, boolean empty) {
        if (empty) {
            item(menu, desk.text(words), false, () -> {});
        }
    }

    private static void item(Menu menu, String text, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
        mark(item);
    }

    private static void mark(MenuItem item) {
        item.setData(MARK, Boolean.TRUE);
    }
}
