package org.doelenboom.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanChecker;
import org.doelenboom.workspace.Workspace;

/** Prints what the plan check finds. */
record CheckCommand(Workspace workspace, PlanChecker checker, Function<Message, String> text) implements Command {
    @Override
    public int run(List<String> words, PrintWriter out) throws Refusal {
        Options options = new Options("check PLAN [--format text|json]", words, Set.of("--format"));
        boolean json = options.json("--format");
        Snapshot plan = workspace.read(options.onlyFile()).stored().plan();
        List<Problem> problems = checker.check(plan);
        Numbering numbering = new Numbering(plan);
        if (json) {
            List<Map<String, Object>> rows = new ArrayList<>();
            problems.forEach(problem -> rows.add(row(problem, plan, numbering)));
            Json.print(rows, out);
        } else {
            for (Problem problem : problems) {
                String severity = text.apply(Message.of("org.doelenboom.plan", "severity." + word(problem.severity())));
                out.println(severity + "  " + problem.rule() + "  " + TreePath.of(problem.node(), plan, numbering)
                        + "  " + text.apply(problem.message()));
            }
        }
        boolean clean = problems.stream().allMatch(problem -> problem.severity() == Severity.ADVICE);
        return clean ? CommandLine.DONE : CommandLine.TO_LOOK_AT;
    }

    private Map<String, Object> row(Problem problem, Snapshot plan, Numbering numbering) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rule", problem.rule());
        row.put("severity", word(problem.severity()));
        row.put("path", TreePath.of(problem.node(), plan, numbering));
        row.put("message", text.apply(problem.message()));
        row.put("params", new TreeMap<>(problem.params()));
        row.put("question", problem.question());
        return row;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
