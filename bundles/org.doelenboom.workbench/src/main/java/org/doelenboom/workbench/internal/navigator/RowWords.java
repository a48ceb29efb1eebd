package org.doelenboom.workbench.internal.navigator;

import java.util.Optional;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.ui.LevelBadge;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.session.Row;
import org.doelenboom.workbench.internal.window.Desk;

/** What the rows of a plan show. */
final class RowWords {
    private final Desk desk;
    private final PlanSession session;

    RowWords(Desk desk, PlanSession session) {
        this.desk = desk;
        this.session = session;
    }

    /**
     * @param below how many rows stand below it
     * @param folded whether it hides them
     */
    Shown of(Row row, int below, boolean folded) {
        if (row instanceof Row.Item item) {
            return item(session.snapshot().node(item.node()), folded);
        }
        return row instanceof Row.Group group
                ? plain(desk.groupName(group.kind()) + " (" + below + ")", Optional.of(group.kind()))
                : plain(desk.text("row.header"), Optional.empty());
    }

    private Shown item(Node node, boolean folded) {
        String title = session.names().title(node);
        String horizontal = session.names()
                .numbering()
                .horizontalNumber(node)
                .map(number -> desk.badge(PlanKinds.HORIZONTAL_OBJECTIVE).orElse("") + number + " · ")
                .orElse("");
        Optional<Severity> mark = session.marks().worst(node.id(), folded).filter(one -> one != Severity.ADVICE);
        return new Shown(
                LevelBadge.of(node.kind(), desk.resources().palette().dark()),
                desk.badge(node.kind()).orElse(""),
                session.names().code(node),
                horizontal + (title.isEmpty() ? desk.untitled(node.kind()) : title),
                title.isEmpty(),
                Optional.of(node.kind()),
                mark,
                mark.map(one -> desk.text("severity." + one.name())).orElse(""));
    }

    private static Shown plain(String words, Optional<KindId> kind) {
        return new Shown(Optional.empty(), "", "", words, true, kind, Optional.empty(), "");
    }
}
