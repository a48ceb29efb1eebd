package org.doelenboom.workbench.internal.editor;

import java.util.TreeSet;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.plan.schedule.YearMarks;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.Field;
import org.doelenboom.ui.HelpTopics;
import org.doelenboom.ui.SectionContext;
import org.doelenboom.workbench.internal.piece.Pieces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The years in which an item is done, each with a box to tick; those that follow from above or from its days are ticked too. */
final class YearMarksField implements Field {
    private final SectionContext context;
    private final Beside<Integer, Button> years;

    YearMarksField(Composite parent, SectionContext context) {
        this.context = context;
        years = new Beside<>(parent, context, Pieces.attribute("years"), year -> "", this::make);
        HelpTopics.mark(control(), ScheduleKeys.YEARS.name());
        refresh();
    }

    private Button make(Composite cell, int year) {
        Button box = new Button(cell, SWT.CHECK);
        box.setText(Integer.toString(year));
        box.setEnabled(context.isEditable());
        Accessibles.name(box, () -> context.text(Pieces.attribute("years")) + " " + year);
        // One that only shows what is below is marked by a click, and not emptied.
        box.addListener(SWT.Selection, event -> mark(year, !isMarked(year)));
        return box;
    }

    private boolean isMarked(int year) {
        return context.current()
                .map(node -> new YearMarks(context.plan()).mark(node, year))
                .filter(mark -> mark != YearMarks.Mark.NONE && mark != YearMarks.Mark.BELOW)
                .isPresent();
    }

    private void mark(int year, boolean marked) {
        context.edit(Pieces.message(marked ? "years.mark" : "years.unmark", Integer.toString(year)), edit -> {
            YearMarks marks = new YearMarks(edit.now());
            edit.set(context.node(), ScheduleKeys.YEARS, marks.with(edit.now().node(context.node()), year, marked));
        });
    }

    @Override
    public void refresh() {
        Schedule schedule = new Schedule(context.plan());
        TreeSet<Integer> wanted = new TreeSet<>(schedule.planYears());
        context.current().ifPresent(node -> wanted.addAll(schedule.ownYears(node)));
        years.offer(wanted);
        YearMarks marks = new YearMarks(context.plan());
        context.current()
                .ifPresent(node -> years.each((year, box) -> {
                    YearMarks.Mark mark = marks.mark(node, year);
                    box.setGrayed(mark == YearMarks.Mark.BELOW);
                    box.setSelection(mark != YearMarks.Mark.NONE);
                    box.setToolTipText(
                            mark == YearMarks.Mark.NONE ? "" : context.text(Pieces.message("years.mark." + mark)));
                }));
    }

    @Override
    public Control control() {
        return years.control();
    }
}
