package org.doelenboom.exchange.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.exchange.internal.sheet.Cell;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;
import org.doelenboom.plan.PlanKinds;

/** An item a row, its level told by how far in it stands: by spaces, by the cell's format, or by the column that it stands in. */
final class IndentedRows implements Layout {
    private final Sheet sheet;
    private final ItemTree tree;
    private final int first;
    private final int last;
    private final List<Integer> steps;
    private final List<KindId> kinds;
    private NodeId lastItem;
    private boolean asked;

    /**
     * @param first the column of the titles, or the first of several
     * @param last the last of them
     */
    IndentedRows(Sheet sheet, List<Row> rows, ItemTree tree, int first, int last, Map<String, KindId> pointed) {
        this.sheet = sheet;
        this.tree = tree;
        this.first = first;
        this.last = last;
        this.lastItem = tree.plan().root();
        TreeSet<Integer> found = new TreeSet<>();
        rows.forEach(row -> position(row, first, last).ifPresent(found::add));
        this.steps = new ArrayList<>(found);
        this.kinds = kinds(steps.size(), pointed);
    }

    /** The deepest are actions, where there are two depths or more; the top ones the highest objectives that are needed. */
    private static List<KindId> kinds(int depths, Map<String, KindId> pointed) {
        List<KindId> kinds = new ArrayList<>();
        for (int i = 0; i < depths; i++) {
            int rank = depths == 1 || i >= 3 ? 3 : i == depths - 1 ? 3 : i == depths - 2 ? 2 : i;
            kinds.add(pointed.getOrDefault("L" + (i + 1), LevelChoice.RANKS.get(rank)));
        }
        return kinds;
    }

    List<KindId> kinds() {
        return kinds;
    }

    /** Whether the rows stand at different depths, no more than a plan has. */
    static boolean fits(List<Row> rows, int first, int last) {
        TreeSet<Integer> found = new TreeSet<>();
        int filled = 0;
        for (Row row : rows) {
            Optional<Integer> position = position(row, first, last);
            position.ifPresent(found::add);
            filled += position.isPresent() ? 1 : 0;
        }
        return found.size() > 1 && found.size() <= 8 && filled * 10 >= rows.size() * 8;
    }

    private static Optional<Integer> position(Row row, int first, int last) {
        for (int column = first; column <= last; column++) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
                return Optional.of((column - first) * 1000 + cell.indent());
            }
        }
        return Optional.empty();
    }

    @Override
    @Nullable
    public NodeId read(Row row) {
        Optional<Integer> position = position(row, first, last);
        if (position.isEmpty()) {
            return null;
        }
        KindId kind = kinds.get(steps.indexOf(position.get()));
        int column = first + position.get() / 1000;
        WrittenCode.Numbered numbered = WrittenCode.split(row.text(column));
        NodeId parent = tree.higher(lastItem, kind);
        boolean part = kind.equals(PlanKinds.ACTION) && position.get() > 0 && steps.indexOf(position.get()) > 3;
        NodeId item = tree.add(
                part ? lastItem : parent, kind, tree.plan().text(numbered.title()), numbered.code(), sheet, row);
        if (!asked) {
            asked = true;
            tree.plan().ask("I7", sheet, row, item, row.text(column), "", "");
        }
        lastItem = part ? lastItem : item;
        return item;
    }
}
