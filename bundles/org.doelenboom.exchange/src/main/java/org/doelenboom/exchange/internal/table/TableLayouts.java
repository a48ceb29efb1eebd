package org.doelenboom.exchange.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;
import org.doelenboom.exchange.internal.sheet.Tables;
import org.doelenboom.plan.PlanKinds;

/** Finds out how the rows of a table make a tree: by columns of levels, by codes, by names of levels, or by how far they are moved in. */
final class TableLayouts {
    private final String fileName;
    private final Tables tables;
    private final Map<String, KindId> pointed;
    private final HeadingReader reader;
    private final TablePlan plan;
    private final ItemTree tree;

    TableLayouts(
            String fileName,
            Tables tables,
            Map<String, KindId> pointed,
            HeadingReader reader,
            TablePlan plan,
            ItemTree tree) {
        this.fileName = fileName;
        this.tables = tables;
        this.pointed = pointed;
        this.reader = reader;
        this.plan = plan;
        this.tree = tree;
    }

    /** Whether it can be told which rows are which level. */
    boolean tellsLevels(TableHeader header, List<Row> rows) {
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

    /** How the rows make a tree. */
    Layout of(Sheet sheet, TableHeader header, List<Row> rows) throws Refusal {
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

    Layout coded(Sheet sheet, List<Row> rows, int code, List<Column> texts, String heading) {
        CodedRows coded = new CodedRows(sheet, rows, tree, code, texts, reader, pointed);
        coded.kinds().values().forEach(kind -> plan.level(heading, kind));
        return coded;
    }

    private Layout columns(Sheet sheet, TableHeader header, List<Row> rows, List<Column> levels) {
        List<Column> sorted = new ArrayList<>(levels);
        sorted.sort(Comparator.comparingInt(TableLayouts::height).thenComparingInt(Column::index));
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

    /** The column that has most to say is the one that someone should point at. */
    Refusal untold() {
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
}
