package org.doelenboom.workbench.internal.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Amounts;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.AmountFormula;
import org.doelenboom.plan.budget.AmountRule;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.BudgetLine;
import org.doelenboom.plan.budget.Envelope;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.workbench.internal.budget.BudgetRow.Part;
import org.doelenboom.workbench.internal.grid.Entry;
import org.doelenboom.workbench.internal.grid.GridCell;
import org.doelenboom.workbench.internal.grid.GridCell.Look;
import org.doelenboom.workbench.internal.grid.GridColumn;
import org.doelenboom.workbench.internal.grid.GridContent;
import org.doelenboom.workbench.internal.grid.GridRow;
import org.doelenboom.workbench.internal.grid.Wording;

/** The cells of the budget workbook: what is planned, by which rule, what became of it, and whether it adds up. */
final class BudgetContent implements GridContent {
    private final Snapshot plan;
    private final Wording wording;
    private final RuleWords rules;
    private final BudgetEntries entries;
    private final List<Envelope> envelopes;
    private final List<BudgetRow> rows;
    private final List<GridColumn> columns;

    BudgetContent(Snapshot plan, Wording wording, BudgetRow.Filter filter) {
        this.plan = plan;
        this.wording = wording;
        this.rules = new RuleWords(wording);
        this.entries = new BudgetEntries(plan, wording, rules);
        this.envelopes = BudgetRow.envelopes(plan, filter);
        this.rows = BudgetRow.of(plan, filter);
        this.columns = BudgetColumn.all(wording);
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

    /** The budget line of a row; empty where it shows none. */
    Optional<BudgetLine> line(int row) {
        return rows.get(row).part() == Part.LINE
                ? Optional.of(new BudgetLine(plan, rows.get(row).node()))
                : Optional.empty();
    }

    @Override
    public GridCell cell(int row, int column) {
        BudgetRow at = rows.get(row);
        BudgetColumn one = BudgetColumn.values()[column];
        return switch (at.part()) {
            case ENVELOPE -> envelope(new Envelope(plan, at.node()), one);
            case LINE -> line(new BudgetLine(plan, at.node()), one);
            case SUM -> sum(new Envelope(plan, at.node()), one);
            default -> total(at.part(), one);
        };
    }

    // an envelope

    private GridCell envelope(Envelope envelope, BudgetColumn column) {
        return switch (column) {
            case POST -> GridCell.open(name(envelope))
                    .typed(wording.words(envelope.node().get(PlanKeys.TITLE)));
            case AMOUNT -> money(envelope.node(), TargetKeys.AMOUNT);
            case LEFT -> left(envelope.left());
            case SOURCE -> words(envelope.node(), BudgetKeys.FUNDED_BY);
            case CARRIED_OVER -> money(envelope.node(), BudgetKeys.CARRIED_OVER);
            default -> GridCell.EMPTY;
        };
    }

    private String name(Envelope envelope) {
        String place = envelope.neighbourhood()
                .flatMap(plan::find)
                .map(wording.names()::title)
                .orElse(wording.text("budget.wholePlan"));
        String year = envelope.year().map(String::valueOf).orElse("");
        return (wording.text("budget.envelope") + " " + place + " " + year).strip();
    }

    private GridCell sum(Envelope envelope, BudgetColumn column) {
        return switch (column) {
            case POST -> GridCell.closed(wording.text("budget.sum"));
            case AMOUNT -> checked(envelope.planned(), envelope.amount());
            case LEFT -> left(envelope.left());
            case COMMITTED, PAID, JUSTIFIED, ACCEPTED, REFUSED -> GridCell.closed(
                    some(envelope.sum(BudgetEntries.moneyKey(column))));
            default -> GridCell.EMPTY;
        };
    }

    /** A sum with a tick where it is what it should be. */
    private GridCell checked(BigDecimal sum, Optional<BigDecimal> should) {
        boolean same = should.filter(amount -> amount.compareTo(sum) == 0).isPresent();
        return new GridCell(
                same ? wording.amount(sum) + " ✓" : wording.amount(sum),
                Amounts.typed(sum, wording.locale()),
                should.isEmpty() || same ? Look.PLAIN : Look.WARNING,
                false);
    }

    private String some(BigDecimal sum) {
        return sum.signum() == 0 ? "" : wording.amount(sum);
    }

    private GridCell left(Optional<BigDecimal> left) {
        if (left.isEmpty()) {
            return GridCell.EMPTY;
        }
        String text = wording.amount(left.get());
        return left.get().signum() == 0
                ? GridCell.closed(text + " ✓").as(Look.DIMMED)
                : GridCell.closed(left.get().signum() < 0 ? "△ " + text : text)
                        .as(left.get().signum() < 0 ? Look.WARNING : Look.PLAIN);
    }

    private GridCell total(Part part, BudgetColumn column) {
        Function<Envelope, BigDecimal> planned = part == Part.TOTAL
                ? Envelope::planned
                : envelope -> envelope.planned(part == Part.TOTAL_OWN ? DeliveryMode.OWN : DeliveryMode.CALL);
        return switch (column) {
            case POST -> GridCell.closed(wording.text("budget." + part));
            case AMOUNT -> GridCell.closed(wording.amount(all(planned)))
                    .typed(Amounts.typed(all(planned), wording.locale()));
            case LEFT -> part == Part.TOTAL
                    ? left(Optional.of(all(envelope -> envelope.left().orElse(BigDecimal.ZERO))))
                    : GridCell.EMPTY;
            case COMMITTED, PAID, JUSTIFIED, ACCEPTED, REFUSED -> part == Part.TOTAL
                    ? GridCell.closed(some(all(envelope -> envelope.sum(BudgetEntries.moneyKey(column)))))
                    : GridCell.EMPTY;
            default -> GridCell.EMPTY;
        };
    }

    private BigDecimal all(Function<Envelope, BigDecimal> each) {
        return envelopes.stream().map(each).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    // a line

    private GridCell line(BudgetLine line, BudgetColumn column) {
        Node node = line.node();
        return switch (column) {
            case POST -> GridCell.open(title(node) + carriedFrom(node)).typed(wording.words(node.get(PlanKeys.TITLE)));
            case AMOUNT, COMMITTED, PAID, JUSTIFIED, ACCEPTED, REFUSED, CARRIED_OVER -> money(
                    node, BudgetEntries.moneyKey(column));
            case RULE -> GridCell.open(rules.written(line.rule()))
                    .as(line.rule() instanceof AmountRule.Fixed ? Look.DIMMED : Look.PLAIN);
            case YIELD -> GridCell.closed(line.yield().map(wording::amount).orElse(""))
                    .as(Look.DIMMED);
            case DIFFERENCE -> difference(line);
            case LEFT -> line.details().isEmpty() ? GridCell.EMPTY : detailsLeft(line);
            case DELIVERY -> delivery(line);
            case SOURCE -> words(node, BudgetKeys.FUNDED_BY);
            case THEME -> GridCell.open(node.get(PlanKeys.THEME)
                    .flatMap(plan::find)
                    .map(wording.names()::title)
                    .orElse(""));
            case ARTICLE -> GridCell.open(node.get(BudgetKeys.ARTICLE));
            case MONTHS -> money(node, BudgetKeys.MONTHS);
            case START -> GridCell.open(
                    node.get(ScheduleKeys.START).map(wording::day).orElse(""));
            case END -> GridCell.open(
                    node.get(ScheduleKeys.END).map(wording::day).orElse(""));
            case PAYS_FOR -> GridCell.open(node.get(BudgetKeys.PAYS_FOR).stream()
                    .flatMap(id -> plan.find(id).stream())
                    .map(paid -> PlanKinds.isInTree(paid.kind())
                            ? wording.path(paid)
                            : wording.names().title(paid))
                    .collect(Collectors.joining(", ")));
            case REMARK -> words(node, BudgetKeys.REMARK);
            case REASON -> words(node, BudgetKeys.AMOUNT_REASON);
        };
    }

    private String title(Node node) {
        String title = wording.words(node.get(PlanKeys.TITLE));
        return title.isEmpty() ? wording.text("untitled") : title;
    }

    /** {@code  (from 2022)}; empty where it was not taken along from an earlier year. */
    private String carriedFrom(Node node) {
        return node.get(BudgetKeys.CARRIED_FROM)
                .flatMap(plan::find)
                .filter(line -> line.kind().equals(BudgetKeys.LINE))
                .flatMap(line -> new BudgetLine(plan, line).envelope())
                .flatMap(Envelope::year)
                .map(year -> " (" + wording.text("budget.fromYear", Integer.toString(year)) + ")")
                .orElse("");
    }

    private GridCell money(Node node, Key<Optional<BigDecimal>> key) {
        Optional<BigDecimal> amount = node.get(key);
        return GridCell.open(amount.map(wording::amount).orElse(""))
                .typed(amount.map(one -> Amounts.typed(one, wording.locale())).orElse(""));
    }

    private GridCell words(Node node, Key<org.doelenboom.api.document.BilingualText> key) {
        return GridCell.open(wording.words(node.get(key)));
    }

    private GridCell delivery(BudgetLine line) {
        String text = line.delivery().map(wording::delivery).orElse("");
        boolean own = line.node().get(PlanKeys.DELIVERY).isPresent();
        return new GridCell(text, own ? text : "", own ? Look.PLAIN : Look.DIMMED, true);
    }

    /** What the amount is more or less than its rule yields. */
    Optional<BigDecimal> differs(BudgetLine line) {
        return line.yield().flatMap(yield -> line.amount().map(amount -> amount.subtract(yield)));
    }

    private GridCell difference(BudgetLine line) {
        Optional<BigDecimal> difference = differs(line);
        if (difference.isEmpty()) {
            return GridCell.EMPTY;
        }
        if (difference.get().signum() == 0) {
            return GridCell.closed("✓").as(Look.DIMMED);
        }
        boolean explained = !line.node().get(BudgetKeys.AMOUNT_REASON).isEmpty();
        String sign = difference.get().signum() > 0 ? "+" : "";
        return GridCell.closed((explained ? "" : "△ ") + sign + wording.amount(difference.get()))
                .as(explained ? Look.DIMMED : Look.WARNING);
    }

    private GridCell detailsLeft(BudgetLine line) {
        GridCell left = left(line.left());
        return line.left().filter(rest -> rest.signum() > 0).isPresent() ? left.as(Look.WARNING) : left;
    }

    // what typing means

    @Override
    public List<String> choices(int row, int column) {
        return line(row)
                .map(line -> entries.choices(BudgetColumn.values()[column]))
                .orElse(List.of());
    }

    @Override
    public Entry enter(int row, int column, String text) {
        GridCell now = cell(row, column);
        return !now.open() || now.input().equals(text.strip())
                ? Entry.NOTHING
                : entries.enter(rows.get(row).node(), BudgetColumn.values()[column], text.strip());
    }

    // what is said

    @Override
    public String remark(int row, int column) {
        BudgetRow at = rows.get(row);
        BudgetColumn one = BudgetColumn.values()[column];
        if (at.part() == Part.SUM && one == BudgetColumn.AMOUNT) {
            Envelope envelope = new Envelope(plan, at.node());
            return AmountFormula.ofSum(envelope.lines(), wording::amount).orElse("");
        }
        return line(row).map(line -> remark(line, one)).orElse("");
    }

    private String remark(BudgetLine line, BudgetColumn column) {
        return switch (column) {
            case AMOUNT, RULE, YIELD, DIFFERENCE -> {
                String formula = AmountFormula.of(line, wording::amount).orElse("");
                boolean differs = differs(line).filter(one -> one.signum() != 0).isPresent();
                String reason = wording.words(line.node().get(BudgetKeys.AMOUNT_REASON));
                String why = reason.isEmpty() ? wording.text("budget.noReason") : reason;
                yield differs
                        ? wording.text(
                                "budget.differs",
                                formula,
                                wording.amount(differs(line).orElseThrow()),
                                why)
                        : line.rule() instanceof AmountRule.Fixed
                                ? wording.words(line.node().get(BudgetKeys.REMARK))
                                : formula;
            }
            case LEFT -> AmountFormula.ofSum(line.details(), wording::amount).orElse("");
            default -> "";
        };
    }
}
