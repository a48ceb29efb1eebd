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
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The state of an item in each of its years, side by side. */
final class YearStates implements Field {
    private final SectionContext context;
    private final Pieces pieces;
    private final Composite frame;
    private final Composite row;
    private List<Integer> years = List.of();
    private final List<Combo> combos = new ArrayList<>();

    YearStates(Composite parent, SectionContext context) {
        this.context = context;
        this.pieces = new Pieces(context);
        frame = pieces.part(parent, 1);
        pieces.above(frame, context.text(Pieces.attribute("stateByYear")));
        row = new Composite(frame, SWT.NONE);
        row.setBackground(context.resources().palette().page());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = 2 * Resources.STEP;
        row.setLayout(layout);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 30 * Resources.STEP;
        row.setLayoutData(wide);
        refresh();
    }

    private Map<Integer, FollowUpState> states() {
        return context.current()
                .map(node -> node.get(ScheduleKeys.STATE_BY_YEAR))
                .orElse(Map.of());
    }

    private void fill() {
        for (Control child : row.getChildren()) {
            child.dispose();
        }
        combos.clear();
        for (int year : years) {
            Composite cell = new Composite(row, SWT.NONE);
            cell.setBackground(context.resources().palette().page());
            GridLayout tight = new GridLayout(1, false);
            tight.marginWidth = 0;
            tight.marginHeight = 0;
            cell.setLayout(tight);
            pieces.above(cell, Integer.toString(year));
            Combo[] made = new Combo[1];
            made[0] = pieces.combo(
                    cell,
                    () -> context.text(Pieces.attribute("stateByYear")) + " " + year,
                    () -> choose(year, made[0].getSelectionIndex() - 1));
            made[0].setEnabled(context.isEditable());
            org.doelenboom.ui.Wheel.scrollsPage(made[0]);
            combos.add(made[0]);
        }
        context.layoutChanged();
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
        if (!List.copyOf(wanted).equals(years) || combos.size() != wanted.size()) {
            years = List.copyOf(wanted);
            fill();
        }
        List<String> names = new ArrayList<>(List.of("–"));
        for (FollowUpState state : FollowUpState.values()) {
            names.add(context.text(Pieces.word("state", state)));
        }
        for (int i = 0; i < years.size(); i++) {
            FollowUpState state = states.get(years.get(i));
            Pieces.fill(combos.get(i), names, state == null ? 0 : state.ordinal() + 1);
        }
        Pieces.visible(frame, !years.isEmpty());
    }

    @Override
    public Control control() {
        return frame;
    }
}
