package org.doelenboom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.doelenboom.api.store.LockHolder;
import org.doelenboom.api.store.PlanLock;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.Reported;
import org.doelenboom.workspace.Reports;
import org.doelenboom.workspace.Saving;
import org.doelenboom.workspace.Workspace;
import org.doelenboom.workspace.compare.Difference;
import org.doelenboom.workspace.compare.Words;

/** Takes what others reported beside a plan into it, the oldest first; what says otherwise than the plan becomes a question. */
record CollectCommand(Workspace workspace, Words words, Function<Message, String> text) implements Command {
    @Override
    public int run(List<String> arguments, PrintWriter out) throws Refusal {
        Options options = new Options("collect PLAN -o OUT", arguments, Set.of("-o"));
        Path file = options.onlyFile();
        Path target = options.file("-o");
        boolean own = isSame(file, target);
        PreparedPlan prepared = workspace.read(file);
        OpenPlan plan = own ? workspace.open(prepared, claimed(file)) : workspace.open(prepared);
        try {
            refuseWhereModulesAreMissing(plan);
            int questions = takeIn(plan, out);
            if (!own || plan.isDirty()) {
                save(own ? plan.save() : plan.saveAs(target));
            }
            if (questions > 0) {
                out.println(text.apply(CommandLine.message("collect.questions", questions)));
            }
            return questions == 0 ? CommandLine.DONE : CommandLine.TO_LOOK_AT;
        } finally {
            plan.close();
        }
    }

    private static boolean isSame(Path file, Path target) {
        try {
            return Files.exists(target) && Files.isSameFile(file, target);
        } catch (IOException e) {
            return file.toAbsolutePath()
                    .normalize()
                    .equals(target.toAbsolutePath().normalize());
        }
    }

    /** While someone has it open, her program takes in what is reported. */
    private PlanLock claimed(Path file) throws Refusal {
        PlanLock lock = workspace.claim(file);
        Optional<LockHolder> other = lock.other();
        if (other.isPresent()) {
            LockHolder holder = other.get();
            throw CommandLine.refusal("collect.locked", file, holder.person(), holder.computer());
        }
        return lock;
    }

    private static void refuseWhereModulesAreMissing(OpenPlan plan) throws Refusal {
        Optional<Message> reason = plan.readOnlyReason();
        if (reason.isPresent()) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, reason.get());
        }
    }

    private int takeIn(OpenPlan plan, PrintWriter out) {
        int questions = 0;
        Reports reports = plan.reports(words).get();
        for (Path torn : reports.unreadable()) {
            out.println(text.apply(CommandLine.message("collect.unreadable", torn.getFileName())));
        }
        for (Reported next = reports.nextOrNull();
                next != null;
                next = plan.reports(words).get().nextOrNull()) {
            out.println(HistoryCommand.line(next.time(), next.person(), ""));
            for (Difference change : next.changes()) {
                out.println("    " + words.of(change, next.before(), next.after()));
            }
            questions += next.questions();
            next.take();
        }
        return questions;
    }

    private static void save(Saving saving) throws Refusal {
        saving.write();
        saving.done();
    }
}
