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
import org.doelenboom.exchange.internal.sheet.Cell;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;
import org.doelenboom.plan.PlanKinds;

/** An item a row, its level told by its number: in a column of its own, or before the title. */
final class CodedRows implements Layout {
    private final Sheet sheet;
    private final ItemTree tree;
    private final int codeColumn;
    private final List<Column> titles;
    private final HeadingReader reader;
    private final Map<String, KindId> kinds = new LinkedHashMap<>();
    private final Map<String, NodeId> byCode = new HashMap<>();

    @Nullable
    private NodeId lastItem;

    /** @param codeColumn -1 where the number stands before the title */
    CodedRows(
            Sheet sheet,
            List<Row> rows,
            ItemTree tree,
            int codeColumn,
            List<Column> titles,
            HeadingReader reader,
            Map<String, KindId> pointed) {
        this.sheet = sheet;
        this.tree = tree;
        this.codeColumn = codeColumn;
        this.titles = titles;
        this.reader = reader;
        chooseKinds(rows, pointed);
    }

    /** The levels by depth or by the letters before the number, from the top down. */
    Map<String, KindId> kinds() {
        return kinds;
    }

    private void chooseKinds(List<Row> rows, Map<String, KindId> pointed) {
        Map<String, LevelChoice.Level> levels = new LinkedHashMap<>();
        Map<String, Integer> heights = new HashMap<>();
        for (Row row : rows) {
            Optional<WrittenCode> code = code(row);
            if (code.isEmpty()) {
                continue;
            }
            String group = group(code.get());
            Optional<LevelMeaning> meaning = meaning(code.get());
            int depth = code.get().parts().size();
            Optional<KindId> fixed = pointed.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(group))
                    .map(Map.Entry::getValue)
                    .findFirst();
            levels.putIfAbsent(
                    group,
                    new LevelChoice.Level(meaning.orElse(LevelMeaning.NUMBER), meaning.isPresent() ? 0 : depth, fixed));
            heights.putIfAbsent(group, meaning.map(LevelMeaning::height).orElse(depth * 20));
        }
        List<String> groups = new ArrayList<>(levels.keySet());
        groups.sort(Comparator.comparingInt(group -> heights.getOrDefault(group, 0)));
        List<KindId> chosen = LevelChoice.of(groups.stream()
                .map(group -> levels.getOrDefault(group, LevelChoice.Level.deep(1)))
                .toList());
        for (int i = 0; i < groups.size(); i++) {
            kinds.put(groups.get(i), chosen.get(i));
        }
    }

    private Optional<LevelMeaning> meaning(WrittenCode code) {
        String last = code.parts().get(code.parts().size() - 1).replaceAll("\\d.*", "");
        String sign = code.label().isEmpty()
                        && last.matches("[A-Z]{1,3}")
                        && code.parts().size() > 1
                ? last
                : code.label();
        return sign.isEmpty() ? Optional.empty() : reader.level(sign);
    }

    private String group(WrittenCode code) {
        Optional<LevelMeaning> meaning = meaning(code);
        return meaning.isPresent()
                ? code.label().isEmpty() ? meaning.get().name() : code.label()
                : "L" + code.parts().size();
    }

    private Optional<WrittenCode> code(Row row) {
        if (codeColumn >= 0) {
            return WrittenCode.of(row.cell(codeColumn));
        }
        return titles.isEmpty()
                ? Optional.empty()
                : WrittenCode.split(row.text(titles.get(0).index())).code();
    }

    /** How many of the rows have a number, and whether some have one of several parts or with a level's letters. */
    static boolean fits(List<Row> rows, int codeColumn, int titleColumn, HeadingReader reader) {
        int coded = 0;
        int deep = 0;
        int filled = 0;
        for (Row row : rows) {
            Cell cell = row.cell(codeColumn >= 0 ? codeColumn : titleColumn);
            if (cell.isBlank()) {
                filled += row.text(titleColumn).isEmpty() ? 0 : 1;
                continue;
            }
            filled++;
            Optional<WrittenCode> code = codeColumn >= 0
                    ? WrittenCode.of(cell)
                    : WrittenCode.split(cell.text()).code();
            coded += code.isPresent() ? 1 : 0;
            deep += code.filter(one -> one.parts().size() > 1
                                    || !one.label().isEmpty()
                                            && reader.level(one.label()).isPresent())
                            .isPresent()
                    ? 1
                    : 0;
        }
        return deep > 0 && coded * 2 >= filled;
    }

    @Override
    @Nullable
    public NodeId read(Row row) {
        Optional<WrittenCode> code = code(row);
        BilingualText title = title(row, codeColumn < 0);
        if (title.isEmpty()) {
            if (code.isEmpty() || codeColumn < 0) {
                return null;
            }
            // A number without a title still is an item.
            tree.plan().ask("X8", sheet, row, tree.plan().root(), code.get().written(), "", "");
        }
        NodeId item = code.isPresent() ? coded(row, code.get(), title) : uncoded(row, title);
        lastItem = item;
        return item;
    }

    private NodeId coded(Row row, WrittenCode code, BilingualText title) {
        KindId kind = kinds.getOrDefault(group(code), PlanKinds.ACTION);
        WrittenCode read = tenth(row, code);
        NodeId twice = byCode.get(key(read));
        if (twice != null && read.parts().size() == 1 && read.label().isEmpty()) {
            // The numbers begin again.
            byCode.clear();
        }
        NodeId parent = parent(read, kind);
        if (twice != null
                && byCode.containsKey(key(read))
                && tree.find(parent, kind, title).filter(twice::equals).isPresent()
                && tree.kind(twice).equals(kind)) {
            return twice;
        }
        NodeId item = tree.add(parent, kind, title, Optional.of(read), sheet, row);
        boolean missing = !read.above().isEmpty()
                && !byCode.containsKey(read.above().get(0))
                && read.label().isEmpty();
        if (twice != null && byCode.containsKey(key(read))
                || missing && byCode.keySet().stream().noneMatch(read.above()::contains)) {
            tree.askedAbout(item);
            tree.plan().ask("S2", sheet, row, item, whole(row), "", read.written());
        } else if (read.doubtful()) {
            tree.askedAbout(item);
            tree.plan().ask("X5", sheet, row, item, whole(row), read.key(), code.written());
        }
        byCode.put(key(read), item);
        return item;
    }

    private static String key(WrittenCode code) {
        return code.key();
    }

    private String whole(Row row) {
        return row.whole().length() > 120 ? row.whole().substring(0, 120) : row.whole();
    }

    /** A spreadsheet makes 1.1 of the number 1.10, which comes after 1.9. */
    private WrittenCode tenth(Row row, WrittenCode code) {
        boolean number = codeColumn >= 0
                && row.cell(codeColumn).number().isPresent()
                && code.parts().size() == 2;
        if (!number || !byCode.containsKey(code.key())) {
            return code;
        }
        String first = code.parts().get(0);
        String more = code.parts().get(1) + "0";
        boolean nine = code.parts().get(1).length() == 1
                && byCode.containsKey(first + "." + (Integer.parseInt(more) - 1))
                && !byCode.containsKey(first + "." + more);
        return nine ? new WrittenCode(code.label(), List.of(first, more), code.written(), true) : code;
    }

    /** The item whose number is the longest beginning of this one, else the nearest before that is higher. */
    private NodeId parent(WrittenCode code, KindId kind) {
        for (String above : code.above()) {
            NodeId found = byCode.get(above);
            if (found != null && !found.equals(byCode.get(code.key()))) {
                boolean action =
                        kind.equals(PlanKinds.ACTION) && tree.kind(found).equals(PlanKinds.ACTION);
                return action ? found : tree.higher(found, kind);
            }
        }
        if (code.parts().size() == 1 && code.label().isEmpty()) {
            return LevelChoice.rank(kind) == 0 || lastItem == null ? tree.plan().root() : tree.higher(lastItem, kind);
        }
        return lastItem == null ? tree.plan().root() : tree.higher(lastItem, kind);
    }

    private NodeId uncoded(Row row, BilingualText title) {
        NodeId above = lastItem == null ? tree.plan().root() : tree.higher(lastItem, PlanKinds.ACTION);
        NodeId item = tree.add(above, PlanKinds.ACTION, title, Optional.empty(), sheet, row);
        if (lastItem != null) {
            tree.plan()
                    .ask("I6", sheet, row, item, title.first(List.of(tree.plan().language())), "", "");
        }
        return item;
    }

    private BilingualText title(Row row, boolean split) {
        BilingualText title = BilingualText.EMPTY;
        for (Column column : titles) {
            String text = row.text(column.index());
            if (!text.isEmpty()) {
                String language = column.language().isEmpty() ? tree.plan().language() : column.language();
                title = title.put(language, split ? WrittenCode.split(text).title() : text);
            }
        }
        return title;
    }
}
