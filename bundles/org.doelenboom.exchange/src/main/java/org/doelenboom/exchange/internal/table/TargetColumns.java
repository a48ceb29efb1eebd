package org.doelenboom.exchange.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.exchange.internal.sheet.Cell;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;
import org.doelenboom.plan.TargetBasis;
import org.doelenboom.plan.TargetKeys;

/** What the rows say of indicators and the figures to be reached. */
final class TargetColumns {
    private record Pair(@Nullable Column indicator, List<Column> amounts) {}

    private static final Pattern FIGURE = Pattern.compile("(\\d{1,3}(?:[. \\u00A0]\\d{3})+|\\d+)(?:,(\\d+))?\\s*(%?)");

    private final Sheet sheet;
    private final TablePlan plan;
    private final Words words;
    private final List<Pair> pairs = new ArrayList<>();

    TargetColumns(Sheet sheet, TableHeader header, TablePlan plan, Words words) {
        this.sheet = sheet;
        this.plan = plan;
        this.words = words;
        Pair open = null;
        for (Column column : header.columns()) {
            if (column.is(ColumnRole.INDICATOR)) {
                open = new Pair(column, new ArrayList<>());
                pairs.add(open);
            } else if (column.is(ColumnRole.TARGET)) {
                if (open == null) {
                    open = new Pair(null, new ArrayList<>());
                    pairs.add(open);
                }
                open.amounts().add(column);
            }
        }
    }

    void read(Row row, NodeId item) {
        for (Pair pair : pairs) {
            Column named = pair.indicator();
            Cell name = named == null ? Cell.EMPTY : row.cell(named.index());
            if (name.merged()) {
                continue;
            }
            boolean any = false;
            for (Column column : pair.amounts()) {
                Cell cell = row.cell(column.index());
                if (!cell.isBlank() && !cell.merged()) {
                    target(row, item, column, name.text(), cell);
                    any = true;
                }
            }
            if (!any && !name.isBlank()) {
                for (String line : name.text().split("[\\n;]")) {
                    if (!line.isBlank()) {
                        NodeId target = plan.add(item, TargetKeys.TARGET);
                        plan.set(target, TargetKeys.UNIT, plan.text(line.strip()));
                    }
                }
            }
        }
    }

    private void target(Row row, NodeId item, Column column, String name, Cell cell) {
        NodeId target = plan.add(item, TargetKeys.TARGET);
        if (column.year() > 0) {
            plan.set(target, TargetKeys.FROM_YEAR, Optional.of(BigDecimal.valueOf(column.year())));
            plan.set(target, TargetKeys.TO_YEAR, Optional.of(BigDecimal.valueOf(column.year())));
        }
        if (cell.number().isPresent() && cell.date().isEmpty()) {
            plan.set(target, TargetKeys.AMOUNT, cell.number());
            plan.set(target, TargetKeys.UNIT, plan.text(name.isEmpty() ? column.heading() : name));
            return;
        }
        String text = cell.text();
        Matcher figure = FIGURE.matcher(text);
        List<BigDecimal> found = new ArrayList<>();
        while (figure.find()) {
            String decimals = figure.group(2) == null ? "" : "." + figure.group(2);
            found.add(new BigDecimal(figure.group(1).replaceAll("[. \\u00A0]", "") + decimals));
        }
        boolean bare = FIGURE.matcher(text).matches();
        String unit = bare ? name : name.isEmpty() ? text : name + " (" + text + ")";
        plan.set(target, TargetKeys.UNIT, plan.text(unit.isEmpty() ? column.heading() : unit));
        if (!found.isEmpty()) {
            plan.set(target, TargetKeys.AMOUNT, Optional.of(found.get(0)));
        }
        boolean yearly = words.list("per.year").stream()
                .anyMatch(phrase -> Words.plain(text.toLowerCase(Locale.ROOT)).contains(phrase));
        if (yearly) {
            plan.set(target, TargetKeys.BASIS, Optional.of(TargetBasis.PER_YEAR));
        }
        if (found.size() > 1 && !yearly || found.isEmpty()) {
            String reading = found.isEmpty() ? "" : found.get(0).toPlainString();
            plan.ask("X7", sheet, row, target, column.heading() + ": " + text, reading, "");
        }
    }
}
