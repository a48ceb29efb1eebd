package org.doelenboom.exchange.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;
import org.doelenboom.plan.PlanKinds;

/** An item a row, in the order of the tree, with a column that names its level. */
final class NamedLevels implements Layout {
    private final Sheet sheet;
    private final ItemTree tree;
    private final int level;
    private final Optional<Column> code;
    private final List<Column> titles;
    private final Map<String, KindId> kinds = new LinkedHashMap<>();
    private final Map<String, NodeId> byCode = new HashMap<>();
    private NodeId last;

    NamedLevels(
            Sheet sheet,
            List<Row> rows,
            ItemTree tree,
            TableHeader header,
            List<Column> titles,
            HeadingReader reader,
            Map<String, KindId> pointed) {
        this.sheet = sheet;
        this.tree = tree;
        this.level = header.first(ColumnRole.LEVEL_NAME).orElseThrow().index();
        this.code = header.first(ColumnRole.CODE);
        this.titles = titles;
        this.last = tree.plan().root();
        Map<String, LevelMeaning> names = new LinkedHashMap<>();
        rows.forEach(row ->
                meaning(row.text(level), reader).ifPresent(meaning -> names.putIfAbsent(row.text(level), meaning)));
        List<String> sorted = new ArrayList<>(names.keySet());
        sorted.sort(Comparator.comparingInt(
                name -> names.getOrDefault(name, LevelMeaning.TASK).height()));
        List<KindId> chosen = LevelChoice.of(sorted.stream()
                .map(name -> new LevelChoice.Level(
                        names.getOrDefault(name, LevelMeaning.TASK), 0, Optional.ofNullable(pointed.get(name))))
                .toList());
        for (int i = 0; i < sorted.size(); i++) {
            kinds.put(sorted.get(i), chosen.get(i));
        }
    }

    /** Whether most of the column's cells name levels. */
    static boolean fits(List<Row> rows, int column, HeadingReader reader) {
        int named = 0;
        int filled = 0;
        for (Row row : rows) {
            filled += row.text(column).isEmpty() ? 0 : 1;
            named += meaning(row.text(column), reader).isPresent() ? 1 : 0;
        }
        return named > 0 && named * 5 >= filled * 4;
    }

    private static Optional<LevelMeaning> meaning(String cell, HeadingReader reader) {
        return cell.matches("[1-9]") ? Optional.empty() : reader.level(cell);
    }

    Map<String, KindId> kinds() {
        return kinds;
    }

    @Override
    @Nullable
    public NodeId read(Row row) {
        BilingualText title = BilingualText.EMPTY;
        for (Column column : titles) {
            String language = column.language().isEmpty() ? tree.plan().language() : column.language();
            title = title.put(language, row.text(column.index()));
        }
        KindId kind = kinds.get(row.text(level));
        if (kind == null) {
            return null;
        }
        Optional<WrittenCode> written = code.flatMap(column -> WrittenCode.of(row.cell(column.index())));
        NodeId parent = kind.equals(PlanKinds.HORIZONTAL_OBJECTIVE)
                ? tree.plan().root()
                : written.flatMap(this::above)
                        .filter(above -> LevelChoice.rank(tree.kind(above)) < LevelChoice.rank(kind))
                        .orElseGet(() -> tree.higher(last, kind));
        NodeId item = tree.add(parent, kind, title, written, sheet, row);
        written.filter(one -> PlanKinds.isObjective(kind)).ifPresent(one -> byCode.put(one.key(), item));
        last = item;
        return item;
    }

    /** The item whose code is the beginning of this one; 1 for 1.0.1, where a level is left out. */
    private Optional<NodeId> above(WrittenCode written) {
        for (String above : written.above()) {
            if (!above.endsWith(".0")) {
                return Optional.ofNullable(byCode.get(above));
            }
        }
        return Optional.empty();
    }
}
