package org.doelenboom.exchange.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.Place;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.internal.sheet.Cell;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;
import org.doelenboom.exchange.internal.sheet.Tables;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** The way of one file from its sheets to a plan. Used once, on one thread. */
final class TableImport {
    private static final int MOST_ROWS = 100_000;

    private final String fileName;
    private final Tables tables;
    private final Map<String, KindId> pointed;
    private final Words words;
    private final HeadingReader reader;
    private final TablePlan plan;
    private final ItemTree tree;
    private final TableLayouts layouts;
    private final HintRows hints;
    private final TreeSet<Integer> yearColumns = new TreeSet<>();
    private BilingualText title = BilingualText.EMPTY;

    TableImport(String fileName, Tables tables, Map<String, KindId> pointed, Words words, HeadingReader reader) {
        this.fileName = fileName;
        this.tables = tables;
        this.pointed = pointed;
        this.words = words;
        this.reader = reader;
        this.plan = new TablePlan(Guess.languages(tables.sheets(), words));
        this.tree = new ItemTree(plan);
        this.layouts = new TableLayouts(fileName, tables, pointed, reader, plan, tree);
        this.hints = new HintRows(plan, words);
    }

    ImportDraft read() throws Refusal {
        int rows = 0;
        for (Sheet sheet : tables.sheets()) {
            rows += sheet.rows().size();
        }
        if (rows > MOST_ROWS) {
            throw WorkbookImporter.refusal(Refusal.Kind.TOO_LARGE, "sheet.tooManyRows", fileName, rows, MOST_ROWS);
        }
        if (tables.macros()) {
            plan.leave(Place.line(1), fileName, "macros");
        }
        OwnSheets own = new OwnSheets(plan, tree, words);
        List<Sheet> others = new ArrayList<>();
        Refusal firstRefusal = null;
        boolean any = false;
        List<Sheet> trees = new ArrayList<>(tables.sheets());
        trees.removeIf(own::takes);
        own.readNames();
        for (Sheet sheet : trees) {
            Optional<TableHeader> header = TableHeader.find(sheet, reader, pointed);
            if (header.isEmpty() || !layouts.tellsLevels(header.get(), rowsBelow(sheet, header.get()))) {
                others.add(sheet);
                continue;
            }
            try {
                table(sheet, header.get());
                any = true;
            } catch (Refusal e) {
                firstRefusal = firstRefusal == null ? e : firstRefusal;
                others.add(sheet);
            }
        }
        any = any || own.any();
        for (Sheet sheet : others) {
            if (!any && new BareTable(plan, tree, pointed, reader, layouts).read(sheet)) {
                any = true;
            } else {
                sheet.rows().forEach(row -> plan.leave(sheet, row, "noTable"));
            }
        }
        if (!any) {
            throw firstRefusal == null ? layouts.untold() : firstRefusal;
        }
        own.readRows();
        finishHeader();
        return plan.finish();
    }

    /** The headings of the first table; of a file whose headings nobody knows, its first row. */
    static List<String> headings(Tables tables, HeadingReader reader) {
        for (Sheet sheet : tables.sheets()) {
            Optional<TableHeader> header = TableHeader.find(sheet, reader, Map.of());
            if (header.isPresent()) {
                return header.get().columns().stream()
                        .map(Column::heading)
                        .distinct()
                        .toList();
            }
        }
        return tables.sheets().get(0).rows().get(0).cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Row> rowsBelow(Sheet sheet, TableHeader header) {
        return sheet.rows()
                .subList(
                        Math.min(sheet.rows().size(), header.at() + header.rows()),
                        sheet.rows().size());
    }

    private void table(Sheet sheet, TableHeader found) throws Refusal {
        above(sheet, found.at());
        TableHeader header = SureColumns.of(found);
        header.all(ColumnRole.YEAR).forEach(column -> yearColumns.add(column.year()));
        List<Row> rows = new ArrayList<>(rowsBelow(sheet, header));
        hints.leave(sheet, header, rows);
        Layout layout = layouts.of(sheet, header, rows);
        RowFields rest = new RowFields(sheet, header, tree, words);
        NodeId last = null;
        for (Row row : rows) {
            if (header.isRepeatedIn(row)) {
                continue;
            }
            if (hints.isTotal(row)) {
                plan.leave(sheet, row, "total");
                continue;
            }
            NodeId item = layout.read(row);
            item = item == null ? continued(row, header, last) : item;
            if (item == null) {
                plan.leave(sheet, row, "noItem");
            } else {
                rest.read(row, item);
                last = item;
            }
        }
    }

    /** A row without a title of its own goes on with what the row above says of its item. */
    @Nullable
    private static NodeId continued(Row row, TableHeader header, @Nullable NodeId last) {
        boolean says = header.columns().stream()
                .anyMatch(column ->
                        column.role().isField() && !row.text(column.index()).isEmpty());
        return says ? last : null;
    }

    /** What stands above the headings: the first text alone is the plan's title. */
    private void above(Sheet sheet, int header) {
        for (Row row : sheet.rows().subList(0, header)) {
            if (title.isEmpty() && row.filled() == 1 && row.whole().length() <= 200) {
                title = plan.text(row.whole());
            } else {
                plan.leave(sheet, row, "aboveTable");
            }
        }
    }

    private void finishHeader() {
        if (plan.get(plan.root(), PlanKeys.TITLE).isEmpty()) {
            int dot = fileName.lastIndexOf('.');
            plan.set(
                    plan.root(),
                    PlanKeys.TITLE,
                    title.isEmpty() ? plan.text(dot > 0 ? fileName.substring(0, dot) : fileName) : title);
        }
        if (plan.get(plan.root(), PlanKeys.FIRST_YEAR).isEmpty()) {
            TreeSet<Integer> years = new TreeSet<>(yearColumns);
            for (var node : plan.builder().build().subtree(plan.root())) {
                years.addAll(node.get(ScheduleKeys.YEARS));
            }
            Set<Integer> titled = RowFields.years(title.first(List.of(plan.language())));
            TreeSet<Integer> span = titled.size() > 1 ? new TreeSet<>(titled) : years;
            if (!span.isEmpty()) {
                plan.set(plan.root(), PlanKeys.FIRST_YEAR, Optional.of(BigDecimal.valueOf(span.first())));
                plan.set(plan.root(), PlanKeys.LAST_YEAR, Optional.of(BigDecimal.valueOf(span.last())));
            }
        }
    }
}
