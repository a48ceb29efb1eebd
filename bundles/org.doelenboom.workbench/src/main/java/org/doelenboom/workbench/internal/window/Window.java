package org.doelenboom.workbench.internal.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doelenboom.api.document.ChangeSet;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.ui.LayoutContribution;
import org.doelenboom.ui.Palette;
import org.doelenboom.ui.ScreenContributions;
import org.doelenboom.workbench.internal.command.Commands;
import org.doelenboom.workbench.internal.help.GlossaryTips;
import org.doelenboom.workbench.internal.help.HelpKey;
import org.doelenboom.workbench.internal.navigator.Navigator;
import org.doelenboom.workbench.internal.preference.Appearance;
import org.doelenboom.workbench.internal.preference.PreferencesDialog;
import org.doelenboom.workbench.internal.problems.Checking;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workspace.OpenPlan;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;

/** The main window: which plans are open, which is in front, and what happens when one changes. */
public final class Window implements PreferencesDialog.Host {
    private static final int TYPING_REST_MILLIS = 30_000;

    private final Desk desk;
    private final Shell shell;
    private final PlanFiles files;
    private final PlanCommands plans;
    private final Commands commands;
    private final List<Opened> opened = new ArrayList<>();
    private final Map<PlanSession, LocalTime> savedAt = new HashMap<>();
    private final List<Registration> registrations = new ArrayList<>();
    private final Runnable typingRest = this::endTyping;
    private final Runnable followTheme = this::followTheme;
    private WindowParts parts;

    @Nullable
    private PlanSession front;

    private boolean quitting;
    private boolean updatePending;

    /** An open plan with what follows it. */
    private record Opened(PlanSession session, Registration changes, Checking checking) {}

    Window(Display display, Desk desk) {
        this.desk = desk;
        shell = new Shell(display, SWT.SHELL_TRIM);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        shell.setLayout(layout);
        files = new PlanFiles(desk, this);
        plans = new PlanCommands(desk, this);
        commands = new WindowCommands(desk, this).make(files, plans);
        commands.listenToKeys(shell);
        desk.leadBy(this::showView);
        HelpKey.listen(desk, shell, commands.get("help.context"));
        GlossaryTips.explain(desk, shell, () -> front().map(PlanSession::snapshot));
        parts = new WindowParts(desk, this, commands, plans);
        new WindowPlace(desk, shell).restore();
        shell.addListener(SWT.Dispose, event -> disposed());
        display.addListener(SWT.Settings, event -> later(followTheme));
        shell.addListener(SWT.Close, event -> {
            event.doit = false;
            quit();
        });
        desk.background().listen(() -> {
            if (!shell.isDisposed()) {
                parts.status().showWork("");
            }
        });
        registrations.add(desk.services().workspace().listen(this::updateSoon));
        registrations.add(desk.services().sections().listen(() -> later(this::modulesChanged)));
        registrations.add(desk.services().screen().views().listen(() -> later(this::viewsChanged)));
        // What has no place on the screen of its own is shown in the status line where it was switched off.
        ScreenContributions screen = desk.services().screen();
        Stream.of(
                        screen.layouts(),
                        screen.wizards(),
                        screen.preferencePages(),
                        screen.handlers(),
                        screen.icons(),
                        screen.help(),
                        desk.services().contributions().commands())
                .forEach(point -> registrations.add(point.listen(() -> later(this::updateSoon))));
        registrations.add(desk.services().modules().listen(() -> later(this::modulesChanged)));
        registrations.add(desk.services().screen().icons().listen(() -> later(this::iconsChanged)));
        registrations.add(desk.services().catalogue().listen(() -> later(() -> parts.sectionsChanged())));
        update();
    }

    private void viewsChanged() {
        parts.modulesChanged();
        updateSoon();
    }

    /** Any thread; what comes after the window's end is dropped. */
    private void later(Runnable task) {
        Display display = desk.display();
        try {
            display.asyncExec(() -> {
                if (!shell.isDisposed()) {
                    task.run();
                }
            });
        } catch (SWTException e) {
            // It may be disposed at any moment: asking before would not help.
            if (!display.isDisposed()) {
                throw e;
            }
        }
    }

    /** Whatever ended the window, nothing of it goes on listening. */
    private void disposed() {
        registrations.forEach(Registration::close);
        opened.forEach(one -> {
            one.checking().close();
            one.changes().close();
        });
        desk.display().timerExec(-1, typingRest);
    }

    void open(List<Path> wanted) {
        FirstPaint.watch(shell);
        shell.open();
        if (!wanted.isEmpty()) {
            wanted.forEach(files::open);
        } else if (desk.preferences().isFirstTime()) {
            files.openSample();
        } else {
            desk.preferences().lastOpen().stream().filter(Files::exists).forEach(files::open);
        }
        new RecoveryOffer(desk, this).look();
    }

    Shell shell() {
        return shell;
    }

    // plans

    List<PlanSession> sessions() {
        return opened.stream().map(Opened::session).toList();
    }

    @Override
    public Optional<PlanSession> front() {
        return Optional.ofNullable(front);
    }

    /** Brings a plan to the front, with a tab of its own where it has none yet. */
    void show(OpenPlan plan) {
        PlanSession session = sessions().stream()
                .filter(one -> one.plan() == plan)
                .findFirst()
                .orElseGet(() -> add(plan));
        toFront(session);
        parts.showTab(session);
    }

    void toPage(PlanSession session) {
        parts.toPage(session);
    }

    private PlanSession add(OpenPlan plan) {
        PlanSession session =
                new PlanSession(plan, desk.services().catalogue(), desk.locale(), desk.kinds(), () -> shell.getDisplay()
                        .timerExec(TYPING_REST_MILLIS, typingRest));
        Registration changes = session.document().listen(this::later, change -> changed(session, change));
        Checking checking = new Checking(
                desk.services().checker(), session, desk.background().checker(), this::later, () -> checked(session));
        opened.add(new Opened(session, changes, checking));
        plan.file().ifPresent(file -> {
            session.restore(desk.preferences().place(file));
            desk.preferences().rememberRecent(file);
        });
        parts.addTab(session);
        return session;
    }

    private void endTyping() {
        sessions().forEach(PlanSession::closeTyping);
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
        opened.stream().filter(one -> one.session() == session).findFirst().ifPresent(one -> {
            one.checking().close();
            one.changes().close();
            opened.remove(one);
            savedAt.remove(session);
            session.plan().file().ifPresent(file -> desk.preferences().rememberPlace(file, session.place()));
            parts.removeTab(session);
            session.plan().close();
            toFront(opened.isEmpty() ? null : opened.get(opened.size() - 1).session());
            if (front != null) {
                parts.showTab(front);
            }
        });
    }

    private void changed(PlanSession session, ChangeSet change) {
        parts.planChanged(session, change);
        if (session == front) {
            updateSoon();
        }
    }

    private void checked(PlanSession session) {
        if (session == front) {
            parts.problemsChanged(session);
            updateSoon();
        }
    }

    void saved(PlanSession session) {
        savedAt.put(session, LocalTime.now());
        session.plan().file().ifPresent(desk.preferences()::rememberRecent);
        update();
    }

    /** The plan's title as tabs and questions show it. */
    String title(PlanSession session) {
        String title = session.names().title(session.snapshot().root());
        return title.isEmpty() ? desk.text("untitled") : title;
    }

    private void updateSoon() {
        if (!updatePending) {
            updatePending = true;
            later(() -> {
                updatePending = false;
                update();
            });
        }
    }

    /** Shows what can be done now, and whether the plan in front is saved. */
    private void update() {
        parts.update();
        parts.status().show(front, front == null ? null : savedAt.get(front));
        String title = front == null
                ? desk.text("product")
                : (front.plan().isDirty() ? "● " : "") + title(front) + " - " + desk.text("product");
        if (!shell.getText().equals(title)) {
            shell.setText(title);
        }
    }

    // the window

    /** Menus fit the plan in front. */
    void fillMenu(Menu menu) {
        new Menus(shell, desk, commands).fillRow(menu, plans);
    }

    Optional<Navigator> navigator() {
        return parts.navigator();
    }

    void focusTitle() {
        parts.focusTitle();
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

    void showLayout(LayoutContribution layout) {
        parts.showLayout(layout);
    }

    void closeTab(PlanSession session) {
        files.close(session, () -> {});
    }

    void create() {
        files.create();
    }

    PlanFiles files() {
        return files;
    }

    private void iconsChanged() {
        desk.kinds().forget();
        sessions().forEach(PlanSession::forgetNames);
        parts.namesChanged();
    }

    private void modulesChanged() {
        parts.modulesChanged();
        update();
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
            speak(language);
            // What is open keeps colours that the toolkit would not take back.
            desk.say(desk.text("preferences.nextTime"));
        }
        speak(language);
    }

    /** The theme became dark or light, by the person's choice here or in the system. */
    private void followTheme() {
        if (!shell.isDisposed()
                && Palette.of(desk.display()).dark()
                        != desk.resources().palette().dark()) {
            remake(() -> {});
        }
    }

    private void remake(Runnable change) {
        sessions().forEach(PlanSession::closeTyping);
        change.run();
        shell.setRedraw(false);
        try {
            parts.dispose();
            for (Control child : shell.getChildren()) {
                child.dispose();
            }
            desk.resources().renew();
            desk.kinds().forget();
            parts = new WindowParts(desk, this, commands, plans);
            for (PlanSession session : sessions()) {
                session.speak(desk.locale());
                parts.addTab(session);
            }
            if (front != null) {
                parts.frontChanged(front);
                parts.showTab(front);
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
        try {
            files.closeAll(open -> {
                if (shell.isDisposed()) {
                    return;
                }
                desk.preferences().rememberOpen(open);
                new WindowPlace(desk, shell).remember();
                parts.rememberSizes();
                parts.dispose();
                shell.dispose();
            });
        } finally {
            quitting = false;
        }
    }
}
