package org.doelenboom.workbench.internal.window;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workspace.Merging;
import org.doelenboom.workspace.compare.Difference;
import org.doelenboom.workspace.compare.Words;

/** When someone else saved the same file meanwhile: says what she changed, and brings both together. */
final class MergeOffer {
    /** As many as can be read before answering. */
    private static final int SHOWN = 8;

    private final Desk desk;
    private final Window window;
    private final PlanFiles files;

    MergeOffer(Desk desk, Window window, PlanFiles files) {
        this.desk = desk;
        this.window = window;
        this.files = files;
    }

    /** @param then what was to come after saving; comes only where the person saves under another name */
    void ask(PlanSession session, Path file, Runnable then) {
        Merging merging = session.plan().mergeWithFile();
        desk.background()
                .run(
                        desk.text("work.compare", String.valueOf(file.getFileName())),
                        () -> {
                            merging.read();
                            return merging;
                        },
                        read -> ask(session, file, read, then),
                        reason -> files.refused("save.failed", reason));
    }

    private void ask(PlanSession session, Path file, Merging merging, Runnable then) {
        Words words = new Words(desk.services().catalogue(), desk.services().messages(), desk.locale());
        int answer = Dialogs.ask(
                desk,
                window.shell(),
                desk.text("merge.title"),
                desk.text("merge.text", String.valueOf(file.getFileName())) + "\n\n" + theirs(merging, words),
                desk.text("merge.together"),
                desk.text("merge.saveAs"),
                desk.text("button.cancel"));
        if (answer == 0) {
            int questions = merging.apply(words);
            Dialogs.tell(
                    desk,
                    window.shell(),
                    desk.text("merge.doneTitle"),
                    desk.text(questions == 0 ? "merge.done" : "merge.questions", questions));
        } else if (answer == 1) {
            files.saveAs(session, then);
        }
    }

    private String theirs(Merging merging, Words words) {
        List<Difference> differences = merging.theirs();
        String shown = differences.stream()
                .limit(SHOWN)
                .map(one -> "• " + words.of(one, merging.before(), merging.after()))
                .collect(Collectors.joining("\n"));
        int more = differences.size() - SHOWN;
        return more > 0 ? shown + "\n" + desk.text("merge.more", more) : shown;
    }
}
