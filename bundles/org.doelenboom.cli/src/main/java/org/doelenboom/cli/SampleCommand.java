package org.doelenboom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workspace.Workspace;

/** Writes the sample plan. */
record SampleCommand(Workspace workspace) implements Command {
    @Override
    public int run(List<String> words, PrintWriter out) throws Refusal {
        Options options = new Options("sample -o OUT", words, Set.of("-o"));
        options.noFile();
        Path file = options.file("-o");
        workspace.write(workspace.sample(), file);
        return CommandLine.DONE;
    }
}
