package org.doelenboom.benchmarks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/** One edit in a large plan against one in a small plan: it should cost what the change costs, whatever the size of the plan. */
final class EditBenchmark {
    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;
    private static final int WARM_UPS = 15;
    private static final int RUNS = 25;
    private static final int EDITS = 500;

    /** As many rows as a window shows. */
    private static final int VISIBLE = 40;

    private static final Message LABEL = Message.of("benchmarks", "edit");

    private final Plan small = new Plan(SMALL);
    private final Plan large = new Plan(LARGE);

    /** What was asked, so that nothing of it can be left out. */
    private long seen;

    void run(Report report) throws Exception {
        measure(report, "a title", plan -> plan.edit(this::rename));
        measure(report, "a move that renumbers, with 40 visible codes", plan -> plan.edit(this::move));
        measure(report, "a move at the top, with 40 visible codes", plan -> plan.edit(this::moveTop));
        report.detail("%d characters of codes asked", seen);
    }

    private void measure(Report report, String what, java.util.function.Consumer<Plan> edits) throws Exception {
        double[] seconds = Median.seconds(WARM_UPS, RUNS, () -> edits.accept(small), () -> edits.accept(large));
        report.ratio("edit: " + what + ", 100,000 / 1,000 nodes", seconds[1] / seconds[0], 1.5);
        report.detail("%.1f and %.1f microseconds", seconds[1] / EDITS * 1e6, seconds[0] / EDITS * 1e6);
    }

    private void rename(Plan plan, int edit) {
        NodeId node = plan.any(plan.actions);
        BilingualText title = BilingualText.of("nl", "titel " + edit, "fr", "titre " + edit);
        plan.document.edit(LABEL, change -> change.set(node, PlanKeys.TITLE, title));
    }

    /** An intermediate objective goes to the front of another general objective: codes change in both. */
    private void move(Plan plan, int edit) {
        NodeId node = plan.any(plan.intermediate);
        NodeId target = plan.any(plan.general);
        plan.document.edit(LABEL, change -> change.move(node, target, 0));
        show(plan, target);
    }

    /** A general objective goes to the front: every code of the plan changes. */
    private void moveTop(Plan plan, int edit) {
        NodeId node = plan.any(plan.general);
        Snapshot now = plan.document.snapshot();
        plan.document.edit(LABEL, change -> change.move(node, now.root().id(), 0));
        show(plan, node);
    }

    /** The rows from an objective on, its actions folded: what does not show is not looked at. */
    private void show(Plan plan, NodeId top) {
        Snapshot now = plan.document.snapshot();
        Numbering numbering = new Numbering(now);
        Deque<Node> ahead = new ArrayDeque<>(List.of(now.node(top)));
        for (int shown = 0; shown < VISIBLE && !ahead.isEmpty(); shown++) {
            Node row = ahead.pop();
            seen += numbering.code(row).length();
            if (PlanKinds.isObjective(row.kind())) {
                List<Node> below = now.children(row);
                for (int i = below.size() - 1; i >= 0; i--) {
                    if (PlanKinds.isInTree(below.get(i).kind())) {
                        ahead.push(below.get(i));
                    }
                }
            }
        }
    }

    /** An open plan and its items by level. */
    private static final class Plan {
        private interface Editing {
            void edit(Plan plan, int number);
        }

        private final Random random = new Random(7);
        private final PlanDocument document;
        private final List<NodeId> general = new ArrayList<>();
        private final List<NodeId> intermediate = new ArrayList<>();
        private final List<NodeId> actions = new ArrayList<>();
        private int number;

        private Plan(int size) {
            document = new PlanDocument(PlanGenerator.plan(size), () -> "benchmark");
            document.listen(Runnable::run, changes -> {});
            Snapshot plan = document.snapshot();
            for (Node node : plan.subtree(plan.root().id())) {
                KindId kind = node.kind();
                if (kind.equals(PlanKinds.GENERAL_OBJECTIVE)) {
                    general.add(node.id());
                } else if (kind.equals(PlanKinds.INTERMEDIATE_OBJECTIVE)) {
                    intermediate.add(node.id());
                } else if (kind.equals(PlanKinds.ACTION)) {
                    actions.add(node.id());
                }
            }
        }

        private void edit(Editing editing) {
            for (int i = 0; i < EDITS; i++) {
                editing.edit(this, number++);
            }
        }

        private NodeId any(List<NodeId> nodes) {
            return nodes.get(random.nextInt(nodes.size()));
        }
    }
}
