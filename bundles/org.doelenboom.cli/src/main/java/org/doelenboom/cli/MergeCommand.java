package org.doelenboom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.Workspace;
import org.doelenboom.workspace.compare.ConflictQuestions;
import org.doelenboom.workspace.compare.Merged;
import org.doelenboom.workspace.compare.ThreeWayMerge;
import org.doelenboom.workspace.compare.Words;

/** Brings two plans together that grew from a third; what cannot be combined becomes a question in the result. */
record MergeCommand(Workspace workspace, Words words, Function<Message, String> text) implements Command {
    @Override
    public int run(List<String> arguments, PrintWriter out) throws Refusal {
        Options options = new Options("merge BASE OURS THEIRS -o OUT", arguments, Set.of("-o"));
        List<Path> files = options.files(3);
        Path target = options.file("-o");
        Snapshot base = workspace.read(files.get(0)).stored().plan();
        StoredPlan ours = workspace.read(files.get(1)).stored();
        Snapshot theirs = workspace.read(files.get(2)).stored().plan();
        checkVersions(ours.plan(), theirs);
        Merged merged = ThreeWayMerge.of(base, ours.plan(), theirs);
        Snapshot plan = ConflictQuestions.in(merged, ours.plan(), theirs, words);
        workspace.write(
                new PreparedPlan(new StoredPlan(plan, ours.history(), ours.state(), false), null, true), target);
        int conflicts = merged.conflicts().size();
        if (conflicts > 0) {
            out.println(text.apply(CommandLine.message("merge.conflicts", conflicts)));
        }
        return conflicts == 0 ? CommandLine.DONE : CommandLine.TO_LOOK_AT;
    }

    /** Data of a module that is not here cannot be brought to one version. */
    private static void checkVersions(Snapshot ours, Snapshot theirs) throws Refusal {
        for (Namespace one : ours.namespaces()) {
            for (Namespace other : theirs.namespaces()) {
                if (one.name().equals(other.name()) && one.version() != other.version()) {
                    throw CommandLine.refusal("merge.versions", one.name(), one.version(), other.version());
                }
            }
        }
    }
}
