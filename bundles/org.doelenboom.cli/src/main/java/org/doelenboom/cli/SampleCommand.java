package org.doelenboom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workspace.Workspace;

/** Writes the sample plan. */
record SampleCommand(Workspace workspace) implements Command {
    private static final String ROUGH = "--rough";

    @Override
    public int run(List<String> words, PrintWriter out) throws Refusal {
        List<String> others = words.stream().filter(word -> !word.equals(ROUGH)).toList();
        Options options = new Options("sample [--rough] -o OUT", others, Set.of("-o"));
        options.noFile();
        Path file = options.file("-o");
        workspace.write(words.contains(ROUGH) ? workspace.roughSample() : workspace.sample(), file);
        return CommandLine.DONE;
    }
}
