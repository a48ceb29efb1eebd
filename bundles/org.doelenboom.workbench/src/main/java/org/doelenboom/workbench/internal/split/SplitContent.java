package org.doelenboom.workbench.internal.split;

import static org.doelenboom.workbench.internal.grid.Wording.message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Amounts;
import org.doelenboom.plan.Carried;
import org.doelenboom.plan.Coverage;
import org.doelenboom.plan.Delivery;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.LocalDelivery;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TreeKeys;
import org.doelenboom.plan.budget.BudgetLine;
import org.doelenboom.plan.budget.Spending;
import org.doelenboom.workbench.internal.grid.Entry;
import org.doelenboom.workbench.internal.grid.GridCell;
import org.doelenboom.workbench.internal.grid.GridCell.Look;
import org.doelenboom.workbench.internal.grid.GridColumn;
import org.doelenboom.workbench.internal.grid.GridContent;
import org.doelenboom.workbench.internal.grid.GridRow;
import org.doelenboom.workbench.internal.grid.TreeRows;
import org.doelenboom.workbench.internal.grid.Wording;

/** The cells of the split: who carries an item out in each neighbourhood, with what amount, and what each envelope leaves. */
final class SplitContent implements GridContent {
    /** The sums below the tree. */
    enum Sum {
        ENVELOPE,
        OWN,
        CALL,
        OTHER,
        LEFT
    }

    private final Snapshot plan;
    private final Wording wording;
    private final Delivery delivery;
    private final Coverage coverage;
    private final Spending spending;
    private final List<Node> places;
    private final List<GridRow> rows;
    private final List<GridColumn> columns = new ArrayList<>();

    SplitContent(Snapshot plan, Wording wording, TreeRows.Filter filter, Optional<Integer> year) {
        this.plan = plan;
        this.wording = wording;
        this.delivery = new Delivery(plan);
        this.coverage = new Coverage(plan);
        this.spending = new Spending(plan, year);
        this.places = coverage.neighbourhoods().stream()
                .filter(place -> !place.get(PlanKeys.EXTENSION))
                .filter(place -> filter.neighbourhood().isEmpty()
                        || filter.neighbourhood().equals(Optional.of(place.id())))
                .toList();
        this.rows = new ArrayList<>(
                TreeRows.of(plan, wording, filter, Optional.empty()).rows());
        if (!places.isEmpty() && !rows.isEmpty()) {
            for (Sum sum : Sum.values()) {
                rows.add(new GridRow(plan.root().id(), sum.name(), 0, GridRow.Fold.NONE, Optional.empty(), true));
            }
        }
        columns.add(GridColumn.fixed("item", wording.text("years.item"), 230));
        columns.add(GridColumn.words("all", wording.text("split.all"), 150));
        for (Node place : places) {
            String name = wording.names().title(place);
            columns.add(
                    GridColumn.words("mode " + place.id().value(), name, 150).always());
            columns.add(GridColumn.figure("amount " + place.id().value(), name + " €", 120));
        }
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
        return rows.get(row);
    }

    @Override
    public String name(int row) {
        return sum(row).isPresent()
                ? cell(row, 0).text()
                : wording.full(plan.node(rows.get(row).item()));
    }

    private Optional<Sum> sum(int row) {
        return Optional.of(rows.get(row).part()).filter(part -> !part.isEmpty()).map(Sum::valueOf);
    }

    /** The neighbourhood of a column; only of those after the second. */
    private Node place(int column) {
        return places.get((column - 2) / 2);
    }

    private boolean isMode(int column) {
        return column >= 2 && column % 2 == 0;
    }

    @Override
    public GridCell cell(int row, int column) {
        Optional<Sum> sum = sum(row);
        if (sum.isPresent()) {
            return sumCell(sum.get(), column);
        }
        Node item = plan.node(rows.get(row).item());
        if (column == 0) {
            return GridCell.closed(wording.item(item));
        }
        if (column == 1) {
            return mode(delivery.carried(item), item.get(PlanKeys.DELIVERY));
        }
        NodeId place = place(column).id();
        if (!coverage.isIn(item, place)) {
            return isMode(column) ? GridCell.closed("–").as(Look.DIMMED) : GridCell.EMPTY;
        }
        return isMode(column) ? mode(delivery.carriedIn(item, place), local(item, place)) : amount(item, place);
    }

    /** What it says itself stands plain, what follows from above or below is dimmed. */
    private GridCell mode(Carried carried, Optional<DeliveryMode> own) {
        boolean said = own.filter(carried::isAll).isPresent();
        String typed = own.map(wording::delivery).orElse("");
        return new GridCell(wording.delivery(carried), typed, said ? Look.PLAIN : Look.DIMMED, true);
    }

    private static Optional<DeliveryMode> local(Node item, NodeId place) {
        return item.get(TreeKeys.LOCAL_DELIVERY).stream()
                .filter(local -> local.neighbourhood().equals(place))
                .map(LocalDelivery::mode)
                .findFirst();
    }

    private GridCell amount(Node item, NodeId place) {
        List<BudgetLine> lines = spending.lines(item.id(), place);
        if (lines.isEmpty()) {
            return GridCell.EMPTY;
        }
        BigDecimal amount = BudgetLine.sum(lines);
        return GridCell.closed(wording.amount(amount)).typed(Amounts.typed(amount, wording.locale()));
    }

    private GridCell sumCell(Sum sum, int column) {
        if (column == 0) {
            return GridCell.closed(wording.text("split." + sum));
        }
        if (column == 1 || isMode(column)) {
            return GridCell.EMPTY;
        }
        NodeId place = place(column).id();
        BigDecimal amount = amountOf(sum).apply(place);
        String text = wording.amount(amount);
        boolean over = sum == Sum.LEFT && amount.signum() < 0;
        return GridCell.closed(over ? "△ " + text : sum == Sum.LEFT && amount.signum() == 0 ? text + " ✓" : text)
                .typed(Amounts.typed(amount, wording.locale()))
                .as(over ? Look.WARNING : Look.PLAIN);
    }

    private Function<NodeId, BigDecimal> amountOf(Sum sum) {
        return place -> switch (sum) {
            case ENVELOPE -> spending.amount(place);
            case OWN -> spending.planned(place, DeliveryMode.OWN);
            case CALL -> spending.planned(place, DeliveryMode.CALL);
            case OTHER -> spending.planned(place)
                    .subtract(spending.planned(place, DeliveryMode.OWN))
                    .subtract(spending.planned(place, DeliveryMode.CALL));
            case LEFT -> spending.amount(place).subtract(spending.planned(place));
        };
    }

    @Override
    public List<String> choices(int row, int column) {
        return cell(row, column).open() ? wording.deliveries() : List.of();
    }

    @Override
    public Entry enter(int row, int column, String text) {
        GridCell now = cell(row, column);
        String typed = text.strip();
        if (!now.open() || now.input().equals(typed)) {
            return Entry.NOTHING;
        }
        Optional<DeliveryMode> mode = wording.delivery(typed);
        if (mode.isEmpty() && !typed.isEmpty()) {
            return new Entry.Refused(message("grid.notAChoice", typed));
        }
        NodeId item = rows.get(row).item();
        if (column == 1) {
            return new Entry.Change(
                    message("grid.edit", wording.plan("attribute.delivery")),
                    edit -> edit.set(item, PlanKeys.DELIVERY, mode));
        }
        NodeId place = place(column).id();
        return new Entry.Change(
                message("split.edit", wording.names().title(place(column))),
                edit -> edit.set(
                        item,
                        TreeKeys.LOCAL_DELIVERY,
                        LocalDelivery.with(edit.now().node(item).get(TreeKeys.LOCAL_DELIVERY), place, mode)));
    }

    @Override
    public String remark(int row, int column) {
        if (column == 0 || sum(row).isPresent()) {
            return "";
        }
        Node item = plan.node(rows.get(row).item());
        if (column >= 2 && !isMode(column)) {
            return spending.lines(item.id(), place(column).id()).stream()
                    .map(line -> wording.names().title(line.node()) + " "
                            + line.amount().map(wording::amount).orElse("–"))
                    .collect(Collectors.joining(" + "));
        }
        if (!cell(row, column).open()) {
            return wording.text("split.notHere");
        }
        return cell(row, column).look() == Look.DIMMED
                        && !cell(row, column).text().isEmpty()
                ? wording.text("split.follows")
                : "";
    }
}
