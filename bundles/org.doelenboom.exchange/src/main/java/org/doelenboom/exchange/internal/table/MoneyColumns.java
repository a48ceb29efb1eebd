package org.doelenboom.exchange.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.exchange.internal.sheet.Cell;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;

/** What the rows say of money: a budget line for each item, with a detail for each of several funders. */
final class MoneyColumns {
    /** A funder and the amount beside it. */
    private record Funder(Column name, @Nullable Column amount) {}

    private final Sheet sheet;
    private final TablePlan plan;
    private final List<Column> totals = new ArrayList<>();
    private final List<Funder> funders = new ArrayList<>();
    private final Map<Integer, NodeId> envelopes = new HashMap<>();

    MoneyColumns(Sheet sheet, TableHeader header, TablePlan plan) {
        this.sheet = sheet;
        this.plan = plan;
        List<Column> columns = header.columns();
        List<Column> taken = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (!column.is(ColumnRole.FUNDER)) {
                continue;
            }
            Column next = columns.get(Math.min(i + 1, columns.size() - 1));
            // The total stands beside the last funder where no funder has an amount of its own.
            boolean total = Words.plain(next.heading()).contains("tota");
            boolean pair = isMoney(next) && next.year() == 0 && !total;
            funders.add(new Funder(column, pair ? next : null));
            if (pair) {
                taken.add(next);
            }
        }
        columns.stream()
                .filter(column -> isMoney(column) && !taken.contains(column))
                .forEach(totals::add);
    }

    private static boolean isMoney(Column column) {
        return column.is(ColumnRole.BUDGET) || column.is(ColumnRole.AMOUNT);
    }

    void read(Row row, NodeId item) {
        Map<Integer, NodeId> lines = new HashMap<>();
        for (Column column : totals) {
            Cell cell = row.cell(column.index());
            if (!cell.isBlank() && !cell.merged()) {
                NodeId line = line(item, column.year());
                lines.putIfAbsent(column.year(), line);
                amount(row, line, column, cell);
            }
        }
        List<Funder> given = funders.stream()
                .filter(funder -> !row.text(funder.name().index()).isEmpty()
                        || funder.amount() != null
                                && !row.text(funder.amount().index()).isEmpty())
                .toList();
        if (!given.isEmpty()) {
            funders(row, item, lines, given);
        }
    }

    private void funders(Row row, NodeId item, Map<Integer, NodeId> lines, List<Funder> given) {
        NodeId whole = lines.get(0);
        if (whole == null) {
            whole = lines.values().stream().findFirst().orElseGet(() -> line(item, 0));
        }
        if (given.size() == 1
                && (given.get(0).amount() == null
                        || plan.get(whole, TargetKeys.AMOUNT).isEmpty())) {
            fund(row, whole, given.get(0));
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Funder funder : given) {
            NodeId detail = plan.add(whole, BudgetKeys.LINE);
            String name = row.text(funder.name().index());
            plan.set(
                    detail,
                    PlanKeys.TITLE,
                    plan.text(name.isEmpty() ? funder.name().heading() : name));
            fund(row, detail, funder);
            sum = sum.add(plan.get(detail, TargetKeys.AMOUNT).orElse(BigDecimal.ZERO));
        }
        Optional<BigDecimal> total = plan.get(whole, TargetKeys.AMOUNT);
        if (total.isEmpty() && sum.signum() > 0) {
            plan.set(whole, TargetKeys.AMOUNT, Optional.of(sum));
        } else if (total.filter(sum::equals).isEmpty() && sum.compareTo(total.orElse(sum)) > 0) {
            plan.ask(
                    "X6",
                    sheet,
                    row,
                    whole,
                    plan.get(whole, PlanKeys.TITLE).first(List.of(plan.language())),
                    total.orElse(BigDecimal.ZERO).toPlainString(),
                    sum.toPlainString(),
                    new TablePlan.Other(TargetKeys.AMOUNT, new Value.Decimal(sum)));
        }
    }

    private void fund(Row row, NodeId line, Funder funder) {
        plan.set(line, BudgetKeys.FUNDED_BY, plan.text(row.text(funder.name().index())));
        Column amount = funder.amount();
        if (amount != null && !row.cell(amount.index()).isBlank()) {
            amount(row, line, amount, row.cell(amount.index()));
        }
    }

    /** An amount; of a range in words the lower one, until a person says. */
    private void amount(Row row, NodeId line, Column column, Cell cell) {
        Optional<BigDecimal> amount = Money.read(cell);
        if (amount.isPresent()) {
            plan.set(line, TargetKeys.AMOUNT, amount);
            return;
        }
        plan.set(line, BudgetKeys.REMARK, plan.text(cell.text()));
        List<BigDecimal> all = Money.all(cell.text());
        String whole = column.heading() + ": " + cell.text();
        if (all.isEmpty()) {
            plan.ask("X2", sheet, row, line, whole, "", "");
            return;
        }
        BigDecimal lower = all.get(0);
        BigDecimal upper = all.get(all.size() - 1);
        // "10 to 15 000": the thousands are only said once.
        if (all.size() == 2
                && lower.compareTo(BigDecimal.valueOf(1000)) < 0
                && upper.compareTo(lower.multiply(BigDecimal.valueOf(100))) > 0) {
            lower = lower.multiply(BigDecimal.valueOf(1000));
        }
        plan.set(line, TargetKeys.AMOUNT, Optional.of(lower));
        boolean several = lower.compareTo(upper) != 0;
        if (several) {
            TablePlan.Other other = new TablePlan.Other(TargetKeys.AMOUNT, new Value.Decimal(upper));
            plan.ask("X2", sheet, row, line, whole, lower.toPlainString(), upper.toPlainString(), other);
        } else {
            plan.ask("X2", sheet, row, line, whole, lower.toPlainString(), "");
        }
    }

    private NodeId line(NodeId item, int year) {
        NodeId envelope = envelopes.computeIfAbsent(year, any -> {
            NodeId made = plan.add(plan.root(), BudgetKeys.ENVELOPE);
            String name = year > 0 ? "Budget " + year : "Budget";
            plan.set(made, PlanKeys.TITLE, BilingualText.of("nl", name, "fr", name));
            if (year > 0) {
                plan.set(made, BudgetKeys.BUDGET_YEAR, Optional.of(BigDecimal.valueOf(year)));
            }
            return made;
        });
        NodeId line = plan.add(envelope, BudgetKeys.LINE);
        plan.set(line, PlanKeys.TITLE, plan.get(item, PlanKeys.TITLE));
        plan.set(line, BudgetKeys.PAYS_FOR, List.of(item));
        return line;
    }
}
