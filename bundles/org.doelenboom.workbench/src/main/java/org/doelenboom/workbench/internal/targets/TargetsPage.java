package org.doelenboom.workbench.internal.targets;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.Planned;
import org.doelenboom.plan.followup.StatedTargets;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.ui.DataTable;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewBody;
import org.doelenboom.ui.ViewContext;
import org.doelenboom.workbench.internal.grid.Choice;
import org.doelenboom.workbench.internal.grid.Grid;
import org.doelenboom.workbench.internal.grid.GridFrame;
import org.doelenboom.workbench.internal.grid.GridRow;
import org.doelenboom.workbench.internal.grid.Wording;
import org.doelenboom.workbench.internal.window.SessionContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Targets and figures: entry by period and place, and below it the running total of the current one as a picture and in figures. */
final class TargetsPage implements ViewBody {
    private static final int NUMBERS = 420;

    private final GridFrame frame;
    private final Grid grid;
    private final Set<NodeId> folded = new HashSet<>();
    private final Choice<Integer> yearChoice;
    private final Button fromTitles;
    private final Label formula;
    private final TargetsChart chart;
    private final DataTable<Integer> numbers;
    private Periods periods = Periods.YEARS;
    private TargetRow.Order order = TargetRow.Order.AS_IN_PLAN;
    private String words = "";
    private int shownYears;
    private TargetsContent content;

    TargetsPage(Composite parent, ViewContext context) {
        frame = new GridFrame(parent, context, "targets");
        frame.filter("years.filter", typed -> {
            words = typed;
            refresh();
        });
        frame.choice(
                "targets.periods",
                () -> Arrays.asList(Periods.values()),
                one -> frame.text("targets." + one),
                Optional.empty(),
                chosen -> {
                    periods = chosen.orElse(Periods.YEARS);
                    refresh();
                });
        yearChoice = frame.choice("budget.year", this::years, String::valueOf, Optional.empty(), chosen -> refresh());
        yearChoice.take(LocalDate.now().getYear());
        frame.choice(
                "targets.order",
                () -> Arrays.asList(TargetRow.Order.values()),
                one -> frame.text("targets.order." + one),
                Optional.empty(),
                chosen -> {
                    order = chosen.orElse(TargetRow.Order.AS_IN_PLAN);
                    refresh();
                });
        fromTitles = frame.button("targets.fromTitles", this::takeFromTitles);
        fromTitles.setToolTipText(frame.text("targets.fromTitles.tip"));
        content = content();
        grid = frame.grid(content);
        grid.onFold(this::fold);
        frame.hint("targets.hint");
        formula = new Label(frame.page(), SWT.WRAP);
        formula.setBackground(frame.page().getBackground());
        formula.setFont(context.resources().bold());
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 10 * Resources.STEP;
        formula.setLayoutData(wide);
        Composite below = new Composite(frame.page(), SWT.NONE);
        below.setBackground(frame.page().getBackground());
        GridLayout two = new GridLayout(2, false);
        two.marginWidth = 0;
        two.marginHeight = 0;
        two.horizontalSpacing = 2 * Resources.STEP;
        below.setLayout(two);
        below.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        chart = new TargetsChart(below, context.resources(), this::written, frame.text("targets.chart"));
        numbers = new DataTable<>(
                below,
                context.resources(),
                () -> frame.text("targets.numbers"),
                List.of(
                        DataTable.Column.words(frame.text("budget.year")),
                        DataTable.Column.figure(frame.text("targets.reached")),
                        DataTable.Column.figure(frame.text("targets.running")),
                        DataTable.Column.figure(frame.text("targets.askedSoFar"))),
                6);
        GridData narrow = (GridData) numbers.control().getLayoutData();
        narrow.grabExcessHorizontalSpace = false;
        narrow.widthHint = NUMBERS;
        grid.onMove(this::showTarget);
        showTarget();
        showYear();
        offerTitles();
    }

    private List<Integer> years() {
        return new Schedule(frame.context().plan()).planYears();
    }

    private Collection<Measure> measures() {
        return ((SessionContext) frame.context())
                .desk()
                .services()
                .contributions()
                .measures()
                .all();
    }

    private TargetsContent content() {
        Snapshot plan = frame.context().plan();
        Wording wording = frame.wording();
        List<Integer> years = years();
        LocalDate today = LocalDate.now();
        int year = yearChoice.taken().orElse(today.getYear());
        List<Period> columns = periods.of(years.isEmpty() ? List.of(today.getYear()) : years, year);
        List<TargetRow> rows = TargetRow.of(
                plan, wording, measures(), new TargetRow.Filter(frame.context().neighbourhood(), words, order, folded));
        content = new TargetsContent(plan, wording, rows, columns, periods == Periods.YEARS, today);
        return content;
    }

    /** What an imported text promises becomes targets that can be reported on. */
    private void takeFromTitles() {
        frame.context().edit(Wording.message("targets.fromTitles.edit"), edit -> new StatedTargets(
                        frame.context().plan())
                .into(edit));
        whole();
        grid.setFocus();
    }

    private void offerTitles() {
        int found = new StatedTargets(frame.context().plan()).items().size();
        boolean offered = found > 0 && frame.context().isEditable();
        fromTitles.setText(frame.text("targets.fromTitles.count", found));
        RowData place = new RowData();
        place.exclude = !offered;
        fromTitles.setLayoutData(place);
        fromTitles.setVisible(offered);
        fromTitles.requestLayout();
    }

    private void fold(GridRow row) {
        if (!folded.remove(row.item())) {
            folded.add(row.item());
        }
        refresh();
    }

    private String written(Quantity quantity) {
        return Figures.written(quantity, frame.context().locale());
    }

    /** The running total of the target of the current row, in its place where the row is one. */
    private void showTarget() {
        Optional<TargetRow> at = grid.currentIndex().map(content::at);
        List<YearFigures> figures =
                at.map(one -> YearFigures.of(one.reports(), one.place())).orElse(List.of());
        chart.show(figures);
        int before = shownYears;
        shownYears = figures.size();
        numbers.show(figures.stream()
                .map(one -> new DataTable.Row<>(
                        one.year(),
                        List.of(
                                Integer.toString(one.year()),
                                written(one.reached()),
                                one.reached().isReported() ? written(one.running()) : "",
                                one.asked()
                                        .map(asked -> Figures.written(
                                                asked, frame.context().locale()))
                                        .orElse(""))))
                .toList());
        if (shownYears != before) {
            frame.page().layout(true, true);
        }
        String words = at.flatMap(one -> Planned.of(one.target()))
                .map(planned -> frame.text("targets.formula", frame.context().text(planned.formula())))
                .orElse("");
        String reached = at.map(one -> Reports.quantity(one.reports().total(Optional.empty())))
                .filter(Quantity::isReported)
                .map(one -> frame.text("targets.soFar", written(one)))
                .orElse("");
        String said = words.isEmpty() || reached.isEmpty() ? words + reached : words + " · " + reached;
        if (!formula.getText().equals(said)) {
            formula.setText(said);
        }
    }

    private void showYear() {
        yearChoice.setVisible(periods != Periods.YEARS);
    }

    @Override
    public void refresh() {
        frame.renew(() -> {}, this::whole);
    }

    private void whole() {
        frame.show(content());
        showTarget();
        showYear();
        offerTitles();
    }

    @Override
    public void setFocus() {
        frame.setFocus();
    }

    @Override
    public void close() {
        frame.close();
    }
}
