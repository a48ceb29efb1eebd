package org.doelenboom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.api.exchange.Place;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Levels;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.workspace.Exchange;
import org.doelenboom.workspace.Workspace;

/** Reads a foreign file into a new plan. */
record ImportCommand(Workspace workspace, Exchange exchange, Function<Message, String> text) implements Command {
    @Override
    public int run(List<String> words, PrintWriter out) throws Refusal {
        Options options = new Options("import FILE -o OUT [--report json]", words, Set.of("-o", "--report"));
        boolean json = options.json("--report");
        Path source = options.onlyFile();
        Path target = options.file("-o");
        ImportDraft draft = exchange.preview(source, Map.of());
        workspace.write(workspace.accept(draft), target);
        if (json) {
            Json.print(report(draft), out);
        } else {
            printText(draft.report(), out);
        }
        return draft.report().isClear() ? CommandLine.DONE : CommandLine.TO_LOOK_AT;
    }

    private Map<String, Object> report(ImportDraft draft) {
        Snapshot plan = draft.plan();
        Numbering numbering = new Numbering(plan);
        ImportReport read = draft.report();
        List<Map<String, Object>> mapping = new ArrayList<>();
        for (ImportReport.LevelWord word : read.mapping()) {
            mapping.add(row("source", word.source(), "level", name(word.kind())));
        }
        List<Map<String, Object>> questions = new ArrayList<>();
        for (ImportReport.Question question : read.questions()) {
            Map<String, Object> row = row("rule", question.rule());
            put(row, question.place());
            row.put("path", TreePath.of(question.node(), plan, numbering));
            row.put("text", question.text());
            row.put("reading", question.reading());
            row.put("other", question.other());
            questions.add(row);
        }
        List<Map<String, Object>> notPlaced = new ArrayList<>();
        for (ImportReport.NotPlaced line : read.notPlaced()) {
            Map<String, Object> row = new LinkedHashMap<>();
            put(row, line.place());
            row.put("text", line.text());
            row.put("reason", text.apply(line.reason()));
            notPlaced.add(row);
        }
        return row("counts", counts(read), "mapping", mapping, "questions", questions, "notPlaced", notPlaced);
    }

    /** The five levels always, and whatever else came out. */
    private static Map<String, Integer> counts(ImportReport report) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (KindId level : PlanKinds.OBJECTIVES) {
            counts.put(name(level), report.counts().getOrDefault(level, 0));
        }
        counts.put(name(PlanKinds.ACTION), report.counts().getOrDefault(PlanKinds.ACTION, 0));
        Map<String, Integer> others = new TreeMap<>();
        report.counts().forEach((kind, count) -> {
            if (!PlanKinds.isInTree(kind)) {
                others.put(name(kind), count);
            }
        });
        counts.putAll(others);
        return counts;
    }

    private static String name(KindId kind) {
        return Levels.code(kind).orElse(kind.name().substring(kind.namespace().length() + 1));
    }

    private static void put(Map<String, Object> row, Place place) {
        if (!place.sheet().isEmpty()) {
            row.put("sheet", place.sheet());
        }
        row.put("line", place.line());
    }

    private static Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }

    private void printText(ImportReport report, PrintWriter out) {
        out.println(text.apply(CommandLine.message("import.counts", counts(report))));
        for (ImportReport.Question question : report.questions()) {
            Message asked = Message.of(
                    "org.doelenboom.exchange",
                    "question." + question.rule(),
                    question.text(),
                    question.reading(),
                    question.other());
            out.println(text.apply(CommandLine.message(
                    "import.question", question.place().line(), question.rule(), text.apply(asked))));
        }
        for (ImportReport.NotPlaced line : report.notPlaced()) {
            out.println(text.apply(CommandLine.message(
                    "import.notPlaced", line.place().line(), text.apply(line.reason()), line.text())));
        }
    }
}
