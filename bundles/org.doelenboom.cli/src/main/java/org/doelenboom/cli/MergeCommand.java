package org.doelenboom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.Workspace;
import org.doelenboom.workspace.compare.Brought;
import org.doelenboom.workspace.compare.Comparison;
import org.doelenboom.workspace.compare.ConflictQuestions;
import org.doelenboom.workspace.compare.Merged;
import org.doelenboom.workspace.compare.ThreeWayMerge;
import org.doelenboom.workspace.compare.Transition;
import org.doelenboom.workspace.compare.Words;

/** Brings two plans together that grew from a third; what cannot be combined becomes a question in the result. */
record MergeCommand(Workspace workspace, PlanStore store, Words words, Function<Message, String> text)
        implements Command {
    @Override
    public int run(List<String> arguments, PrintWriter out) throws Refusal {
        Options options = new Options("merge BASE OURS THEIRS -o OUT", arguments, Set.of("-o"));
        List<Path> files = options.files(3);
        Path target = options.file("-o");
        StoredPlan base = workspace.read(files.get(0)).stored();
        StoredPlan ours = workspace.read(files.get(1)).stored();
        StoredPlan theirs = workspace.read(files.get(2)).stored();
        checkVersions(ours.plan(), theirs.plan());
        Merged merged = ThreeWayMerge.of(base.plan(), ours.plan(), theirs.plan());
        Snapshot plan = ConflictQuestions.in(merged, ours.plan(), theirs.plan(), words);
        String history = history(base, ours, theirs, plan, files.get(2));
        workspace.write(new PreparedPlan(new StoredPlan(plan, history, ours.state(), false), null, true), target);
        int conflicts = merged.conflicts().size();
        if (conflicts > 0) {
            out.println(text.apply(CommandLine.message("merge.conflicts", conflicts)));
        }
        return conflicts == 0 ? CommandLine.DONE : CommandLine.TO_LOOK_AT;
    }

    /** Where nothing was done on ours it is theirs; else ours, with what was done on theirs and the step that brought it in. */
    private String history(StoredPlan base, StoredPlan ours, StoredPlan theirs, Snapshot plan, Path file) {
        if (Comparison.between(base.plan(), ours.plan()).isEmpty()
                && ours.history().equals(base.history())) {
            return theirs.history();
        }
        List<Change> changes = Transition.changes(ours.plan(), plan);
        if (changes.isEmpty()) {
            return ours.history();
        }
        Set<String> known = new HashSet<>();
        store.history(base.history())
                .forEach(entry -> known.add(entry.transaction().id()));
        List<HistoryEntry> since = store.history(theirs.history()).stream()
                .filter(entry -> !known.contains(entry.transaction().id()))
                .toList();
        String id = NodeId.random().value();
        Message label = Message.of("org.doelenboom.workspace", "merge.label", file.getFileName());
        List<HistoryEntry> entries = new ArrayList<>(Brought.entries(since, id));
        String author = System.getProperty("user.name", "");
        entries.add(new HistoryEntry(new Transaction(id, author, Instant.now(), label, changes), null));
        return store.extend(ours.history(), entries);
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
