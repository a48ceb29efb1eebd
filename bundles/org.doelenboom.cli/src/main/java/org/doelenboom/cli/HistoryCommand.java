package org.doelenboom.cli;

import java.io.PrintWriter;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Numbering;
import org.doelenboom.workspace.Workspace;
import org.doelenboom.workspace.compare.Difference;
import org.doelenboom.workspace.compare.Words;

/** Prints who changed what and when, the oldest first; what each value was and became below it. */
record HistoryCommand(Workspace workspace, PlanStore store, Words words, Function<Message, String> text)
        implements Command {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Override
    public int run(List<String> arguments, PrintWriter out) throws Refusal {
        StoredPlan plan = workspace
                .read(new Options("history PLAN", arguments, Set.of()).onlyFile())
                .stored();
        Numbering numbering = new Numbering(plan.plan());
        for (HistoryEntry entry : store.history(plan.history())) {
            Transaction step = entry.transaction();
            LocalDateTime time = LocalDateTime.ofInstant(step.time(), ZoneId.systemDefault());
            out.println(TIME.format(time) + "  " + step.author() + "  " + label(step.label()));
            for (Change change : step.changes()) {
                if (change instanceof Change.ValueChanged value) {
                    Difference difference =
                            new Difference.ValueChanged(value.node(), value.name(), value.before(), value.after());
                    out.println("    " + words.of(difference, numbering, numbering));
                }
            }
        }
        return CommandLine.DONE;
    }

    /** The words of the screen's bundles are not here; what they were filled in with says enough. */
    private String label(Message label) {
        String words = text.apply(label);
        return words.equals(label.key()) ? String.join(" ", label.arguments()) : words;
    }
}
