package org.doelenboom.testkit.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.Messages;
import org.doelenboom.testkit.ModuleUnderTest;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.PreferencePageContribution;
import org.doelenboom.ui.PreferencePageContribution.PageContext;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.ui.WizardContribution;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Opens what a module contributes, as the window does, on a plan; each is closed again before the next one comes. */
final class Stage {
    private static final Message LABEL = Message.of("org.doelenboom.testkit", "edit");

    private final Display display;
    private final ModuleUnderTest module;
    private final Resources resources;
    private final WatchedDocument document;
    private final PlanOnScreen context;

    Stage(Display display, Resources resources, ModuleUnderTest module, Snapshot plan) {
        this.display = display;
        this.module = module;
        this.resources = resources;
        this.document = new WatchedDocument(new PlanDocument(plan, () -> "kit"));
        Messages messages = module.service(Messages.class);
        this.context = new PlanOnScreen(document, messages::text, module.service(Catalogue.class), resources);
    }

    PlanOnScreen context() {
        return context;
    }

    Traces traces() {
        settle();
        return Traces.of(display, document.listeners() + context.listeners());
    }

    /** Everything once. */
    void openAll() {
        module.contributions(ViewContribution.class).forEach(this::view);
        for (Node node : oneOfEachKind()) {
            module.contributions(EditorSection.class).stream()
                    .filter(section -> section.appliesTo(node.kind()))
                    .forEach(section -> section(section, node.id()));
        }
        module.contributions(PreferencePageContribution.class).forEach(this::preferences);
        module.contributions(WizardContribution.class).forEach(this::wizard);
    }

    private List<Node> oneOfEachKind() {
        Set<KindId> seen = new HashSet<>();
        return StreamSupport.stream(
                        context.plan().subtree(context.plan().root().id()).spliterator(), false)
                .filter(node -> seen.add(node.kind()))
                .toList();
    }

    /** Opened, told of another selection and of a change, and closed. */
    private void view(ViewContribution view) {
        in(view.id(), parent -> {
            ViewBody body = view.create(parent, context);
            show(parent);
            body.refresh();
            body.setFocus();
            oneOfEachKind().forEach(node -> context.select(node.id()));
            whileChanged(body::refresh);
            body.close();
        });
    }

    /** The same, and its item is deleted under it. */
    private void section(EditorSection section, NodeId item) {
        in(section.id() + " of " + item, parent -> {
            context.select(item);
            SectionBody body = section.create(parent, context);
            show(parent);
            said(section, body);
            if (!item.equals(context.plan().root().id())) {
                document.edit(LABEL, edit -> edit.remove(item));
                body.refresh();
                document.undo();
            }
            said(section, body);
            body.close();
        });
    }

    private static void said(EditorSection section, SectionBody body) {
        body.refresh();
        if (body.essence() == null) {
            throw new AssertionError(section.id() + " says null when it is folded");
        }
    }

    /** Others delete all that a plan holds, and bring it back. */
    private void whileChanged(Runnable refresh) {
        document.edit(LABEL, edit -> edit.now().children(edit.now().root()).forEach(child -> edit.remove(child.id())));
        refresh.run();
        document.undo();
        refresh.run();
        settle();
    }

    private void preferences(PreferencePageContribution page) {
        in(page.id(), parent -> {
            page.create(parent, new HashMap<>(), new PageContext() {
                @Override
                public String text(Message message) {
                    return context.text(message);
                }

                @Override
                public Resources resources() {
                    return resources;
                }
            });
            show(parent);
        });
    }

    private void wizard(WizardContribution wizard) {
        in(wizard.id(), parent -> {
            WizardDialog dialog = new WizardDialog(parent.getShell(), wizard.create(context));
            dialog.setBlockOnOpen(false);
            dialog.open();
            settle();
            dialog.close();
        });
    }

    private void in(String what, Consumer<Composite> work) {
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        Composite parent = new Composite(shell, 0);
        parent.setLayout(new GridLayout());
        try {
            work.accept(parent);
        } catch (RuntimeException e) {
            throw new AssertionError(what + " fails", e);
        } finally {
            shell.dispose();
            settle();
        }
    }

    private void show(Composite parent) {
        parent.getShell().setSize(1_000, 700);
        parent.getShell().setVisible(true);
        settle();
    }

    private void settle() {
        boolean more;
        do {
            more = display.readAndDispatch();
        } while (more);
    }
}
