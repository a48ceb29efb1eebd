package org.doelenboom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Numbering;
import org.doelenboom.workspace.Workspace;
import org.doelenboom.workspace.compare.Comparison;
import org.doelenboom.workspace.compare.Difference;
import org.doelenboom.workspace.compare.Words;

/** Prints what differs between two plans, in words. */
record DiffCommand(Workspace workspace, Words words) implements Command {
    @Override
    public int run(List<String> arguments, PrintWriter out) throws Refusal {
        Options options = new Options("diff A B [--format text|json]", arguments, Set.of("--format"));
        boolean json = options.json("--format");
        List<Path> files = options.files(2);
        Snapshot before = workspace.read(files.get(0)).stored().plan();
        Snapshot after = workspace.read(files.get(1)).stored().plan();
        Numbering old = new Numbering(before);
        Numbering now = new Numbering(after);
        List<Difference> differences = Comparison.between(before, after);
        if (json) {
            List<Map<String, Object>> rows = new ArrayList<>();
            differences.forEach(difference -> rows.add(row(difference, old, now)));
            Json.print(rows, out);
        } else {
            differences.forEach(difference -> out.println(words.of(difference, old, now)));
        }
        return differences.isEmpty() ? CommandLine.DONE : CommandLine.TO_LOOK_AT;
    }

    private Map<String, Object> row(Difference difference, Numbering before, Numbering after) {
        Numbering where = difference instanceof Difference.Removed ? before : after;
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("change", word(difference));
        row.put("path", TreePath.of(difference.node(), where.plan(), where));
        if (difference instanceof Difference.ValueChanged value) {
            row.put("field", words.field(value.name(), value.node(), after));
            row.put("before", value.before() == null ? "" : words.value(value.before(), before));
            row.put("after", value.after() == null ? "" : words.value(value.after(), after));
        }
        row.put("message", words.of(difference, before, after));
        return row;
    }

    private static String word(Difference difference) {
        if (difference instanceof Difference.Added) {
            return "added";
        }
        if (difference instanceof Difference.Removed) {
            return "removed";
        }
        if (difference instanceof Difference.Moved) {
            return "moved";
        }
        if (difference instanceof Difference.Reordered) {
            return "reordered";
        }
        return difference instanceof Difference.KindChanged ? "kind" : "changed";
    }
}
