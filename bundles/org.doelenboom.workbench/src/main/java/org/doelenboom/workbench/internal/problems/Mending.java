package org.doelenboom.workbench.internal.problems;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.HeaderKeys;
import org.doelenboom.plan.RuleOff;
import org.doelenboom.workbench.internal.session.PlanSession;
import org.doelenboom.workbench.internal.window.Desk;
import org.doelenboom.workbench.internal.window.Dialogs;
import org.eclipse.swt.widgets.Shell;

/** What a person does about the problems of the plan in front. */
final class Mending implements ProblemRow.Actions {
    private final Desk desk;
    private final Shell shell;

    @Nullable
    private PlanSession session;

    Mending(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
    }

    void follow(@Nullable PlanSession front) {
        session = front;
    }

    @Override
    public void jump(Problem problem) {
        if (session != null) {
            session.select(problem.node());
        }
    }

    @Override
    public void mend(Problem problem, QuickFix fix) {
        mend(fix.label(), problem, List.of(fix));
    }

    /** A fix that throws has changed nothing; its rule is switched off, since it may be wrong about the problem as well. */
    private void mend(Message label, Problem problem, List<QuickFix> fixes) {
        PlanSession front = session;
        if (front != null && front.isEditable()) {
            try {
                front.edit(label, edit -> fixes.forEach(fix -> fix.edit().accept(edit)));
            } catch (RuntimeException | LinkageError e) {
                desk.services().checker().fixFailed(problem, e);
                desk.name(problem.rule(), e);
            }
        }
    }

    private static boolean isLike(QuickFix one, QuickFix other) {
        return one.label().bundle().equals(other.label().bundle())
                && one.label().key().equals(other.label().key());
    }

    private List<QuickFix> like(Problem problem, QuickFix fix) {
        PlanSession front = session;
        return front == null
                ? List.of()
                : front.problems().stream()
                        .filter(other -> other.rule().equals(problem.rule()))
                        .flatMap(other -> other.fixes().stream()
                                .filter(one -> isLike(one, fix))
                                .limit(1))
                        .toList();
    }

    @Override
    public int alike(Problem problem, QuickFix fix) {
        return like(problem, fix).size();
    }

    @Override
    public void mendAll(Problem problem, QuickFix fix) {
        List<QuickFix> all = like(problem, fix);
        mend(Message.of(Desk.BUNDLE, "problems.all", all.size()), problem, all);
    }

    @Override
    public void switchOff(Problem problem) {
        PlanSession front = session;
        if (front == null || !front.isEditable()) {
            return;
        }
        String reason = Dialogs.askText(
                desk,
                shell,
                desk.text("problems.off", problem.rule()),
                desk.text("problems.offWhy", desk.text(problem.message())),
                "",
                desk.text("problems.offVerb"));
        if (reason != null) {
            List<RuleOff> more = new ArrayList<>(off());
            more.removeIf(one -> one.rule().equals(problem.rule()));
            more.add(new RuleOff(problem.rule(), reason.strip()));
            write(front, "problems.off", problem.rule(), more);
        }
    }

    /** The rules that are switched off in the plan in front, with the reason. */
    List<RuleOff> off() {
        PlanSession front = session;
        return front == null ? List.of() : front.snapshot().root().get(HeaderKeys.RULES_OFF);
    }

    void switchOn(String rule) {
        PlanSession front = session;
        if (front != null && front.isEditable()) {
            List<RuleOff> less = new ArrayList<>(off());
            less.removeIf(one -> one.rule().equals(rule));
            write(front, "problems.on", rule, less);
        }
    }

    private static void write(PlanSession front, String label, String rule, List<RuleOff> off) {
        front.edit(
                Message.of(Desk.BUNDLE, label, rule),
                edit -> edit.set(edit.now().root().id(), HeaderKeys.RULES_OFF, List.copyOf(off)));
    }
}
