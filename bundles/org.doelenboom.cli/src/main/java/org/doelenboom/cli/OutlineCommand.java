package org.doelenboom.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Levels;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.workspace.Workspace;

/** Prints the objective tree. */
record OutlineCommand(Workspace workspace) implements Command {
    @Override
    public int run(List<String> words, PrintWriter out) throws Refusal {
        Options options = new Options("outline PLAN [--format text|json]", words, Set.of("--format"));
        boolean json = options.json("--format");
        Snapshot plan = workspace.read(options.onlyFile()).stored().plan();
        List<Row> rows = rows(plan);
        if (json) {
            Json.print(rows, out);
        } else {
            for (Row row : rows) {
                out.println("  ".repeat(row.depth()) + row.level() + " " + row.code() + "  " + row.title());
            }
        }
        return CommandLine.DONE;
    }

    /** As the contract names it; a name that is null is left out. */
    private record Row(
            String level,
            String code,
            String path,
            @Nullable String name,
            int depth,
            String title,
            Map<String, String> titles) {}

    private static List<Row> rows(Snapshot plan) {
        Numbering numbering = new Numbering(plan);
        List<String> languages = plan.root().get(PlanKeys.LANGUAGES);
        List<Row> rows = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (PlanKinds.isInTree(node.kind())) {
                rows.add(row(node, numbering, languages));
            }
        }
        return rows;
    }

    private static Row row(Node node, Numbering numbering, List<String> languages) {
        BilingualText title = node.get(PlanKeys.TITLE);
        Map<String, String> titles = new LinkedHashMap<>();
        title.languages().forEach(language -> titles.put(language, title.in(language)));
        return new Row(
                Levels.code(node.kind()).orElse(""),
                numbering.code(node),
                numbering.path(node),
                numbering.horizontalNumber(node).map(number -> "HD" + number).orElse(null),
                numbering.depth(node),
                title.first(languages),
                titles);
    }
}
