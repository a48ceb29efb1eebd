package org.doelenboom.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.ui.Wheel;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The state of an item in each of its years, side by side. */
final class YearStates implements Field {
    private final SectionContext context;
    private final Beside<Integer, Combo> years;

    YearStates(Composite parent, SectionContext context) {
        this.context = context;
        years = new Beside<>(
                parent, context, Pieces.attribute("stateByYear"), year -> Integer.toString(year), this::make);
        HelpTopics.mark(control(), ScheduleKeys.STATE_BY_YEAR.name());
        refresh();
    }

    private Map<Integer, FollowUpState> states() {
        return context.current()
                .map(node -> node.get(ScheduleKeys.STATE_BY_YEAR))
                .orElse(Map.of());
    }

    private Combo make(Composite cell, int year) {
        Combo[] made = new Combo[1];
        made[0] = new Pieces(context)
                .combo(
                        cell,
                        () -> context.text(Pieces.attribute("stateByYear")) + " " + year,
                        () -> choose(year, made[0].getSelectionIndex() - 1));
        made[0].setEnabled(context.isEditable());
        Wheel.scrollsPage(made[0]);
        return made[0];
    }

    private void choose(int year, int index) {
        Map<Integer, FollowUpState> now = new TreeMap<>(states());
        if (index < 0) {
            now.remove(year);
        } else {
            now.put(year, FollowUpState.values()[index]);
        }
        context.edit(
                Pieces.message("report.edit.state"),
                edit -> edit.set(context.node(), ScheduleKeys.STATE_BY_YEAR, Map.copyOf(now)));
    }

    @Override
    public void refresh() {
        Map<Integer, FollowUpState> states = states();
        TreeSet<Integer> wanted = new TreeSet<>(states.keySet());
        context.current().ifPresent(node -> wanted.addAll(new Schedule(context.plan()).years(node)));
        years.offer(wanted);
        List<String> names = new ArrayList<>(List.of("–"));
        for (FollowUpState state : FollowUpState.values()) {
            names.add(context.text(Pieces.word("state", state)));
        }
        years.each((year, combo) -> {
            FollowUpState state = states.get(year);
            Pieces.fill(combo, names, state == null ? 0 : state.ordinal() + 1);
        });
    }

    @Override
    public Control control() {
        return years.control();
    }
}
