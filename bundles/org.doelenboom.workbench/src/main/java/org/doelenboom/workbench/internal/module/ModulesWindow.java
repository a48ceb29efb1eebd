package org.doelenboom.workbench.internal.module;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.module.InstalledModule;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.job.Background;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Which modules and plug-ins are there, what each adds, what is wrong with it; installs, switches off and removes them. */
public final class ModulesWindow {
    private static final int WIDTH = 140 * Resources.STEP;
    private static final int HEIGHT = 70 * Resources.STEP;

    private final Desk desk;
    private final ModuleService modules;
    private final Supplier<List<PlanSession>> plans;
    private final Shell shell;
    private final ModuleTree tree;
    private final Label said;
    private final Button switching;
    private final Button removing;

    /** @param plans those that are open, to say which hold data of a module that goes */
    public ModulesWindow(Desk desk, Shell parent, Supplier<List<PlanSession>> plans) {
        this.desk = desk;
        this.modules = desk.services().moduleService();
        this.plans = plans;
        shell = new Shell(parent, SWT.SHELL_TRIM);
        shell.setText(desk.text("modules.title"));
        HelpTopics.mark(shell, "modules");
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 2 * Resources.STEP;
        layout.marginHeight = 2 * Resources.STEP;
        layout.verticalSpacing = Resources.STEP;
        shell.setLayout(layout);
        tree = new ModuleTree(desk, shell);
        said = label("");
        Label folder = label(desk.text("modules.plugIns", modules.plugIns()));
        folder.setForeground(desk.resources().palette().dimmed());
        Composite buttons = new Composite(shell, SWT.NONE);
        buttons.setLayout(new GridLayout(4, false));
        buttons.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        button(buttons, "modules.install", this::install);
        switching = button(buttons, "modules.off", this::switchOnOrOff);
        removing = button(buttons, "modules.remove", this::remove);
        button(buttons, "button.close", shell::close);
        tree.onSelect(() -> {
            choose();
            say(tree.selected().map(tree::about).orElse(""));
        });
        Registration listening = modules.listen(() -> desk.display().asyncExec(this::load));
        shell.addListener(SWT.Dispose, event -> listening.close());
        say("");
        choose();
    }

    public void open() {
        load();
        Dialogs.open(shell, (Shell) shell.getParent(), WIDTH, HEIGHT);
        tree.setFocus();
    }

    private Label label(String words) {
        Label label = new Label(shell, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return label;
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(desk.text(key).replace("&", "&&"));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Asks off the screen's thread: bundles may be starting at that moment. */
    private void load() {
        if (!shell.isDisposed()) {
            desk.background().run(desk.text("modules.title"), modules::modules, this::show, this::say);
        }
    }

    private void say(Message message) {
        say(desk.text(message));
    }

    /** Says how it went, above the buttons; nothing takes no place. */
    private void say(String words) {
        if (!shell.isDisposed()) {
            said.setText(words.replace("&", "&&"));
            ((GridData) said.getLayoutData()).exclude = words.isEmpty();
            said.setVisible(!words.isEmpty());
            shell.layout(true, true);
        }
    }

    private void show(List<InstalledModule> installed) {
        if (!shell.isDisposed()) {
            tree.show(installed);
            choose();
        }
    }

    private void choose() {
        Optional<InstalledModule> module = tree.selected();
        boolean known = module.filter(one -> one.origin() != InstalledModule.Origin.UNKNOWN)
                .isPresent();
        switching.setEnabled(known);
        switching.setText(desk.text(isOff(module) ? "modules.on" : "modules.off"));
        removing.setEnabled(known);
        switching.getParent().layout();
    }

    private static boolean isOff(Optional<InstalledModule> module) {
        return module.filter(one -> one.state() == InstalledModule.State.OFF).isPresent();
    }

    private void install() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(desk.text("modules.install"));
        dialog.setFilterExtensions(new String[] {"*.zip;*.json", "*"});
        dialog.setFilterNames(new String[] {desk.text("modules.files"), desk.text("modules.allFiles")});
        String chosen = dialog.open();
        if (chosen != null) {
            work(
                    () -> modules.install(Path.of(chosen)),
                    installed -> desk.text("modules.installed", tree.name(installed)));
        }
    }

    private void switchOnOrOff() {
        tree.selected().ifPresent(module -> {
            String name = tree.name(module);
            if (isOff(Optional.of(module))) {
                work(
                        () -> {
                            modules.switchOn(module.id());
                            return module;
                        },
                        done -> desk.text("modules.isOn", name));
            } else if (agreesToLose(module, "modules.off", false)) {
                work(
                        () -> {
                            modules.switchOff(module.id());
                            return module;
                        },
                        done -> desk.text("modules.isOff", name));
            }
        });
    }

    private void remove() {
        tree.selected().ifPresent(module -> {
            String name = tree.name(module);
            if (agreesToLose(module, "modules.remove", true)) {
                work(
                        () -> {
                            modules.remove(module.id());
                            return module;
                        },
                        done -> desk.text("modules.removed", name));
            }
        });
    }

    /**
     * Asks where files are deleted, or an open plan holds data of the module; the data stays in the plan.
     *
     * @param forGood whether it is more than switching off
     */
    private boolean agreesToLose(InstalledModule module, String verb, boolean forGood) {
        Set<String> namespaces = ModuleData.namespaces(module);
        List<String> holding = plans.get().stream()
                .filter(session -> ModuleData.isIn(session.snapshot(), namespaces))
                .map(session -> session.names().title(session.snapshot().root()))
                .toList();
        boolean deletes = forGood && module.origin() != InstalledModule.Origin.SHIPPED;
        if (holding.isEmpty() && !deletes) {
            return true;
        }
        String kept = holding.isEmpty() ? "" : desk.text("modules.holding", String.join(", ", holding));
        String gone = deletes ? desk.text("modules.deleting") : "";
        return Dialogs.ask(
                        desk,
                        shell,
                        desk.text("modules.ask", desk.text(verb), tree.name(module)),
                        (gone + "\n\n" + kept).strip(),
                        desk.text(verb),
                        desk.text("button.cancel"))
                == 0;
    }

    /** @param outcome what is said when it is done */
    private void work(Background.Work<InstalledModule> step, Function<InstalledModule, String> outcome) {
        desk.background()
                .run(
                        desk.text("modules.title"),
                        step,
                        done -> {
                            say(outcome.apply(done));
                            load();
                        },
                        reason -> {
                            say(reason);
                            load();
                        });
    }
}
