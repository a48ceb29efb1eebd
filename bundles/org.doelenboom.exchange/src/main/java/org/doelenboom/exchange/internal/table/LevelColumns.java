package org.doelenboom.exchange.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;
import org.doelenboom.plan.PlanKinds;

/** A column for each level: an action a row, with its objectives to the left, written on each row or once. */
final class LevelColumns implements Layout {
    /** One level: its columns, one for each language. */
    static final class Level {
        final List<Column> columns = new ArrayList<>();
        final KindId kind;
        final Optional<Column> code;

        /** Whether a title stands on each row that it holds for, so that a blank cell means none. */
        boolean repeats;

        /** Whether a cell holds a whole branch: {@code 1 … > 1.1 … > 1.1.1 …}. */
        boolean tree;

        /** Whether a number stands before each title, so that a figure alone is one too. */
        boolean numbered;

        WrittenCode.Numbered split(String text) {
            return numbered ? WrittenCode.splitAny(text) : WrittenCode.split(text);
        }

        Level(KindId kind, Optional<Column> code) {
            this.kind = kind;
            this.code = code;
        }
    }

    private final Sheet sheet;
    private final ItemTree tree;
    private final List<Level> levels;
    private final Optional<Column> rowCode;
    private final Map<Level, NodeId> current = new HashMap<>();
    private final Map<Level, String> currentText = new HashMap<>();
    private final BranchCell branches;

    LevelColumns(Sheet sheet, TableHeader header, ItemTree tree, List<Level> levels) {
        this.sheet = sheet;
        this.tree = tree;
        this.levels = levels;
        this.rowCode = header.first(ColumnRole.CODE);
        this.branches = new BranchCell(
                sheet, tree, levels.stream().anyMatch(level -> level.kind.equals(PlanKinds.ACTION) && !level.tree));
        List<Row> rows =
                sheet.rows().subList(header.at() + header.rows(), sheet.rows().size());
        for (Level level : levels) {
            int column = level.columns.get(0).index();
            String before = "";
            Set<String> titles = new HashSet<>();
            int coded = 0;
            for (Row row : rows) {
                String text = row.text(column);
                boolean isAction = level.kind.equals(PlanKinds.ACTION);
                level.repeats |= !isAction
                        && !text.isEmpty()
                        && (text.equals(before) || row.cell(column).merged());
                before = text;
                if (!text.isEmpty() && !text.matches("(?i)tota.{0,12}") && titles.add(text)) {
                    coded += WrittenCode.splitAny(text).code().isPresent() ? 1 : 0;
                }
            }
            level.numbered = coded > 1 && coded == titles.size();
        }
    }

    /** Says which columns were read as which levels; asked when all rows were read. */
    void report(TablePlan plan) {
        for (Level level : levels) {
            for (Column column : level.columns) {
                if (level.tree) {
                    branches.used().forEach(kind -> plan.level(column.heading(), kind));
                } else {
                    plan.level(column.heading(), level.kind);
                }
            }
        }
    }

    /** The columns of levels, those of one level in several languages together, from the top down. */
    static List<Level> levels(TableHeader header, List<Column> columns, List<KindId> kinds) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Level same = null;
            for (Level level : levels) {
                if (isSameIn(level, column, kinds.get(i))) {
                    same = level;
                }
            }
            if (same == null) {
                Optional<Column> code = header.all(ColumnRole.LEVEL_CODE).stream()
                        .filter(one -> one.meaning().equals(column.meaning()))
                        .findFirst();
                same = new Level(kinds.get(i), code);
                levels.add(same);
            }
            same.columns.add(column);
        }
        levels.forEach(level -> level.columns.sort(Comparator.comparingInt(Column::index)));
        return levels;
    }

    private static boolean isSameIn(Level level, Column column, KindId kind) {
        return level.kind.equals(kind)
                && !column.language().isEmpty()
                && level.columns.stream()
                        .allMatch(one -> one.meaning().equals(column.meaning())
                                && one.number() == column.number()
                                && !one.language().equals(column.language()));
    }

    @Override
    @Nullable
    public NodeId read(Row row) {
        NodeId lowest = null;
        NodeId above = tree.plan().root();
        boolean changed = false;
        Level last = lastFilled(row);
        for (Level level : levels) {
            String text = row.text(level.columns.get(0).index());
            BilingualText titles = titles(level, row);
            if (titles.isEmpty()) {
                NodeId kept = current.get(level);
                boolean keeps = !changed && !level.repeats && !level.kind.equals(PlanKinds.ACTION);
                if (kept != null && keeps) {
                    above = kept;
                } else {
                    current.remove(level);
                    currentText.remove(level);
                }
                continue;
            }
            if (level.tree) {
                above = branches.read(row, text, above);
                lowest = above;
                current.put(level, above);
                changed = true;
                continue;
            }
            NodeId item = known(level, row, text, titles, above, changed);
            if (item == null) {
                item = make(level, row, titles, under(level.kind, above), level == last);
                changed = true;
            }
            changed |= !item.equals(current.get(level));
            current.put(level, item);
            currentText.put(level, text);
            above = item;
            lowest = item;
        }
        return lowest;
    }

    /** A horizontal objective stands beside the general ones, whatever is still open. */
    private NodeId under(KindId kind, NodeId above) {
        return kind.equals(PlanKinds.HORIZONTAL_OBJECTIVE) || kind.equals(PlanKinds.GENERAL_OBJECTIVE)
                ? tree.plan().root()
                : above;
    }

    @Nullable
    private Level lastFilled(Row row) {
        Level last = null;
        for (Level level : levels) {
            last = titles(level, row).isEmpty() ? last : level;
        }
        return last;
    }

    @Nullable
    private NodeId known(Level level, Row row, String text, BilingualText titles, NodeId above, boolean changed) {
        NodeId open = current.get(level);
        boolean same = open != null && !changed && text.equals(currentText.getOrDefault(level, ""));
        boolean continued = row.cell(level.columns.get(0).index()).merged();
        if (level.kind.equals(PlanKinds.ACTION)) {
            // Two actions may have one title; the same cell, or one with parts of its own below, is one action.
            boolean parts = level != levels.get(levels.size() - 1);
            return same && (continued || parts) ? open : null;
        }
        if (same) {
            return open;
        }
        WrittenCode.Numbered numbered =
                level.split(titles.first(List.of(tree.plan().language())));
        BilingualText bare = numbered.code().isPresent() ? bare(level, titles) : titles;
        return tree.find(under(level.kind, above), level.kind, bare).orElse(null);
    }

    private NodeId make(Level level, Row row, BilingualText titles, NodeId parent, boolean isLowest) {
        WrittenCode.Numbered numbered =
                level.split(titles.first(List.of(tree.plan().language())));
        Optional<WrittenCode> code = numbered.code()
                .or(() -> level.code.flatMap(column -> WrittenCode.of(row.cell(column.index()))))
                .or(() -> isLowest
                        ? rowCode.flatMap(column -> WrittenCode.of(row.cell(column.index())))
                        : Optional.empty());
        return tree.add(
                parent, level.kind, numbered.code().isPresent() ? bare(level, titles) : titles, code, sheet, row);
    }

    private static BilingualText bare(Level level, BilingualText titles) {
        BilingualText bare = BilingualText.EMPTY;
        for (String language : titles.languages()) {
            bare = bare.put(language, level.split(titles.in(language)).title());
        }
        return bare;
    }

    private BilingualText titles(Level level, Row row) {
        BilingualText titles = BilingualText.EMPTY;
        for (Column column : level.columns) {
            String text = row.text(column.index());
            if (!text.isEmpty()) {
                titles = titles.put(column.language().isEmpty() ? tree.plan().language() : column.language(), text);
            }
        }
        return titles;
    }
}
