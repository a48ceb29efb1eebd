package org.doelenboom.workbench.internal.module;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.module.InstalledModule;
import org.doelenboom.api.module.ModuleBundle;
import org.doelenboom.api.module.ModuleContribution;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
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
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Which modules and plug-ins are there, what each adds, what is wrong with it; installs, switches off and removes them. */
public final class ModulesWindow {
    private static final int WIDTH = 115 * Resources.STEP;
    private static final int HEIGHT = 70 * Resources.STEP;
    private static final int[] WIDTHS = {42, 10, 16, 16, 24};

    private final Desk desk;
    private final ModuleService modules;
    private final Supplier<List<PlanSession>> plans;
    private final Shell shell;
    private final Tree tree;
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
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 2 * Resources.STEP;
        layout.marginHeight = 2 * Resources.STEP;
        layout.verticalSpacing = Resources.STEP;
        shell.setLayout(layout);
        tree = new Tree(shell, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        tree.setHeaderVisible(true);
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibles.name(tree, () -> desk.text("modules.title"));
        List<String> titles =
                List.of("modules.name", "modules.version", "modules.origin", "modules.state", "modules.problem");
        for (int i = 0; i < titles.size(); i++) {
            TreeColumn column = new TreeColumn(tree, SWT.NONE);
            column.setText(desk.text(titles.get(i)));
            column.setWidth(WIDTHS[i] * Resources.STEP);
        }
        said = new Label(shell, SWT.WRAP);
        said.setText(desk.text("modules.plugIns", modules.plugIns()).replace("&", "&&"));
        said.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite buttons = new Composite(shell, SWT.NONE);
        buttons.setLayout(new GridLayout(4, false));
        buttons.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        button(buttons, "modules.install", this::install);
        switching = button(buttons, "modules.off", this::switchOnOrOff);
        removing = button(buttons, "modules.remove", this::remove);
        button(buttons, "button.close", shell::close);
        tree.addListener(SWT.Selection, event -> choose());
        Registration listening = modules.listen(() -> desk.display().asyncExec(this::load));
        shell.addListener(SWT.Dispose, event -> listening.close());
        choose();
    }

    public void open() {
        load();
        Dialogs.open(shell, (Shell) shell.getParent());
        shell.setSize(WIDTH, HEIGHT);
        tree.setFocus();
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(desk.text(key).replace("&", "&&"));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Asks off the screen's thread: bundles may be starting at that moment. */
    private void load() {
        desk.background().run(desk.text("modules.title"), modules::modules, this::show, this::say);
    }

    private void say(Message message) {
        if (!shell.isDisposed()) {
            said.setText(desk.text(message).replace("&", "&&"));
            shell.layout(true, true);
        }
    }

    private void show(List<InstalledModule> installed) {
        if (shell.isDisposed()) {
            return;
        }
        String selected = selected().map(InstalledModule::id).orElse("");
        tree.setRedraw(false);
        tree.removeAll();
        for (InstalledModule module : installed) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setData(module);
            item.setText(new String[] {
                name(module),
                module.version(),
                word("modules.origin.", module.origin()),
                word("modules.state.", module.state()),
                words(module.problems())
            });
            module.parts().forEach(bundle -> show(item, bundle));
            item.setExpanded(module.state() == InstalledModule.State.BROKEN);
            if (module.id().equals(selected)) {
                tree.setSelection(item);
            }
        }
        tree.setRedraw(true);
        choose();
    }

    private void show(TreeItem parent, ModuleBundle bundle) {
        TreeItem item = new TreeItem(parent, SWT.NONE);
        String state = bundle.active() ? "modules.state.active" : "modules.state.off";
        item.setText(
                new String[] {bundle.symbolicName(), bundle.version(), "", desk.text(state), words(bundle.problems())});
        for (ModuleContribution contribution : bundle.contributions()) {
            TreeItem leaf = new TreeItem(item, SWT.NONE);
            String point = contribution.point().substring(contribution.point().lastIndexOf('.') + 1);
            String provider =
                    contribution.provider().substring(contribution.provider().lastIndexOf('.') + 1);
            leaf.setText(new String[] {
                point + " · " + provider,
                "",
                "",
                desk.text(contribution.switchedOff() ? "modules.state.broken" : "modules.state.active"),
                ""
            });
        }
    }

    /** What its descriptor calls it, and its id where that is not there. */
    private String name(InstalledModule module) {
        return desk.services().modules().all().stream()
                .filter(descriptor -> descriptor.id().equals(module.id()))
                .map(descriptor -> desk.text(descriptor.name()))
                .findFirst()
                .orElse(module.id());
    }

    private String word(String group, Enum<?> word) {
        return desk.text(group + word.name().toLowerCase(Locale.ROOT));
    }

    private String words(List<Message> messages) {
        return messages.stream().map(desk::text).collect(Collectors.joining(" "));
    }

    private Optional<InstalledModule> selected() {
        TreeItem[] selection = tree.getSelection();
        TreeItem item = selection.length == 0 ? null : selection[0];
        while (item != null && item.getParentItem() != null) {
            item = item.getParentItem();
        }
        return Optional.ofNullable(item).map(found -> (InstalledModule) found.getData());
    }

    private void choose() {
        Optional<InstalledModule> module = selected();
        boolean feature = module.filter(one -> one.origin() != InstalledModule.Origin.PLUG_IN)
                .isPresent();
        switching.setEnabled(feature);
        switching.setText(desk.text(isOff(module) ? "modules.on" : "modules.off"));
        removing.setEnabled(module.isPresent());
    }

    private static boolean isOff(Optional<InstalledModule> module) {
        return module.filter(one -> one.state() == InstalledModule.State.OFF).isPresent();
    }

    private void install() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(desk.text("modules.install"));
        String chosen = dialog.open();
        if (chosen != null) {
            work(() -> modules.install(Path.of(chosen)));
        }
    }

    private void switchOnOrOff() {
        selected().ifPresent(module -> {
            if (isOff(Optional.of(module))) {
                work(() -> modules.switchOn(module.id()));
            } else if (agreesToLose(module, "modules.off")) {
                work(() -> modules.switchOff(module.id()));
            }
        });
    }

    private void remove() {
        selected().ifPresent(module -> {
            if (agreesToLose(module, "modules.remove")) {
                work(() -> modules.remove(module.id()));
            }
        });
    }

    /** Asks only where an open plan holds data of the module; the data stays in the plan. */
    private boolean agreesToLose(InstalledModule module, String verb) {
        List<String> holding = new ArrayList<>();
        for (PlanSession session : plans.get()) {
            boolean holds = session.snapshot().namespaces().stream()
                    .anyMatch(namespace -> namespace.name().equals(module.id()));
            if (holds) {
                holding.add(session.names().title(session.snapshot().root()));
            }
        }
        return holding.isEmpty()
                || Dialogs.ask(
                                desk,
                                shell,
                                desk.text(verb) + ": " + name(module),
                                desk.text("modules.holding", String.join(", ", holding)),
                                desk.text(verb),
                                desk.text("button.cancel"))
                        == 0;
    }

    /** What the module service does, which may refuse. */
    private interface Step {
        void run() throws Refusal;
    }

    private void work(Step step) {
        desk.background()
                .run(
                        desk.text("modules.title"),
                        () -> {
                            step.run();
                            return Boolean.TRUE;
                        },
                        done -> load(),
                        reason -> {
                            say(reason);
                            load();
                        });
    }
}
