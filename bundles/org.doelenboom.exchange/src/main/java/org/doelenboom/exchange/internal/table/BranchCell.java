package org.doelenboom.exchange.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.exchange.internal.sheet.Row;
import org.doelenboom.exchange.internal.sheet.Sheet;
import org.doelenboom.plan.PlanKinds;

/** Cells that hold a branch of the tree: parts with an arrow between them, or lines. */
final class BranchCell {
    private static final Pattern ARROWS = Pattern.compile("\\s*(?:>|›|»|→|⇒|->|=>)\\s*|\\s+/\\s+|\\s*\\\\\\s*");
    private static final Pattern BULLET = Pattern.compile("^(\\s*)(?:[-–•●*·▪o]\\s+)?(.*)$");

    private final Sheet sheet;
    private final ItemTree tree;
    private final boolean actionsElsewhere;
    private final Set<KindId> used = new LinkedHashSet<>();

    BranchCell(Sheet sheet, ItemTree tree, boolean actionsElsewhere) {
        this.sheet = sheet;
        this.tree = tree;
        this.actionsElsewhere = actionsElsewhere;
    }

    /** The levels that came out. */
    Set<KindId> used() {
        return used;
    }

    /** Whether most of the cells of a column are such branches. */
    static boolean isIn(List<Row> rows, int column) {
        int branches = 0;
        int filled = 0;
        for (Row row : rows) {
            String text = row.text(column);
            if (!text.isEmpty()) {
                filled++;
                branches += parts(text).size() > 1 && isBranch(text) ? 1 : 0;
            }
        }
        return filled > 0 && branches * 2 >= filled;
    }

    /** Lines alone may be one title on several lines; numbers, signs or indentation make them a branch. */
    private static boolean isBranch(String text) {
        if (text.indexOf('\n') < 0) {
            return true;
        }
        long marked = text.lines()
                .filter(line -> !line.isBlank())
                .filter(line -> WrittenCode.split(line.strip()).code().isPresent()
                        || line.matches("\\s*[-–•●*·▪]\\s.*")
                        || Character.isWhitespace(line.charAt(0)))
                .count();
        return marked * 2 >= text.lines().filter(line -> !line.isBlank()).count();
    }

    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.indexOf('\n') >= 0 ? text.split("\\R") : ARROWS.split(text)) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** @return the last item of the branch */
    NodeId read(Row row, String text, NodeId above) {
        List<String> parts = parts(text);
        boolean lines = text.indexOf('\n') >= 0;
        NodeId at = above;
        List<Integer> indents = new ArrayList<>();
        boolean anyCode = parts.stream().anyMatch(part -> WrittenCode.split(part.strip())
                .code()
                .filter(code -> code.parts().size() > 1)
                .isPresent());
        for (int i = 0; i < parts.size(); i++) {
            var matched = BULLET.matcher(parts.get(i));
            String line =
                    matched.matches() ? matched.group(2).strip() : parts.get(i).strip();
            boolean bullet = lines && !line.equals(parts.get(i).strip());
            int indent =
                    lines ? parts.get(i).length() - parts.get(i).stripLeading().length() : i;
            indents.removeIf(open -> open >= indent);
            indents.add(indent);
            WrittenCode.Numbered numbered = anyCode ? WrittenCode.splitAny(line) : WrittenCode.split(line);
            KindId kind = kind(numbered.code(), bullet, lines ? indents.size() - 1 : i, lines ? 0 : parts.size());
            used.add(kind);
            NodeId parent = i == 0 && numbered.code().isEmpty() ? above : tree.higher(at, kind);
            BilingualText title = tree.plan().text(numbered.title());
            at = tree.find(parent, kind, title)
                    .orElseGet(() -> tree.add(parent, kind, title, numbered.code(), sheet, row));
        }
        return at;
    }

    /** @param count how many parts the branch has; 0 where lines tell their depth themselves */
    private KindId kind(Optional<WrittenCode> code, boolean bullet, int depth, int count) {
        if (bullet) {
            return PlanKinds.ACTION;
        }
        if (code.isPresent()) {
            boolean action = code.get().label().matches("A|a");
            int parts = code.get().parts().size();
            int last = actionsElsewhere ? 3 : 4;
            return action ? PlanKinds.ACTION : LevelChoice.RANKS.get(Math.min(parts, last) - 1);
        }
        int most = actionsElsewhere ? 3 : 4;
        if (count == 0) {
            return LevelChoice.RANKS.get(Math.min(depth, most - 1));
        }
        // From the last part up: it is what actions stand under, or an action itself; the first part is the top.
        if (depth == count - 1) {
            return LevelChoice.RANKS.get(most - 1);
        }
        boolean short3 = count == most - 1 && depth == count - 2;
        return short3 ? LevelChoice.RANKS.get(most - 2) : LevelChoice.RANKS.get(Math.min(depth, most - 2));
    }
}
