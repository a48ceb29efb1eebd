package org.doelenboom.workbench.internal.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Carried;
import org.doelenboom.plan.ChapterKind;
import org.doelenboom.plan.Delivery;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.workbench.internal.window.Desk;

/** The steps of the work, from diagnosis to evaluation, and what one plan has of each. Any thread. */
final class WorkSteps {
    private final Snapshot plan;
    private final LocalDate today;
    private final List<Node> all = new ArrayList<>();

    private WorkSteps(Snapshot plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
        plan.subtree(plan.root().id()).forEach(all::add);
    }

    static List<Step> of(Snapshot plan, LocalDate today) {
        WorkSteps steps = new WorkSteps(plan, today);
        return List.of(
                steps.diagnosis(),
                steps.objectives(),
                steps.split(),
                steps.years(),
                steps.budget(),
                steps.call(),
                steps.followUp(),
                steps.evaluation());
    }

    /** The steps while there is no plan to count in. */
    static List<Step> none() {
        return Stream.of("diagnosis", "objectives", "split", "years", "budget", "call", "followUp", "evaluation")
                .map(id -> new Step(id, List.of(), 0, 0, List.of(), false, Optional.empty()))
                .toList();
    }

    private List<Node> of(KindId kind) {
        return all.stream().filter(node -> node.kind().equals(kind)).toList();
    }

    private static int count(List<Node> nodes, Predicate<Node> which) {
        return (int) nodes.stream().filter(which).count();
    }

    private static Message fact(String key, Object... numbers) {
        return Message.of(Desk.BUNDLE, key, numbers);
    }

    @SafeVarargs
    private static Optional<NodeId> first(List<Node>... places) {
        return Stream.of(places).flatMap(List::stream).map(Node::id).findFirst();
    }

    private Step diagnosis() {
        List<Node> findings = of(PlanKinds.FINDING);
        List<Node> chapters = of(PlanKinds.CHAPTER).stream()
                .filter(chapter -> chapter.get(PlanKeys.CHAPTER_KIND)
                        .filter(kind -> kind == ChapterKind.DIAGNOSIS)
                        .isPresent())
                .toList();
        Set<NodeId> grounded = new HashSet<>();
        findings.forEach(finding -> grounded.addAll(finding.get(PlanKeys.CONCERNS)));
        List<Node> objectives = of(PlanKinds.OPERATIONAL_OBJECTIVE);
        int resting = count(objectives, objective -> plan.path(objective).stream()
                .anyMatch(above -> grounded.contains(above.id())));
        return new Step(
                "diagnosis",
                List.of(
                        fact("steps.diagnosis.findings", findings.size()),
                        fact("steps.diagnosis.grounded", resting, objectives.size())),
                resting,
                objectives.size(),
                List.of("matrices"),
                false,
                first(chapters, findings));
    }

    private Step objectives() {
        List<Node> tree =
                all.stream().filter(node -> PlanKinds.isInTree(node.kind())).toList();
        List<Node> objectives =
                tree.stream().filter(node -> PlanKinds.isObjective(node.kind())).toList();
        List<String> languages = plan.root().get(PlanKeys.LANGUAGES);
        int written = count(tree, node -> languages.stream().allMatch(node.get(PlanKeys.TITLE)::has));
        return new Step(
                "objectives",
                List.of(
                        fact("steps.objectives.counts", objectives.size(), tree.size() - objectives.size()),
                        fact("steps.objectives.written", written, tree.size())),
                written,
                tree.size(),
                List.of("diagram"),
                false,
                first(objectives));
    }

    private Step split() {
        List<Node> objectives = of(PlanKinds.OPERATIONAL_OBJECTIVE);
        Delivery delivery = new Delivery(plan);
        int split = count(objectives, one -> isSaid(delivery.carried(one)));
        return new Step(
                "split",
                List.of(fact("steps.split.said", split, objectives.size())),
                split,
                objectives.size(),
                List.of("split"),
                true,
                first(objectives));
    }

    /** Of all that is below it. */
    private static boolean isSaid(Carried carried) {
        return carried.whole() && !carried.modes().isEmpty();
    }

    private Step years() {
        List<Node> actions = of(PlanKinds.ACTION);
        Schedule schedule = new Schedule(plan);
        int planned = count(actions, one -> !schedule.years(one).isEmpty());
        return new Step(
                "years",
                List.of(fact("steps.years.planned", planned, actions.size())),
                planned,
                actions.size(),
                List.of("years"),
                true,
                first(actions));
    }

    private Step budget() {
        List<Node> envelopes = of(BudgetKeys.ENVELOPE);
        List<Node> lines = of(BudgetKeys.LINE);
        int filled = count(lines, one -> one.get(TargetKeys.AMOUNT).isPresent());
        return new Step(
                "budget",
                List.of(
                        fact("steps.budget.envelopes", envelopes.size()),
                        fact("steps.budget.lines", filled, lines.size())),
                filled,
                lines.size(),
                List.of("budget"),
                true,
                first(envelopes));
    }

    /** The product does not lead through a call yet: it says so, and what projects there are. */
    private Step call() {
        List<Node> projects = of(ProjectKeys.PROJECT);
        return new Step(
                "call", List.of(fact("steps.call.projects", projects.size())), 0, 0, List.of(), false, first(projects));
    }

    private Step followUp() {
        List<Node> actions = of(PlanKinds.ACTION);
        Schedule schedule = new Schedule(plan);
        int followed = count(actions, one -> one.get(ScheduleKeys.STATE).isPresent());
        int late = count(actions, one -> schedule.isLate(one, today));
        return new Step(
                "followUp",
                List.of(fact("steps.followUp.states", followed, actions.size()), fact("steps.followUp.late", late)),
                followed,
                actions.size(),
                List.of("report-today", "steering"),
                true,
                first(actions));
    }

    private Step evaluation() {
        List<Node> targets = of(TargetKeys.TARGET);
        Set<NodeId> measured = new HashSet<>();
        of(TargetKeys.MEASUREMENT).forEach(one -> one.parent().ifPresent(measured::add));
        int reached = count(
                targets,
                one -> measured.contains(one.id())
                        || !one.get(TargetKeys.MEASURE).isEmpty());
        return new Step(
                "evaluation",
                List.of(fact("steps.evaluation.measured", reached, targets.size())),
                reached,
                targets.size(),
                List.of("targets", "steering"),
                true,
                first(targets));
    }
}
