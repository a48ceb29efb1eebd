package org.doelenboom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Numbering;
import org.doelenboom.workspace.Exchange;
import org.doelenboom.workspace.Workspace;

/** Writes a plan in a foreign format, and says what the format has no place for. */
record ExportCommand(Workspace workspace, Exchange exchange, Function<Message, String> text) implements Command {
    private static final String USAGE =
            "export PLAN -o FILE [--format F] [--lang nl|fr|nl,fr] [--set NAME=VALUE,…] [--report json]";

    @Override
    public int run(List<String> words, PrintWriter out) throws Refusal {
        Options options = new Options(USAGE, words, Set.of("-o", "--format", "--lang", "--set", "--report"));
        boolean json = options.json("--report");
        Path source = options.onlyFile();
        Path target = options.file("-o");
        String languages = options.text("--lang");
        Snapshot plan = workspace.read(source).stored().plan();
        List<Exported.NotHeld> notHeld = exchange.export(
                plan,
                target,
                new Exchange.Wish(
                        options.text("--format"),
                        languages.isEmpty() ? List.of() : List.of(languages.split(",", -1)),
                        choices(options.text("--set")),
                        done -> {}));
        Numbering numbering = new Numbering(plan);
        if (json) {
            List<Map<String, String>> rows = new ArrayList<>();
            notHeld.forEach(one -> rows.add(
                    Map.of("path", TreePath.of(one.node(), plan, numbering), "message", text.apply(one.what()))));
            Json.print(Map.of("notHeld", rows), out);
        } else {
            notHeld.forEach(one ->
                    out.println((TreePath.of(one.node(), plan, numbering) + " " + text.apply(one.what())).strip()));
        }
        return CommandLine.DONE;
    }

    private static Map<String, String> choices(String words) throws Refusal {
        Map<String, String> choices = new HashMap<>();
        for (String word : words.isEmpty() ? new String[0] : words.split(",", -1)) {
            int sign = word.indexOf('=');
            if (sign < 1 || choices.put(word.substring(0, sign), word.substring(sign + 1)) != null) {
                throw CommandLine.refusal("misused", "--set " + word, USAGE);
            }
        }
        return choices;
    }
}
