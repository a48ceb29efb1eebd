package org.doelenboom.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doelenboom.api.store.Adoption;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workspace.Workspace;

/** Prints the adopted versions of a plan, the oldest first. */
record VersionsCommand(Workspace workspace, PlanStore store) implements Command {
    @Override
    public int run(List<String> arguments, PrintWriter out) throws Refusal {
        StoredPlan plan = workspace
                .read(new Options("versions PLAN", arguments, Set.of()).onlyFile())
                .stored();
        for (HistoryEntry entry : store.history(plan.history())) {
            if (entry.adoption().isPresent()) {
                Adoption version = entry.adoption().get();
                out.println(Stream.of(version.day().toString(), version.name(), version.body(), version.reason())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("  ")));
            }
        }
        return CommandLine.DONE;
    }
}
