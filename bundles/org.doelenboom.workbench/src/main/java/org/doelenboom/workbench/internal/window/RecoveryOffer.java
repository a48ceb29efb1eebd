package org.doelenboom.workbench.internal.window;

import java.nio.file.Path;
import java.util.List;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.store.Recovery;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.workspace.Workspace;

/** At the start: says in words what a crash left unsaved, and brings it back, as steps that can be undone. */
final class RecoveryOffer {
    private static final int BRING_BACK = 0;
    private static final int THROW_AWAY = 1;

    private final Desk desk;
    private final Window window;

    RecoveryOffer(Desk desk, Window window) {
        this.desk = desk;
        this.window = window;
    }

    /** Looks in the background; asks when there is something, plan by plan. Closing the question leaves it for the next start. */
    void look() {
        desk.background()
                .run(
                        desk.text("work.recovery"),
                        workspace()::leftBehind,
                        found -> found.forEach(this::ask),
                        reason -> {});
    }

    private Workspace workspace() {
        return desk.services().workspace();
    }

    private void ask(Recovery recovery) {
        int answer = Dialogs.ask(
                desk,
                window.shell(),
                desk.text("recovery.title"),
                words(recovery),
                desk.text("recovery.bringBack"),
                desk.text("recovery.throwAway"),
                desk.text("recovery.later"));
        if (answer == BRING_BACK) {
            window.show(workspace().recover(recovery));
        } else if (answer == THROW_AWAY) {
            workspace().discard(recovery);
        }
    }

    private String words(Recovery recovery) {
        String text = desk.text(
                "recovery.text",
                recovery.steps().size(),
                title(recovery),
                desk.text(recovery.last().label()),
                desk.time(recovery.time()));
        boolean changed = recovery.file().isPresent() && !recovery.fits();
        return changed ? text + "\n\n" + desk.text("recovery.copy") : text;
    }

    private static String title(Recovery recovery) {
        BilingualText title = recovery.plan().plan().root().get(PlanKeys.TITLE);
        List<String> languages = recovery.plan().plan().root().get(PlanKeys.LANGUAGES);
        return recovery.file().map(Path::getFileName).map(Path::toString).orElseGet(() -> title.first(languages));
    }
}
