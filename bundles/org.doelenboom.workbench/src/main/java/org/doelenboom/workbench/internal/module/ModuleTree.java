package org.doelenboom.workbench.internal.module;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doelenboom.api.module.InstalledModule;
import org.doelenboom.api.module.ModuleBundle;
import org.doelenboom.api.module.ModuleContribution;
import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.text.Message;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Resources;
import org.doelenboom.workbench.internal.window.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Modules and plug-ins in rows, under each its bundles, under those what they add, in words. */
final class ModuleTree {
    private static final List<String> TITLES =
            List.of("modules.name", "modules.version", "modules.origin", "modules.state", "modules.problem");
    private static final int[] WIDTHS = {52, 10, 24, 15, 33};

    private final Desk desk;
    private final Tree tree;

    /** What modules are called; one that is off has nobody left to tell it, and is called as its feature file says. */
    private final Map<String, String> names = new HashMap<>();

    ModuleTree(Desk desk, Composite parent) {
        this.desk = desk;
        tree = new Tree(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        tree.setHeaderVisible(true);
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Accessibles.name(tree, () -> desk.text("modules.title"));
        for (int i = 0; i < TITLES.size(); i++) {
            TreeColumn column = new TreeColumn(tree, SWT.NONE);
            column.setText(desk.text(TITLES.get(i)));
            column.setWidth(WIDTHS[i] * Resources.STEP);
        }
    }

    void onSelect(Runnable listener) {
        tree.addListener(SWT.Selection, event -> listener.run());
    }

    void setFocus() {
        tree.setFocus();
    }

    /** Shows these; what was selected and unfolded stays so. */
    void show(List<InstalledModule> installed) {
        String selected = selected().map(InstalledModule::id).orElse("");
        Set<String> unfolded = Stream.of(tree.getItems())
                .filter(TreeItem::getExpanded)
                .map(item -> ((InstalledModule) item.getData()).id())
                .collect(Collectors.toSet());
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
                words(problems(module))
            });
            if (module.origin() == InstalledModule.Origin.PLUG_IN) {
                // A plug-in is its one bundle.
                module.parts().forEach(bundle -> showContributions(item, bundle));
            } else {
                module.parts().forEach(bundle -> show(item, module, bundle));
            }
            item.setExpanded(unfolded.contains(module.id()));
            if (module.id().equals(selected)) {
                tree.setSelection(item);
            }
        }
        tree.setRedraw(true);
    }

    private void show(TreeItem parent, InstalledModule module, ModuleBundle bundle) {
        TreeItem item = new TreeItem(parent, SWT.NONE);
        InstalledModule.State otherwise =
                module.state() == InstalledModule.State.ACTIVE ? InstalledModule.State.BROKEN : module.state();
        item.setText(new String[] {
            bundle.symbolicName(),
            bundle.version(),
            "",
            word("modules.state.", bundle.active() ? InstalledModule.State.ACTIVE : otherwise),
            words(bundle.problems())
        });
        showContributions(item, bundle);
    }

    private void showContributions(TreeItem item, ModuleBundle bundle) {
        for (ModuleContribution contribution : bundle.contributions()) {
            List<Message> why = bundle.problems().stream()
                    .filter(problem -> problem.arguments().contains(contribution.provider()))
                    .toList();
            new TreeItem(item, SWT.NONE).setText(new String[] {
                point(contribution.point()) + " · " + lastName(contribution.provider()),
                "",
                "",
                desk.text(contribution.switchedOff() ? "modules.state.broken" : "modules.state.active"),
                words(why)
            });
        }
    }

    private static String lastName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** What a point is in a person's words; the interface's name where it is none of ours. */
    private String point(String type) {
        String key = "modules.point." + lastName(type);
        String word = desk.text(key);
        return word.equals(key) ? lastName(type) : word;
    }

    /** What is wrong with it and with its bundles, each thing once. */
    private static Set<Message> problems(InstalledModule module) {
        Set<Message> problems = new LinkedHashSet<>(module.problems());
        module.parts().forEach(part -> problems.addAll(part.problems()));
        return problems;
    }

    /** What its descriptor calls it, as long as that is there to ask, beside the bundle of a plug-in; then as its file says. */
    String name(InstalledModule module) {
        descriptor(module).ifPresent(descriptor -> {
            String name = desk.text(descriptor.name());
            boolean plugIn = module.origin() == InstalledModule.Origin.PLUG_IN;
            names.put(module.id(), plugIn ? name + " · " + module.id() : name);
        });
        String own = module.names().getOrDefault(desk.locale().getLanguage(), module.id());
        return names.getOrDefault(module.id(), own);
    }

    private Optional<ModuleDescriptor> descriptor(InstalledModule module) {
        Set<String> modules = ModuleData.namespaces(module);
        return desk.services().modules().all().stream()
                .filter(descriptor -> modules.contains(descriptor.id()))
                .findFirst();
    }

    /** What there is to say of a module beside its row: what it is for, and all that is wrong. */
    String about(InstalledModule module) {
        String purpose = descriptor(module)
                .map(descriptor -> desk.text(descriptor.description()))
                .orElse("");
        return (purpose + "\n" + words(problems(module))).strip();
    }

    private String word(String group, Enum<?> word) {
        return desk.text(group + word.name().toLowerCase(Locale.ROOT));
    }

    private String words(Iterable<Message> messages) {
        StringBuilder words = new StringBuilder();
        messages.forEach(message -> words.append(words.isEmpty() ? "" : " ").append(desk.text(message)));
        return words.toString();
    }

    /** The module that is selected, or one of whose parts is. */
    Optional<InstalledModule> selected() {
        TreeItem[] selection = tree.getSelection();
        TreeItem item = selection.length == 0 ? null : selection[0];
        while (item != null && item.getParentItem() != null) {
            item = item.getParentItem();
        }
        return Optional.ofNullable(item).map(found -> (InstalledModule) found.getData());
    }
}
