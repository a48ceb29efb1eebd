package org.doelenboom.workbench.internal.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.workbench.internal.command.Commands;
import org.doelenboom.workbench.internal.help.GlossaryTips;
import org.doelenboom.workbench.internal.help.HelpKey;
import org.doelenboom.workbench.internal.navigator.Navigator;
import org.doelenboom.workbench.internal.preference.Appearance;
import org.doelenboom.workbench.internal.preference.PreferencesDialog;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workspace.OpenPlan;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;

/** The main window: which plan is in front, and what is shown when one changes. */
public final class Window implements PreferencesDialog.Host {
    /** After which a person wonders whether anything comes. */
    private static final int LONG_MILLIS = 700;

    private final Desk desk;
    private final Shell shell;
    private final PlanFiles files;
    private final PlanCommands commandsOnPlans;
    private final Commands commands;
    private final OpenPlans open;
    private final Followed followed;
    private final ComingBack comingBack;
    private WindowParts parts;

    @Nullable
    private PlanSession front;

    private boolean quitting;
    private boolean updatePending;

    Window(Display display, Desk desk) {
        this.desk = desk;
        shell = new Shell(display, SWT.SHELL_TRIM);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        shell.setLayout(layout);
        comingBack = new ComingBack(desk.preferences());
        followed = new Followed(desk, this);
        open = new OpenPlans(desk, followed);
        files = new PlanFiles(desk, this);
        commandsOnPlans = new PlanCommands(desk, this);
        commands = new WindowCommands(desk, this).make(files, commandsOnPlans);
        commands.listenToKeys(shell);
        desk.leadBy(this::showView);
        WindowPlace place = new WindowPlace(desk, shell);
        place.restore();
        HelpKey.listen(desk, shell, commands.get("help.context"));
        GlossaryTips.explain(desk, shell, () -> front().map(PlanSession::snapshot));
        parts = new WindowParts(desk, this, commands, commandsOnPlans);
        followed.listen();
        Keeping keeping = new Keeping(shell, this::keep);
        shell.addListener(SWT.Dispose, event -> {
            keeping.end();
            disposed();
        });
        shell.addListener(SWT.Close, event -> {
            event.doit = false;
            quit();
        });
        update();
    }

    /** Keeps how all stands, as closing the window does; not while plans of the last time are still coming. */
    private void keep() {
        if (!shell.isDisposed() && !quitting && !comingBack.isWaiting()) {
            parts.remember();
            comingBack.remember(front);
            open.remember();
            new WindowPlace(desk, shell).remember();
        }
    }

    /** Whatever ended the window, nothing of it goes on listening. */
    private void disposed() {
        followed.close();
        open.dispose();
    }

    void open(List<Path> wanted) {
        FirstPaint.watch(shell);
        boolean first = wanted.isEmpty() && desk.preferences().isFirstTime();
        List<Path> coming = wanted.isEmpty() && !first ? comingBack.await() : wanted;
        if (first || !coming.isEmpty()) {
            desk.display().timerExec(LONG_MILLIS, this::nothingCame);
        } else {
            parts.showNothing();
        }
        shell.open();
        coming.forEach(files::open);
        if (first) {
            files.openSample();
        }
        new RecoveryOffer(desk, this).look();
        new Safety(desk, this).begin();
        new Inflow(desk, this).begin();
    }

    /** The plan that should open takes long, or does not open at all: until then what can be done stands in its place. */
    private void nothingCame() {
        if (!shell.isDisposed() && sessions().isEmpty()) {
            parts.showNothing();
        }
    }

    Shell shell() {
        return shell;
    }

    // plans

    List<PlanSession> sessions() {
        return open.sessions();
    }

    @Override
    public Optional<PlanSession> front() {
        return Optional.ofNullable(front);
    }

    /** Brings a plan to the front, with a tab of its own where it has none yet. */
    void show(OpenPlan plan) {
        PlanSession session = open.find(plan).orElseGet(() -> {
            PlanSession added = open.add(plan);
            parts.addTab(added);
            return added;
        });
        toFront(session);
        if (comingBack.isAwaited(plan)) {
            PlanSession shown = comingBack.came(plan, sessions()).orElse(session);
            toFront(shown);
            parts.showAgain(shown);
        } else {
            parts.showTab(session);
        }
    }

    void toPage(PlanSession session) {
        parts.plans().toPage(session);
    }

    void toFront(@Nullable PlanSession session) {
        if (front != session) {
            if (front != null) {
                front.closeTyping();
            }
            front = session;
            parts.frontChanged(session);
        }
        update();
    }

    void showNext() {
        List<PlanSession> all = sessions();
        if (front != null) {
            show(all.get((all.indexOf(front) + 1) % all.size()).plan());
        }
    }

    /** Takes a plan out of the window and the workspace, without asking. */
    void remove(PlanSession session) {
        if (sessions().contains(session)) {
            open.remove(session);
            parts.plans().remove(session);
            session.plan().close();
            List<PlanSession> left = sessions();
            toFront(left.isEmpty() ? null : left.get(left.size() - 1));
            if (front != null) {
                parts.showTab(front);
            }
        }
    }

    void saved(PlanSession session) {
        open.saved(session);
        update();
    }

    /** The plan's title as tabs and questions show it. */
    String title(PlanSession session) {
        String title = session.names().title(session.snapshot().root());
        return title.isEmpty() ? desk.text("untitled") : title;
    }

    // what is shown

    void updateSoon() {
        if (!updatePending) {
            updatePending = true;
            followed.later(() -> {
                updatePending = false;
                update();
            });
        }
    }

    /** Shows what can be done now, and whether the plan in front is saved. */
    void update() {
        parts.update();
        parts.status().show(front, front == null ? null : open.savedAt(front));
        String title = front == null
                ? desk.text("product")
                : (front.plan().isDirty() ? "● " : "") + title(front) + " - " + desk.text("product");
        if (!shell.getText().equals(title)) {
            shell.setText(title);
        }
    }

    /** Menus fit the plan in front. */
    void fillMenu(Menu menu) {
        new Menus(shell, desk, commands).fillRow(menu, commandsOnPlans);
    }

    /** The controls as they are now; a change of language or theme makes them anew. */
    WindowParts parts() {
        return parts;
    }

    Optional<Navigator> navigator() {
        return parts.navigator();
    }

    void focusTitle() {
        parts.plans().focusTitle();
    }

    void focusSearch() {
        parts.focusSearch();
    }

    void focusArea(int step) {
        parts.focusArea(step);
    }

    /** Brings the view of this id to the front. @return whether there is one */
    boolean showView(String id) {
        return parts.showView(id);
    }

    void showLayout(String layout) {
        parts.chooseLayout(layout);
    }

    void closeTab(PlanSession session) {
        files.close(session, () -> {});
    }

    PlanFiles files() {
        return files;
    }

    /** Shows everything in another language, at once; plans, selection and undo stay. */
    void speak(String language) {
        if (!desk.locale().getLanguage().equals(language)) {
            remake(() -> desk.speak(language));
        }
    }

    @Override
    public Commands commands() {
        return commands;
    }

    void preferences() {
        new PreferencesDialog(desk, this).open(shell);
    }

    /** Takes over what was chosen in the preferences. */
    @Override
    public void appear(String language, Appearance appearance) {
        update();
        if (appearance != desk.preferences().appearance()) {
            desk.preferences().chooseAppearance(appearance);
            appearance.apply();
            Appearance.renewColours(desk.display());
            if (appearance == Appearance.SYSTEM) {
                // The toolkit was told light or dark, and has no way to be told neither.
                desk.say(desk.text("preferences.nextTime"));
            }
        }
        speak(language);
    }

    /** Makes all controls anew after something changed that they do not take over. */
    void remake(Runnable change) {
        open.endTyping();
        parts.remember();
        change.run();
        shell.setRedraw(false);
        try {
            parts.dispose();
            for (Control child : shell.getChildren()) {
                child.dispose();
            }
            desk.resources().renew();
            desk.kinds().forget();
            parts = new WindowParts(desk, this, commands, commandsOnPlans);
            for (PlanSession session : sessions()) {
                session.speak(desk.locale());
                parts.addTab(session);
            }
            if (front == null) {
                parts.showNothing();
            } else {
                parts.frontChanged(front);
                parts.showAgain(front);
            }
            update();
            shell.layout(true, true);
        } finally {
            shell.setRedraw(true);
        }
    }

    /** Closes every plan, asking about unsaved work, and then the window. */
    void quit() {
        if (quitting) {
            return;
        }
        quitting = true;
        // As the window is now: closing the plans takes their tabs away.
        parts.remember();
        comingBack.remember(front);
        try {
            files.closeAll(paths -> {
                if (shell.isDisposed()) {
                    return;
                }
                desk.preferences().rememberOpen(paths);
                new WindowPlace(desk, shell).remember();
                parts.dispose();
                shell.dispose();
            });
        } finally {
            quitting = false;
        }
    }
}
