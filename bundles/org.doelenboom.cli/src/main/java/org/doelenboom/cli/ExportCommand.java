package org.doelenboom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workspace.Workspace;

/** Writes a document that people read. */
record ExportCommand(Workspace workspace) implements Command {
    private static final String USAGE = "export PLAN -o FILE [--format F] [--lang nl|fr|nl,fr] [--report json]";

    @Override
    public int run(List<String> words, PrintWriter out) throws Refusal {
        Options options = new Options(USAGE, words, Set.of("-o", "--format", "--lang", "--report"));
        boolean json = options.json("--report");
        Path source = options.onlyFile();
        Path target = options.file("-o");
        String languages = options.text("--lang");
        Snapshot plan = workspace.read(source).stored().plan();
        workspace.export(
                plan,
                target,
                options.text("--format"),
                languages.isEmpty() ? List.of() : List.of(languages.split(",", -1)));
        if (json) {
            // Nothing that the plan holds is lost in a format that people read.
            Json.print(Map.of("notHeld", List.of()), out);
        }
        return CommandLine.DONE;
    }
}
