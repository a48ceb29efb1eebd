package org.doelenboom.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PlanChecker;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.Envelope;
import org.doelenboom.plan.followup.Steering;

/**
 * What an edit asks of the checks and sums, in plans of a thousand, ten thousand and a hundred thousand nodes, and what the full check
 * takes. The checks run beside the screen; what the screen's own thread does is measured in the window.
 */
final class PlanBenchmark {
    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int WARM_UPS = 8;
    private static final int RUNS = 15;
    private static final int EDITS = 20;
    private static final Message LABEL = Message.of("benchmarks", "edit");

    private long seen;

    void run(Report report) throws Exception {
        List<Plan> plans = new ArrayList<>();
        for (int size : SIZES) {
            plans.add(new Plan(size));
        }
        compare(report, "a title, with all checks", plans, Plan::rename);
        compare(report, "a year mark, with all checks", plans, Plan::mark);
        compare(report, "an amount, with all checks and its envelope's sums", plans, Plan::amount);
        each(
                report,
                "full check",
                plans,
                plan -> seen += plan.checker.check(plan.document.snapshot()).size());
        each(report, "the steering page's facts", plans, plan -> seen += plan.facts());
        report.detail("%d problems, facts and sums seen", seen);
    }

    private interface Work {
        void on(Plan plan);
    }

    private void compare(Report report, String what, List<Plan> plans, Work work) throws Exception {
        double[] seconds = seconds(plans, plan -> {
            for (int i = 0; i < EDITS; i++) {
                work.on(plan);
            }
        });
        report.ratio("edit: " + what + ", 100,000 / 1,000 nodes", seconds[2] / seconds[0], 1.5);
        for (int i = 0; i < SIZES.length; i++) {
            report.detail("%,d nodes: %.3f ms an edit", SIZES[i], seconds[i] / EDITS * 1e3);
        }
    }

    private void each(Report report, String what, List<Plan> plans, Work work) throws Exception {
        double[] seconds = seconds(plans, work);
        for (int i = 0; i < SIZES.length; i++) {
            report.figure(String.format(Locale.ROOT, "%s, %,d nodes", what, SIZES[i]), seconds[i] * 1e3, "ms");
        }
    }

    private static double[] seconds(List<Plan> plans, Work work) throws Exception {
        return Median.seconds(
                WARM_UPS, RUNS, () -> work.on(plans.get(0)), () -> work.on(plans.get(1)), () -> work.on(plans.get(2)));
    }

    /** An open plan that is checked while it is edited. */
    private final class Plan {
        private final Random random = new Random(7);
        private final PlanDocument document;
        private final PlanChecker checker;
        private final PlanChecker.Running running;
        private final List<NodeId> actions = new ArrayList<>();
        private final List<NodeId> lines = new ArrayList<>();
        private int number;

        Plan(int size) throws Exception {
            document = WholePlan.document(size);
            checker = Rules.all();
            running = checker.begin(document.snapshot());
            document.listen(Runnable::run, changes -> {
                running.follow(changes);
                seen += running.problems().size();
            });
            for (Node node :
                    document.snapshot().subtree(document.snapshot().root().id())) {
                if (node.kind().equals(PlanKinds.ACTION)) {
                    actions.add(node.id());
                } else if (node.kind().equals(BudgetKeys.LINE)) {
                    lines.add(node.id());
                }
            }
        }

        private NodeId any(List<NodeId> nodes) {
            return nodes.get(random.nextInt(nodes.size()));
        }

        void rename() {
            BilingualText title = BilingualText.of("nl", "titel " + number, "fr", "titre " + number++);
            document.edit(LABEL, edit -> edit.set(any(actions), PlanKeys.TITLE, title));
        }

        void mark() {
            document.edit(
                    LABEL,
                    edit -> edit.set(
                            any(actions),
                            org.doelenboom.plan.schedule.ScheduleKeys.YEARS,
                            List.of(2022 + number++ % 5)));
        }

        void amount() {
            document.edit(
                    LABEL,
                    edit -> edit.set(
                            any(lines), TargetKeys.AMOUNT, Optional.of(BigDecimal.valueOf(20_000 + number++ % 100))));
            for (Envelope envelope : Envelope.of(document.snapshot())) {
                seen += envelope.planned().intValue()
                        + envelope.left().orElseThrow().intValue();
            }
        }

        int facts() {
            Steering steering = new Steering(document.snapshot(), List.of(), LocalDate.of(2023, 5, 2));
            return steering.late().size()
                    + steering.figures(2023).size()
                    + steering.money(2022).size()
                    + steering.deadlines().size();
        }
    }
}
