package org.doelenboom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.Contribution;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.LeftContribution;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Numbering;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.Workspace;
import org.doelenboom.workspace.compare.Difference;
import org.doelenboom.workspace.compare.Words;

/** Prints who changed what and when, the oldest first; what each value was and became below it. */
record HistoryCommand(Workspace workspace, PlanStore store, Words words, Function<Message, String> text)
        implements Command {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Override
    public int run(List<String> arguments, PrintWriter out) throws Refusal {
        Path file = new Options("history PLAN", arguments, Set.of()).onlyFile();
        OpenPlan plan = workspace.open(workspace.read(file));
        Numbering numbering = new Numbering(plan.document().snapshot());
        List<HistoryEntry> entries = plan.history().get();
        plan.close();
        for (HistoryEntry entry : entries) {
            Transaction step = entry.transaction();
            out.println(line(step.time(), step.author(), said(entry)));
            for (Change change : step.changes()) {
                if (change instanceof Change.ValueChanged value) {
                    Difference difference =
                            new Difference.ValueChanged(value.node(), value.name(), value.before(), value.after());
                    out.println("    " + words.of(difference, numbering, numbering));
                }
            }
        }
        for (LeftContribution left : store.contributions(file)) {
            left.contribution()
                    .map(Contribution::step)
                    .ifPresent(step -> out.println(line(
                            step.time(), step.author(), text.apply(CommandLine.message("history.waiting", file)))));
        }
        return CommandLine.DONE;
    }

    /** Who did something, when and what. */
    static String line(Instant time, String person, String what) {
        String said = TIME.format(LocalDateTime.ofInstant(time, ZoneId.systemDefault())) + "  " + person;
        return what.isEmpty() ? said : said + "  " + what;
    }

    private String said(HistoryEntry entry) {
        String label = label(entry.transaction().label());
        return entry.isBrought() ? text.apply(CommandLine.message("history.brought", label)) : label;
    }

    /** The words of the screen's bundles are not here; what they were filled in with says enough. */
    private String label(Message label) {
        String words = text.apply(label);
        return words.equals(label.key()) ? String.join(" ", label.arguments()) : words;
    }
}
