package org.doelenboom.workbench.internal.diagram;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.Node;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.ui.LevelBadge;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.workbench.internal.piece.Pieces;

/** What stands in the boxes of a diagram, in the user's language. */
final class DiagramWords implements DiagramLayout.Words {
    private final PlanContext context;
    private final Numbering numbering;
    private final Schedule schedule;
    private final List<String> languages = new ArrayList<>();

    DiagramWords(PlanContext context) {
        this.context = context;
        numbering = new Numbering(context.plan());
        schedule = new Schedule(context.plan());
        languages.add(context.locale().getLanguage());
        languages.addAll(context.languages());
    }

    @Override
    public String badge(Node node) {
        return LevelBadge.of(node.kind(), false)
                .map(badge -> context.text(badge.letters()))
                .orElse("");
    }

    @Override
    public String code(Node node) {
        return numbering.code(node);
    }

    @Override
    public String title(Node node) {
        boolean worded = node.kind().equals(PlanKinds.FINDING);
        return node.get(worded ? PlanKeys.TEXT : PlanKeys.TITLE).first(languages);
    }

    /** Of an action its state and its years. */
    @Override
    public String mark(Node node) {
        if (!node.kind().equals(PlanKinds.ACTION)) {
            return "";
        }
        List<Integer> years = schedule.ownYears(node);
        List<String> parts = new ArrayList<>();
        if (!years.isEmpty()) {
            int first = years.get(0);
            int last = years.get(years.size() - 1);
            parts.add(first == last ? Integer.toString(first) : first + "-" + last);
        }
        node.get(ScheduleKeys.STATE).ifPresent(state -> parts.add(context.text(Pieces.word("state", state))));
        return String.join(" · ", parts);
    }
}
