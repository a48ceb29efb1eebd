package org.doelenboom.workbench.internal.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workspace.Reported;
import org.doelenboom.workspace.Reports;
import org.doelenboom.workspace.compare.Words;

/** What others report on a plan that is open here flows in when nobody is typing, and is told in words. */
final class Inflow {
    private static final int LOOK_MILLIS = 8_000;

    /** More of one report is counted. */
    private static final int SHOWN = 12;

    private final Desk desk;
    private final Window window;
    private final InflowNotice notice;
    private final Set<Path> told = new HashSet<>();

    Inflow(Desk desk, Window window) {
        this.desk = desk;
        this.window = window;
        this.notice = new InflowNotice(desk, window);
    }

    /** From now on, until the window is gone. */
    void begin() {
        if (window.shell().isDisposed()) {
            return;
        }
        window.sessions().forEach(this::look);
        desk.display().timerExec(LOOK_MILLIS, this::begin);
    }

    /** Looks now. */
    void look(PlanSession session) {
        if (session.isEditable() && !session.isTyping() && session.plan().file().isPresent()) {
            Words words = new Words(desk.services().catalogue(), desk.services().messages(), desk.locale());
            desk.background()
                    .look(new Asker(session), session.plan().reports(words), found -> found(session, found, words));
        }
    }

    /** One question a plan at a time; apart from what else asks about it. */
    private record Asker(PlanSession session) {}

    private void found(PlanSession session, Reports found, Words words) {
        if (window.shell().isDisposed() || !window.sessions().contains(session)) {
            return;
        }
        found.unreadable().stream()
                .filter(told::add)
                .forEach(file -> desk.warn(desk.text("inflow.unreadable", PlanFiles.name(file))));
        Reported reported = found.nextOrNull();
        if (reported != null && !session.isTyping()) {
            List<String> lines = lines(reported, words);
            if (reported.take()) {
                if (!reported.changes().isEmpty()) {
                    notice.tell(session, lines);
                }
                look(session);
            }
        }
    }

    private List<String> lines(Reported reported, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(desk.text("inflow.head", reported.changes().size(), reported.person(), desk.time(reported.time())));
        Stream<String> said = reported.changes().stream()
                .limit(SHOWN)
                .map(one -> "• " + words.of(one, reported.before(), reported.after()));
        lines.addAll(said.toList());
        int more = reported.changes().size() - SHOWN;
        if (more > 0) {
            lines.add(desk.text("merge.more", more));
        }
        if (reported.questions() > 0) {
            lines.add(desk.text("inflow.questions", reported.questions()));
        }
        return lines;
    }
}
