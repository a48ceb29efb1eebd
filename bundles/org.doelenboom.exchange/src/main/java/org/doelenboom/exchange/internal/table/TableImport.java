package org.doelenboom.exchange.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.ScheduleKeys;

/** The way of one file from its sheets to a plan. Used once, on one thread. */
final class TableImport {
    private static final int MOST_ROWS = 100_000;
    private static final int HINT_ROWS = 4;

    private final String fileName;
    private final Tables tables;
    private final Map<String, KindId> pointed;
    private final Words words;
    private final HeadingReader reader;
    private final TablePlan plan;
    private final ItemTree tree;
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
            if (header.isEmpty() || !tellsLevels(header.get(), rowsBelow(sheet, header.get()))) {
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
            if (!any && withoutHeadings(sheet)) {
                any = true;
            } else {
                sheet.rows().forEach(row -> plan.leave(sheet, row, "noTable"));
            }
        }
        if (!any) {
            throw firstRefusal == null ? untold() : firstRefusal;
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

    /** The column that has most to say is the one that someone should point at. */
    private Refusal untold() {
        Sheet sheet = tables.sheets().get(0);
        Row first = sheet.rows().get(0);
        int best = 0;
        long most = -1;
        for (int column = 0; column < Math.min(200, first.cells().size()); column++) {
            int index = column;
            long length = sheet.rows().stream()
                    .skip(1)
                    .limit(200)
                    .mapToLong(row -> row.text(index).length())
                    .sum();
            if (!first.text(column).isEmpty() && length > most) {
                most = length;
                best = column;
            }
        }
        List<String> headings = first.cells().stream()
                .map(cell -> cell.text().length() > 40 ? cell.text().substring(0, 40) : cell.text())
                .filter(text -> !text.isEmpty())
                .limit(20)
                .toList();
        return WorkbookImporter.refusal(
                Refusal.Kind.MALFORMED, "table.noLevel", fileName, first.text(best), String.join(", ", headings));
    }

    private static List<Row> rowsBelow(Sheet sheet, TableHeader header) {
        return sheet.rows()
                .subList(
                        Math.min(sheet.rows().size(), header.at() + header.rows()),
                        sheet.rows().size());
    }

    private boolean tellsLevels(TableHeader header, List<Row> rows) {
        List<Column> titles = header.all(ColumnRole.TITLE);
        if (!header.all(Column::isLevel).isEmpty()) {
            return true;
        }
        if (titles.isEmpty() && header.has(ColumnRole.DESCRIPTION) && header.has(ColumnRole.CODE)) {
            titles = header.all(ColumnRole.DESCRIPTION);
        }
        if (titles.isEmpty()) {
            return false;
        }
        int column = titles.get(0).index();
        int code = header.first(ColumnRole.CODE).map(Column::index).orElse(-1);
        return header.first(ColumnRole.LEVEL_NAME)
                        .filter(name -> NamedLevels.fits(rows, name.index(), reader))
                        .isPresent()
                || code >= 0 && CodedRows.fits(rows, code, column, reader)
                || CodedRows.fits(rows, -1, column, reader)
                || BranchCell.isIn(rows, column)
                || IndentedRows.fits(rows, column, column);
    }

    private void table(Sheet sheet, TableHeader found) throws Refusal {
        above(sheet, found.at());
        TableHeader header = withoutDoubles(found);
        header.all(ColumnRole.YEAR).forEach(column -> yearColumns.add(column.year()));
        List<Row> rows = new ArrayList<>(rowsBelow(sheet, header));
        leaveHints(sheet, header, rows);
        Layout layout = layout(sheet, header, rows);
        RowFields rest = new RowFields(sheet, header, tree, words);
        NodeId last = null;
        for (Row row : rows) {
            if (header.isRepeatedIn(row)) {
                continue;
            }
            if (isTotal(row)) {
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

    private Layout layout(Sheet sheet, TableHeader header, List<Row> rows) throws Refusal {
        List<Column> levels = new ArrayList<>(header.all(Column::isLevel));
        List<Column> titles = new ArrayList<>(header.all(ColumnRole.TITLE));
        if (titles.isEmpty() && levels.isEmpty()) {
            titles.addAll(header.all(ColumnRole.DESCRIPTION));
        }
        long distinct = levels.stream()
                .map(column -> column.meaning() + "/" + column.number() + column.pointed())
                .distinct()
                .count();
        int code = header.first(ColumnRole.CODE).map(Column::index).orElse(-1);
        boolean single = distinct <= 1;
        boolean byName = header.has(ColumnRole.LEVEL_NAME) && !titles.isEmpty();
        List<Column> texts = single
                        && !levels.isEmpty()
                        && !byName
                        && levels.get(0).pointed().isEmpty()
                ? levels
                : titles;
        if (single && !texts.isEmpty()) {
            int column = texts.get(0).index();
            Optional<Column> name = header.first(ColumnRole.LEVEL_NAME);
            if (name.isPresent() && NamedLevels.fits(rows, name.get().index(), reader)) {
                NamedLevels named = new NamedLevels(sheet, rows, tree, header, texts, reader, pointed);
                named.kinds().forEach((word, kind) -> plan.level(word, kind));
                return named;
            }
            if (code >= 0 && CodedRows.fits(rows, code, column, reader)) {
                return coded(
                        sheet,
                        rows,
                        code,
                        texts,
                        header.first(ColumnRole.CODE).orElseThrow().heading());
            }
            boolean branches = BranchCell.isIn(rows, column);
            if (!branches && CodedRows.fits(rows, -1, column, reader)) {
                return coded(sheet, rows, -1, texts, texts.get(0).heading());
            }
            if (!branches && IndentedRows.fits(rows, column, column)) {
                IndentedRows indented = new IndentedRows(sheet, rows, tree, column, column, pointed);
                indented.kinds().forEach(kind -> plan.level(texts.get(0).heading(), kind));
                return indented;
            }
            if (branches && levels.isEmpty()) {
                levels.add(texts.get(0).as(ColumnRole.LEVEL));
            }
        }
        if (levels.isEmpty()) {
            throw untold();
        }
        return columns(sheet, header, rows, levels);
    }

    private Layout coded(Sheet sheet, List<Row> rows, int code, List<Column> texts, String heading) {
        CodedRows coded = new CodedRows(sheet, rows, tree, code, texts, reader, pointed);
        coded.kinds().values().forEach(kind -> plan.level(heading, kind));
        return coded;
    }

    private Layout columns(Sheet sheet, TableHeader header, List<Row> rows, List<Column> levels) {
        List<Column> sorted = new ArrayList<>(levels);
        sorted.sort(Comparator.comparingInt(TableImport::height).thenComparingInt(Column::index));
        List<KindId> kinds = kinds(sorted);
        List<LevelColumns.Level> made = LevelColumns.levels(header, sorted, kinds);
        for (LevelColumns.Level level : made) {
            level.tree = BranchCell.isIn(rows, level.columns.get(0).index()) && !level.kind.equals(PlanKinds.ACTION);
        }
        LevelColumns layout = new LevelColumns(sheet, header, tree, made);
        plan.atEnd(() -> layout.report(plan));
        return layout;
    }

    /** Columns of one level in two languages count once. */
    private static List<KindId> kinds(List<Column> sorted) {
        List<LevelChoice.Level> levels = new ArrayList<>();
        List<Integer> of = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Column column = sorted.get(i);
            Column before = i == 0 ? column : sorted.get(i - 1);
            boolean same = i > 0
                    && before.meaning().equals(column.meaning())
                    && before.number() == column.number()
                    && before.pointed().equals(column.pointed())
                    && !before.language().equals(column.language());
            if (!same) {
                levels.add(new LevelChoice.Level(column.meaning().orElse(LevelMeaning.NUMBER), 0, column.pointed()));
            }
            of.add(levels.size() - 1);
        }
        List<KindId> chosen = LevelChoice.of(levels);
        return of.stream().map(chosen::get).toList();
    }

    private static int height(Column column) {
        int pointed =
                column.pointed().map(kind -> LevelChoice.rank(kind) * 20 + 10).orElse(-1);
        return 100
                        * (pointed >= 0
                                ? pointed
                                : column.meaning().map(LevelMeaning::height).orElse(50))
                + column.number();
    }

    /** Of what several headings could be, the sure one is taken; the others stay as notes. */
    private static TableHeader withoutDoubles(TableHeader header) {
        List<Column> columns = new ArrayList<>(header.columns());
        List<Column> levels = header.all(Column::isLevel);
        List<Column> objectives = levels.stream()
                .filter(column -> column.pointed().isPresent()
                        || column.meaning()
                                .filter(one -> !one.isAction() && !one.isAxis())
                                .isPresent())
                .toList();
        List<Column> axes = levels.stream()
                .filter(column -> column.pointed().isEmpty()
                        && column.meaning().filter(LevelMeaning::isAxis).isPresent())
                .toList();
        int action = levels.stream()
                .filter(column ->
                        column.meaning().filter(LevelMeaning::isAction).isPresent())
                .mapToInt(Column::index)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (!column.isLevel() || column.pointed().isPresent()) {
                continue;
            }
            LevelMeaning meaning = column.meaning().orElse(LevelMeaning.NUMBER);
            boolean sure = levels.stream()
                    .anyMatch(other -> other.certain() && other.meaning().equals(column.meaning()));
            boolean isText = meaning.isOpen()
                    && column.index() > action
                    && levels.stream().anyMatch(other -> other.index() < action);
            if (!column.certain() && (sure || levels.size() > 1 && meaning.isOpen()) || isText) {
                columns.set(i, column.as(ColumnRole.OTHER));
            } else if (axes.size() == 1
                    && meaning.isAxis()
                    && (header.has(ColumnRole.TITLE) || !objectives.isEmpty())) {
                columns.set(i, column.as(ColumnRole.THEME));
            } else if (!seen.add(meaning + "/" + column.number() + "/" + column.language()) && !meaning.isOpen()) {
                columns.set(i, column.as(ColumnRole.OTHER));
            }
        }
        return header.with(columns);
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

    private void leaveHints(Sheet sheet, TableHeader header, List<Row> rows) {
        for (int i = 0; i < HINT_ROWS && !rows.isEmpty(); i++) {
            Row row = rows.get(0);
            if (!isHint(row) || header.isRepeatedIn(row)) {
                return;
            }
            plan.leave(sheet, row, "hint");
            rows.remove(0);
        }
    }

    /** Whether most cells tell what is to be filled in. */
    private boolean isHint(Row row) {
        int hints = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.text(i);
            String plain = Words.plain(text);
            boolean bracketed = text.startsWith("(") && text.endsWith(")")
                    || text.startsWith("[") && text.endsWith("]")
                    || text.startsWith("<") && text.endsWith(">");
            boolean hint = bracketed
                    || words.list("hint.word").stream()
                            .anyMatch(word -> plain.equals(word) || plain.startsWith(word + " "));
            hints += hint ? 1 : 0;
        }
        return row.filled() > 0 && hints * 2 > row.filled();
    }

    private boolean isTotal(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.text(i).isEmpty()) {
                return words.says("total", row.text(i).replace(":", ""));
            }
        }
        return false;
    }

    /** A table without a row of headings: numbers in the first column, or before the titles, or rows that are moved in. */
    private boolean withoutHeadings(Sheet sheet) {
        List<Row> rows = sheet.rows();
        int last = 0;
        for (Row row : rows) {
            last = Math.max(last, Math.min(8, row.cells().size() - 1));
        }
        for (int code = 0; code <= Math.min(2, last - 1); code++) {
            if (CodedRows.fits(rows, code, code + 1, reader)) {
                return plain(
                        sheet,
                        coded(
                                sheet,
                                rows,
                                code,
                                List.of(column(code + 1)),
                                column(code).heading()),
                        code + 1);
            }
        }
        if (CodedRows.fits(rows, -1, 0, reader)) {
            return plain(
                    sheet, coded(sheet, rows, -1, List.of(column(0)), column(0).heading()), 0);
        }
        boolean staggered = rows.stream().allMatch(row -> row.filled() == 1);
        if (rows.size() > 2 && staggered && IndentedRows.fits(rows, 0, last)) {
            IndentedRows indented = new IndentedRows(sheet, rows, tree, 0, last, pointed);
            indented.kinds().forEach(kind -> plan.level("A", kind));
            return plain(sheet, indented, last);
        }
        return false;
    }

    private static Column column(int index) {
        String letter = String.valueOf((char) ('A' + index));
        return new Column(index, letter, ColumnRole.TITLE, Optional.empty(), 0, "", 0, true, Optional.empty());
    }

    private boolean plain(Sheet sheet, Layout layout, int lastColumn) {
        for (Row row : sheet.rows()) {
            NodeId item = layout.read(row);
            if (item == null) {
                plan.leave(sheet, row, "noItem");
                continue;
            }
            for (int i = lastColumn + 1; i < row.cells().size(); i++) {
                if (!row.text(i).isEmpty()) {
                    plan.note(item, "", row.text(i));
                }
            }
        }
        return true;
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
