package org.doelenboom.tests.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.Contribution;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.ScreenContributions;
import org.doelenboom.ui.SectionBody;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.workspace.Workspace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.osgi.framework.ServiceRegistration;

/** Goes through all that there is to see, in one language: the page of every kind of item, every view, and every other window. */
final class Everywhere implements AutoCloseable {
    private static final String WORKBENCH = "org.doelenboom.workbench";

    /** Those that open by a command and nothing else. */
    private static final List<String> COMMANDS = List.of(
            "command.file.return",
            "command.file.history",
            "command.file.compare",
            "command.file.earlier",
            "command.file.adopt",
            "command.file.share",
            "command.file.next",
            "command.plan.parties",
            "command.help.context",
            "command.help.search",
            "command.help.keys",
            "command.help.failures",
            "command.help.about",
            "modules.menu");

    private static final int STEPS_OF_A_NEW_PLAN = 5;
    private static final int LOOKS_WITHOUT_CHANGE = 4;
    private static final int MOST_SECTIONS = 100;

    private final ScreenTest screen;
    private final Locale locale;
    private final Path file;
    private final Set<String> makers = new TreeSet<>();
    private final Listener shown = this::shown;
    private final ServiceRegistration<EditorSection> guide;
    private volatile SectionContext context;
    private PlanPage page;

    /** Told of each place, with the window that it is in. */
    @FunctionalInterface
    interface Look {
        void at(String where, Shell shell);
    }

    /** A section that nobody sees, which leads to the page of any item. */
    private final class Guide implements EditorSection {
        @Override
        public String id() {
            return "test.guide";
        }

        @Override
        public int order() {
            return 900;
        }

        @Override
        public Message title() {
            return Message.of("org.doelenboom.tests.screen", "test.guide");
        }

        @Override
        public boolean appliesTo(KindId kind) {
            return true;
        }

        @Override
        public SectionBody create(Composite parent, SectionContext made) {
            context = made;
            return new SectionBody() {
                @Override
                public void refresh() {
                    context = made;
                }

                @Override
                public String essence() {
                    return "";
                }

                @Override
                public boolean isShown() {
                    return false;
                }
            };
        }
    }

    /**
     * Opens the sample for someone who chose this language before.
     *
     * @param appearance light or dark, as the preferences write it
     */
    Everywhere(ScreenTest screen, String language, String appearance) throws Exception {
        this.screen = screen;
        this.locale = Locale.forLanguageTag(language);
        file = screen.folder().resolve("plan.doelenboom");
        Workspace workspace = screen.service(Workspace.class);
        workspace.write(workspace.sample(), file);
        Properties chosen = new Properties();
        chosen.setProperty("language", language);
        chosen.setProperty("appearance", appearance);
        chosen.setProperty("window", "0,0,1440,900");
        Path home = Files.createDirectories(screen.folder().resolve("home"));
        try (var out = Files.newBufferedWriter(home.resolve("window.properties"))) {
            chosen.store(out, null);
        }
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("module", "test");
        guide = screen.bundles().registerService(EditorSection.class, new Guide(), properties);
        open(file);
    }

    private void open(Path... files) {
        page = new PlanPage(screen.open(files));
        window().until("the plan is there", () -> window().all(window().shell(), Tree.class).stream()
                .anyMatch(tree -> tree.getItemCount() > 4));
        display().asyncExec(() -> display().addFilter(SWT.Show, shown));
        window().settle();
    }

    /** Which of our classes had a hand in it when a window came up. */
    private void shown(Event event) {
        if (event.widget instanceof Shell) {
            StackWalker.getInstance().forEach(frame -> {
                if (frame.getClassName().startsWith("org.doelenboom.")) {
                    makers.add(frame.getClassName().replaceFirst("\\$.*", ""));
                }
            });
        }
    }

    /** The classes that opened the windows that were looked at. */
    Set<String> makers() {
        return makers;
    }

    private WindowUnderTest window() {
        return screen.window();
    }

    private Display display() {
        return window().display();
    }

    private String text(String key) {
        return screen.service(Messages.class).text(Message.of(WORKBENCH, key), locale);
    }

    private void choose(String entry) {
        page.menuTitles().forEach(page::showMenu);
        ScreenThread.get().begin(() -> page.chooseLanguage(entry));
    }

    /** All of it. */
    void all(Look look) throws Exception {
        pages(look);
        views(look);
        dialogs(look);
        dialogsOfFiles(look);
        startPage(look);
    }

    // pages

    /** The page of an item of every kind that there is, with all its sections unfolded. */
    void pages(Look look) {
        Document document = screen.service(Workspace.class).plans().get(0).document();
        for (KindDefinition kind : screen.service(Catalogue.class).kinds()) {
            NodeId item = window().see(() -> item(document, kind.id()));
            window().until("something leads to the item", () -> context != null);
            window().see(() -> {
                context.navigate(item);
                return null;
            });
            window().until("the page of " + kind.id(), () -> context.node().equals(item));
            untilWhole();
            look.at("the page of " + kind.id().name(), window().shell());
        }
    }

    private static NodeId item(Document document, KindId kind) {
        Snapshot plan = document.snapshot();
        return StreamSupport.stream(plan.subtree(plan.root().id()).spliterator(), false)
                .filter(node -> node.kind().equals(kind))
                .findFirst()
                .map(Node::id)
                .orElseGet(() -> {
                    List<NodeId> made = new ArrayList<>();
                    document.edit(
                            Message.of("org.doelenboom.tests.screen", "test.guide"),
                            edit -> made.add(edit.append(kind, plan.root().id())));
                    return made.get(0);
                });
    }

    /** Unfolds what is folded, and waits until nothing comes or goes any more. */
    private void untilWhole() {
        for (int i = 0; i < MOST_SECTIONS && window().see(this::unfoldsOne); i++) {
            window().settle();
        }
        int[] seen = {-1, 0};
        window().until("nothing comes or goes any more", () -> {
            int now = window().all(window().shell(), Control.class).size();
            seen[1] = now == seen[0] ? seen[1] + 1 : 0;
            seen[0] = now;
            return seen[1] >= LOOKS_WITHOUT_CHANGE;
        });
    }

    /** On the screen's thread. */
    private boolean unfoldsOne() {
        for (Canvas canvas : window().all(window().shell(), Canvas.class)) {
            if (Widgets.isCollapsed(canvas)) {
                canvas.notifyListeners(SWT.MouseUp, new Event());
                return true;
            }
        }
        return false;
    }

    // views

    /** Every view where it opens, and one in a window of its own. */
    void views(Look look) {
        List<String> titles = new ArrayList<>(List.of(text("area.plan"), text("area.search"), text("area.problems")));
        for (ViewContribution view :
                screen.service(ScreenContributions.class).views().all()) {
            titles.add(screen.service(Messages.class).text(view.title(), locale));
        }
        for (String title : titles) {
            choose(title);
            window().until("the view is in front: " + title, () -> isInFront(title));
            untilWhole();
            look.at("the view " + title, window().shell());
            if (title.equals(titles.get(titles.size() - 1))) {
                choose(text("command.view.window"));
                look.at(title + " in a window of its own", untilDialog(shell -> shell.getText()
                        .startsWith(title)));
                choose(text("command.view.window"));
                window().untilInFront();
            }
            if (titles.indexOf(title) > 2) {
                choose(text("command.view.closePart"));
                window().until("the view is closed: " + title, () -> !isInFront(title));
            }
        }
    }

    private boolean isInFront(String title) {
        return window().all(window().shell(), CTabFolder.class).stream()
                .map(CTabFolder::getSelection)
                .anyMatch(tab -> tab != null && tab.getText().replace("&&", "&").startsWith(title));
    }

    // other windows

    private Shell untilDialog(Predicate<Shell> which) {
        Shell[] found = new Shell[1];
        window().until("a window is open", () -> {
            for (Shell shell : display().getShells()) {
                if (shell != window().shell() && shell.isVisible() && which.test(shell)) {
                    found[0] = shell;
                }
            }
            return found[0] != null;
        });
        return found[0];
    }

    /** What opens by a command, with every tab and every step. */
    void dialogs(Look look) {
        for (String command : COMMANDS) {
            choose(text(command));
            Shell dialog = window().dialog();
            tabs(command, dialog, look);
            close(dialog);
        }
        choose(text("preferences.menu"));
        Shell preferences = window().dialog();
        tabs("preferences", preferences, look);
        close(preferences);
        formats(look);
        newPlan(look);
    }

    private void tabs(String name, Shell dialog, Look look) {
        window().settle();
        look.at(name, dialog);
        for (Composite tabs : window().see(() -> window().all(dialog, Composite.class))) {
            int count = window().see(() -> tabs instanceof CTabFolder folder
                    ? folder.getItemCount()
                    : tabs instanceof TabFolder folder ? folder.getItemCount() : 0);
            for (int i = 1; i < count; i++) {
                int tab = i;
                window().see(() -> {
                    if (tabs instanceof CTabFolder folder) {
                        folder.setSelection(tab);
                    } else {
                        ((TabFolder) tabs).setSelection(tab);
                    }
                    return null;
                });
                window().settle();
                look.at(name + ", tab " + (tab + 1), dialog);
            }
        }
    }

    private void close(Shell dialog) {
        window().see(() -> {
            dialog.close();
            return null;
        });
        window().until("it is closed", dialog::isDisposed);
        window().untilInFront();
    }

    /** What can be chosen depends on the format. */
    private void formats(Look look) {
        choose(text("command.file.export"));
        Shell dialog = window().dialog();
        Combo format =
                window().find(dialog, "the formats", Combo.class, one -> Widgets.isNamed(one, text("export.format")));
        for (int i = 0; i < window().see(format::getItemCount); i++) {
            int chosen = i;
            String name = window().see(() -> {
                format.select(chosen);
                format.notifyListeners(SWT.Selection, new Event());
                return format.getText();
            });
            window().settle();
            look.at("export, " + name, dialog);
        }
        close(dialog);
    }

    private void newPlan(Look look) {
        choose(text("command.file.new"));
        Shell dialog = window().dialog();
        look.at("new plan", dialog);
        String next = text("wizard.next");
        for (int i = 1; i <= STEPS_OF_A_NEW_PLAN; i++) {
            window().click(window().find(dialog, "the next step", Button.class, one -> one.getText()
                    .startsWith(next)));
            look.at("new plan, step " + (i + 1), dialog);
        }
        close(dialog);
    }

    // windows that come of files

    /** What opens when others have changed the file, or something is to be forgotten. */
    void dialogsOfFiles(Look look) throws Exception {
        PlanStore store = screen.service(PlanStore.class);
        saved();
        choose(text("command.file.history"));
        Shell history = window().dialog();
        Button leads = window().find(history, "the button", Button.class, one -> one.getText()
                .equals(text("history.erase")));
        ScreenThread.get().begin(() -> leads.notifyListeners(SWT.Selection, new Event()));
        Shell erase = untilDialog(shell -> shell.getText().equals(text("erase.title")));
        look.at("erase", erase);
        close(erase);
        store.contribute(file, note(store.read(file).plan().root().id()));
        Shell notice = window().dialog();
        look.at("what others report", notice);
        close(notice);
        saved();
        Workspace workspace = screen.service(Workspace.class);
        Files.delete(file);
        workspace.write(workspace.roughSample(), file);
        edit();
        choose(text("command.file.save"));
        Shell merge = untilDialog(shell -> shell.getText().equals(text("merge.title")));
        look.at("merge", merge);
        close(merge);
        imports(look);
    }

    private static Contribution note(NodeId root) {
        Node note = new Node(
                new NodeId("reported"),
                PlanKinds.NOTE,
                root,
                List.of(),
                Attributes.NONE.with(PlanKeys.TEXT, BilingualText.of("nl", "Vijftien gezinnen bereikt")));
        Transaction step = new Transaction(
                "contribution1",
                "Fatima",
                Instant.now(),
                Message.of("org.doelenboom.workspace", "contribution.label", "Fatima", "contribution1"),
                List.of(new Change.Added(List.of(note), root, 0)));
        return new Contribution(root, step, List.of());
    }

    private void edit() {
        Document document = screen.service(Workspace.class).plans().get(0).document();
        window().see(() -> {
            Snapshot plan = document.snapshot();
            document.edit(
                    Message.of("org.doelenboom.tests.screen", "test.guide"),
                    edit -> edit.append(PlanKinds.NOTE, plan.root().id()));
            return null;
        });
    }

    private void saved() {
        choose(text("command.file.save"));
        page.untilTitle(title -> !title.startsWith("●"));
    }

    /** What is opened that is no plan. */
    private void imports(Look look) throws IOException {
        Path neighbourhoods = Files.writeString(
                screen.folder().resolve("wijken.csv"), "code,name_fr,name_nl\n1,GRAND PLACE,GROTE MARKT\n");
        Path text = Files.writeString(
                screen.folder().resolve("plan.txt"),
                """
                1 Algemene doelstelling: Iedereen woont goed
                1.1 Intermediaire doelstelling: Wie dreigt te vertrekken, krijgt hulp, enz.
                Een zin die nergens bij hoort
                1.1.1 Operationele doelstelling: Diensten werken samen
                """);
        Path columns = Files.writeString(
                screen.folder().resolve("kolommen.csv"), "eerste,tweede,derde\nWonen,Vroege hulp,Diensten\nWerken,,\n");
        for (Path one : List.of(neighbourhoods, text, columns)) {
            choose(text("command.file.import"));
            window().chooseFile(text("import.title"), one);
            Shell dialog = window().dialog();
            tabs("what is no plan: " + one.getFileName(), dialog, look);
            close(dialog);
        }
    }

    /** What stands there when no plan is open. */
    void startPage(Look look) {
        choose(text("command.file.close"));
        window().until(
                        "the start page is there",
                        () -> window().all(window().shell(), Tree.class).isEmpty()
                                || window().all(window().shell(), Table.class).isEmpty());
        window().settle();
        look.at("the start page", window().shell());
    }

    @Override
    public void close() {
        guide.unregister();
        if (!window().isClosed()) {
            window().see(() -> {
                display().removeFilter(SWT.Show, shown);
                return null;
            });
        }
    }
}
