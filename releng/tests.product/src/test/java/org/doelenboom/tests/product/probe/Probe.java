package org.doelenboom.tests.product.probe;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.module.InstalledModule;
import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.ModuleContributions;
import org.doelenboom.plan.PlanChecker;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.workspace.Exchange;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.Saving;
import org.doelenboom.workspace.Workspace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Works inside a framework for a test outside it. What goes in and comes out is of the JDK, since both sides have the program's classes
 * from different loaders.
 */
@Component(service = Function.class, property = "probe:Boolean=true", immediate = true)
public final class Probe implements Function<List<String>, Map<String, List<String>>> {

    /** What the edited action is called. */
    public static final String EDITED = "Anders door de proef";

    private final ModuleService modules;
    private final Workspace workspace;
    private final Exchange exchange;
    private final Catalogue catalogue;
    private final PlanChecker checker;
    private final ModuleContributions contributions;

    @Activate
    public Probe(
            @Reference ModuleService modules,
            @Reference Workspace workspace,
            @Reference Exchange exchange,
            @Reference Catalogue catalogue,
            @Reference PlanChecker checker,
            @Reference ModuleContributions contributions) {
        this.modules = modules;
        this.workspace = workspace;
        this.exchange = exchange;
        this.catalogue = catalogue;
        this.checker = checker;
        this.contributions = contributions;
    }

    /** @param words {@code install FILE…}, or {@code work OUT} */
    @Override
    public Map<String, List<String>> apply(List<String> words) {
        try {
            Map<String, List<String>> told = new TreeMap<>();
            if (words.get(0).equals("install")) {
                for (String file : words.subList(1, words.size())) {
                    modules.install(Path.of(file));
                }
            } else {
                work(Path.of(words.get(1)), told);
            }
            told.put(
                    "active",
                    modules.modules().stream()
                            .filter(module -> module.state() == InstalledModule.State.ACTIVE)
                            .map(InstalledModule::id)
                            .toList());
            return told;
        } catch (Refusal refusal) {
            throw new IllegalStateException(refusal);
        }
    }

    /** Opens the whole sample, edits an action, and saves. */
    private void work(Path out, Map<String, List<String>> told) throws Refusal {
        OpenPlan plan = workspace.open(workspace.sample());
        Snapshot before = plan.document().snapshot();
        Node action = first(before);
        plan.document()
                .edit(
                        Message.of("probe", "edit"),
                        edit -> edit.set(
                                action.id(),
                                PlanKeys.TITLE,
                                action.get(PlanKeys.TITLE).put("nl", EDITED)));
        Saving saving = plan.saveAs(out);
        saving.write();
        saving.done();
        told.put("dirty", List.of(String.valueOf(plan.isDirty())));
        told.put(
                "modules",
                contributions.modules().all().stream()
                        .map(ModuleDescriptor::id)
                        .sorted()
                        .toList());
        told.put(
                "understood",
                before.namespaces().stream()
                        .map(namespace -> namespace.name())
                        .filter(name -> catalogue.namespace(name).isPresent())
                        .sorted()
                        .toList());
        told.put("held", holders(plan, before));
        Snapshot after = workspace.read(out).stored().plan();
        told.put("nodes", List.of(String.valueOf(before.size()), String.valueOf(after.size())));
        told.put("known", namespacesOfItems(after, true));
        told.put("data", namespacesOfItems(after, false));
        checker.check(after);
        exchange.export(after, out.resolveSibling(out.getFileName() + ".html"), Exchange.Wish.in("nl", "fr"));
        told.put("wrong", wrong());
        plan.close();
    }

    /** Whose items the plan has, of those whose kinds a module explains, or of those that are shown as data. */
    private List<String> namespacesOfItems(Snapshot plan, boolean explained) {
        TreeSet<String> names = new TreeSet<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (catalogue.kind(node.kind()).isPresent() == explained) {
                names.add(node.kind().namespace());
            }
        }
        return List.copyOf(names);
    }

    /** What is wrong with the modules that run, after they were asked for all that they do without a screen. */
    private List<String> wrong() {
        return modules.modules().stream()
                .filter(module -> module.state() == InstalledModule.State.ACTIVE)
                .flatMap(module -> module.parts().stream())
                .flatMap(part -> part.problems().stream())
                .map(Message::toString)
                .toList();
    }

    /** The namespaces whose data the workspace finds in the open plan. */
    private List<String> holders(OpenPlan plan, Snapshot before) {
        return before.namespaces().stream()
                .map(namespace -> namespace.name())
                .filter(name -> workspace.plansWithDataOf(name).contains(plan))
                .sorted()
                .toList();
    }

    private static Node first(Snapshot plan) {
        for (Node node : plan.subtree(plan.root().id())) {
            if (node.kind().equals(PlanKinds.ACTION) && node.get(PlanKeys.TITLE).has("nl")) {
                return node;
            }
        }
        throw new IllegalStateException("the sample has no action");
    }
}
