package org.doelenboom.workbench.internal.targets;

import static org.doelenboom.workbench.internal.grid.Wording.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.Amounts;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.Planned;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.workbench.internal.grid.Entry;
import org.doelenboom.workbench.internal.grid.GridCell;
import org.doelenboom.workbench.internal.grid.GridCell.Look;
import org.doelenboom.workbench.internal.grid.GridColumn;
import org.doelenboom.workbench.internal.grid.GridContent;
import org.doelenboom.workbench.internal.grid.GridRow;
import org.doelenboom.workbench.internal.grid.Wording;

/** The cells of the targets: what is asked, and what was reached in each period and place. */
final class TargetsContent implements GridContent {
    private static final Pattern HELD_BACK = Pattern.compile("<\\s*([0-9]{1,3})");
    private static final String ITEM = "item";
    private static final String AMOUNT = "amount";
    private static final String MEANT = "meant";
    private static final String ASKED = "asked";
    private static final String REACHED = "reached";
    private static final String SHARE = "share";

    private final Snapshot plan;
    private final Wording wording;
    private final LocalDate today;
    private final List<TargetRow> rows;
    private final List<Period> periods;
    private final List<GridColumn> columns = new ArrayList<>();

    TargetsContent(
            Snapshot plan,
            Wording wording,
            List<TargetRow> rows,
            List<Period> periods,
            boolean byYear,
            LocalDate today) {
        this.plan = plan;
        this.wording = wording;
        this.today = today;
        this.rows = rows;
        this.periods = periods;
        columns.add(GridColumn.fixed(ITEM, wording.text("targets.item"), 230));
        columns.add(
                GridColumn.figure(AMOUNT, wording.text("targets.amount"), 104).always());
        columns.add(GridColumn.words(MEANT, wording.text("targets.meant"), 190).onDemand());
        for (Period period : periods) {
            columns.add(GridColumn.figure(period.text(), byYear ? period.text() : wording.period(period), 60)
                    .always());
        }
        columns.add(GridColumn.figure(REACHED, wording.text("targets.reached"), 88));
        columns.add(GridColumn.figure(ASKED, wording.text("targets.asked"), 96));
        columns.add(GridColumn.figure(SHARE, wording.text("targets.share"), 64));
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public GridRow row(int row) {
        return rows.get(row).row();
    }

    TargetRow at(int row) {
        return rows.get(row);
    }

    @Override
    public String name(int row) {
        return name(at(row).target()) + (at(row).isPlace() ? ", " + placeName(at(row).place()) : "");
    }

    private Optional<Period> period(int column) {
        int index = column - 3;
        return index >= 0 && index < periods.size() ? Optional.of(periods.get(index)) : Optional.empty();
    }

    @Override
    public GridCell cell(int row, int column) {
        TargetRow at = rows.get(row);
        Optional<Period> period = period(column);
        if (period.isPresent()) {
            return at.isPlace() ? placeCell(at, period.get()) : sumCell(at, period.get());
        }
        return switch (columns.get(column).id()) {
            case ITEM -> GridCell.closed(at.isPlace() ? placeName(at.place()) : name(at.target()));
            case AMOUNT -> at.isPlace() ? GridCell.EMPTY : amount(at.target());
            case MEANT -> at.isPlace()
                    ? GridCell.EMPTY
                    : GridCell.closed(meant(at.target())).as(Look.DIMMED);
            case REACHED -> GridCell.closed(
                    written(Reports.quantity(at.reports().total(at.place()))));
            case ASKED -> GridCell.closed(asked(at).map(wording::amount).orElse(""))
                    .as(Look.DIMMED);
            default -> GridCell.closed(asked(at)
                    .flatMap(
                            asked -> Reports.share(Reports.quantity(at.reports().total(at.place())), asked))
                    .map(share -> share.toPlainString() + "\u00a0%")
                    .orElse(""));
        };
    }

    private String name(Target target) {
        String what = wording.words(target.node().get(TargetKeys.UNIT));
        String words = what.isEmpty() ? wording.names().title(target.node()) : what;
        return wording.path(target.item()) + " · "
                + (words.isEmpty() ? wording.names().title(target.item()) : words);
    }

    private String placeName(Optional<NodeId> place) {
        return place.flatMap(plan::find).map(wording.names()::title).orElse(wording.text("budget.wholePlan"));
    }

    private GridCell amount(Target target) {
        Optional<BigDecimal> amount = target.amount();
        return GridCell.open(amount.map(wording::amount).orElse(""))
                .typed(amount.map(one -> Amounts.typed(one, wording.locale())).orElse(""));
    }

    private String meant(Target target) {
        return wording.plan("bound." + target.bound().name().toLowerCase(Locale.ROOT)) + " · "
                + wording.plan(target.isPerYear() ? "basis.perYear" : "basis.wholePeriod") + " · "
                + wording.plan(target.isPerNeighbourhood() ? "scope.perNeighbourhood" : "scope.plan");
    }

    /** What is asked over all years, here or everywhere. */
    private static Optional<BigDecimal> asked(TargetRow at) {
        Optional<BigDecimal> all = Planned.of(at.target()).map(Planned::total);
        if (!at.isPlace()) {
            return all;
        }
        int places = at.target().neighbourhoods().size();
        return at.target().isPerNeighbourhood() && places > 0
                ? all.map(total -> total.divide(BigDecimal.valueOf(places)))
                : Optional.empty();
    }

    private GridCell sumCell(TargetRow at, Period period) {
        Quantity sum = at.reports().everywhere(period, at.places());
        return GridCell.closed(written(sum)).as(Look.BOLD);
    }

    private GridCell placeCell(TargetRow at, Period period) {
        if (at.reports().isMeasured()) {
            boolean year = period.equals(Period.year(period.first().getYear()));
            Quantity figure = year
                    ? Reports.quantity(org.doelenboom.plan.Reached.inYear(
                            at.target(), at.reports().measures(), period.first().getYear(), at.place()))
                    : Quantity.NOT_REPORTED;
            return GridCell.closed(written(figure)).as(Look.DIMMED);
        }
        Optional<Node> report = at.reports().of(period, at.place());
        if (report.isPresent()) {
            Quantity reached = report.get().get(TargetKeys.REACHED);
            return reached.isReported()
                    ? GridCell.open(written(reached)).typed(typed(reached))
                    : GridCell.open(wording.text("targets.notYet")).as(Look.DIMMED);
        }
        Quantity parts = at.reports().ofParts(period, at.place());
        return parts.isReported() ? GridCell.closed(written(parts)).as(Look.DIMMED) : GridCell.open("");
    }

    private String written(Quantity quantity) {
        return Figures.written(quantity, wording.locale());
    }

    private String typed(Quantity quantity) {
        return quantity instanceof Quantity.Exact exact
                ? Amounts.typed(exact.number(), wording.locale())
                : written(quantity);
    }

    // what typing means

    @Override
    public Entry enter(int row, int column, String text) {
        TargetRow at = rows.get(row);
        GridCell now = cell(row, column);
        String typed = text.strip();
        if (!now.open() || now.input().equals(typed)) {
            return Entry.NOTHING;
        }
        Optional<Period> period = period(column);
        if (period.isEmpty()) {
            Optional<BigDecimal> amount = Amounts.parse(typed, wording.locale()).filter(one -> one.signum() >= 0);
            return amount.isEmpty() && !typed.isEmpty()
                    ? new Entry.Refused(message("targets.notAFigure", typed))
                    : new Entry.Change(
                            message("grid.edit", wording.text("targets.amount")),
                            edit -> edit.set(at.target().node().id(), TargetKeys.AMOUNT, amount));
        }
        if (typed.isEmpty()) {
            return new Entry.Change(message("targets.forget"), edit -> report(edit, at, period.get())
                    .ifPresent(one -> edit.remove(one.id())));
        }
        Optional<Quantity> quantity = read(typed);
        return quantity.isEmpty()
                ? new Entry.Refused(message("targets.notAFigure", typed))
                : new Entry.Change(message("targets.report"), edit -> report(edit, at, period.get(), quantity.get()));
    }

    /** A figure as people type it: {@code 12}, {@code <5}, {@code ?} for not reported yet. Empty where it is none. */
    private Optional<Quantity> read(String typed) {
        String text = typed.replace('\u00a0', ' ').strip();
        if (text.equals("?") || text.equalsIgnoreCase(wording.text("targets.notYet"))) {
            return Optional.of(Quantity.NOT_REPORTED);
        }
        Matcher heldBack = HELD_BACK.matcher(text);
        if (heldBack.matches()) {
            int limit = Integer.parseInt(heldBack.group(1));
            return limit < 2 ? Optional.empty() : Optional.of(new Quantity.FewerThan(limit));
        }
        return Amounts.parse(text, wording.locale())
                .filter(number -> number.signum() >= 0)
                .map(Quantity.Exact::new);
    }

    private static Optional<Node> report(Edit edit, TargetRow at, Period period) {
        Target now = new Target(edit.now(), edit.now().node(at.target().node().id()));
        return Reports.in(now, period, at.place());
    }

    private void report(Edit edit, TargetRow at, Period period, Quantity quantity) {
        NodeId report = report(edit, at, period).map(Node::id).orElseGet(() -> {
            NodeId made = edit.append(TargetKeys.MEASUREMENT, at.target().node().id());
            edit.set(made, TargetKeys.PERIOD, period.text());
            edit.set(made, TargetKeys.NEIGHBOURHOOD, at.place());
            return made;
        });
        edit.set(report, TargetKeys.REACHED, quantity);
        edit.set(report, TargetKeys.REPORTED_ON, Optional.of(today));
    }

    @Override
    public String remark(int row, int column) {
        TargetRow at = rows.get(row);
        return switch (columns.get(column).id()) {
            case AMOUNT, ASKED, SHARE -> Planned.of(at.target())
                    .map(planned -> wording.texts().apply(planned.formula()))
                    .orElse("");
            case MEANT -> "";
            default -> at.isPlace() && at.reports().isMeasured()
                    ? wording.text("targets.measured")
                    : period(column).isPresent() && !cell(row, column).open() && at.isPlace()
                            ? wording.text("targets.ofParts")
                            : "";
        };
    }
}
