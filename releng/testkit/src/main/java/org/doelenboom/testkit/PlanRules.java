package org.doelenboom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;

/** What holds for contributions that read or edit a plan, whatever plan it is. */
final class PlanRules {

    /** Of one rule or command in one plan; over all plans there are many. */
    private static final int MOST_EDITS = 8;

    private final ModuleUnderTest module;
    private final Snapshot plan;
    private final String name;

    /** @param name of the plan, for failures: its seed */
    PlanRules(ModuleUnderTest module, Snapshot plan, String name) {
        this.module = module;
        this.plan = plan;
        this.name = name;
    }

    void checksAnswer() {
        for (PlanCheck check : module.contributions(PlanCheck.class)) {
            problems(check).forEach(problem -> {
                String what = check.rule() + " in " + name;
                assertThat(plan.find(problem.node()))
                        .as(what + ": the item of " + problem)
                        .isPresent();
                assertThat(module.hasWords(problem.message()))
                        .as(what + ": words for " + problem.message())
                        .isTrue();
            });
        }
    }

    void fixesUndoCleanly() {
        for (PlanCheck check : module.contributions(PlanCheck.class)) {
            List<Problem> problems = problems(check);
            for (Problem problem : problems.subList(0, Math.min(MOST_EDITS, problems.size()))) {
                for (QuickFix fix : problem.fixes()) {
                    String what = check.rule() + " in " + name + ": " + fix.label();
                    assertThat(module.hasWords(fix.label())).as(what).isTrue();
                    Edits.undoesCleanly(what, plan, fix.label(), fix.edit());
                }
            }
        }
    }

    private List<Problem> problems(PlanCheck check) {
        List<Problem> found = new ArrayList<>();
        for (Node node : Edits.nodes(plan)) {
            if (check.kinds().isEmpty() || check.kinds().contains(node.kind())) {
                try {
                    check.check(plan, node, found::add);
                } catch (RuntimeException e) {
                    throw new AssertionError(check.rule() + " throws at " + node + " in " + name, e);
                }
            }
        }
        return found;
    }

    void sectionsWrite() {
        for (ReportSection section : module.contributions(ReportSection.class)) {
            for (List<String> languages : List.of(List.of("nl"), List.of("fr"), List.of("fr", "nl"))) {
                try {
                    section.write(plan, new RecordingWriter(languages, module));
                } catch (RuntimeException e) {
                    throw new AssertionError(section.getClass().getName() + " throws in " + name, e);
                }
            }
        }
    }

    void measuresMeasure() {
        Random random = new Random(plan.size());
        List<NodeId> neighbourhoods = Edits.nodes(plan).stream()
                .filter(node -> node.kind().equals(PlanKinds.NEIGHBOURHOOD))
                .map(Node::id)
                .toList();
        for (Measure measure : module.contributions(Measure.class)) {
            for (Node target : Edits.nodes(plan)) {
                if (!target.kind().equals(TargetKeys.TARGET)) {
                    continue;
                }
                int year = 1900 + random.nextInt(300);
                measured(measure, target, year, Optional.empty());
                measured(measure, target, 2024, Optional.empty());
                measured(measure, target, 2024, Optional.of(RandomValues.NOWHERE));
                neighbourhoods.forEach(place -> measured(measure, target, 2024, Optional.of(place)));
            }
        }
    }

    private void measured(Measure measure, Node target, int year, Optional<NodeId> place) {
        String what = measure.id() + " of " + target + " for " + year + " in " + name;
        Optional<Quantity> first;
        try {
            first = measure.actual(plan, target, year, place);
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
        assertThat(first).as(what).isNotNull().isEqualTo(measure.actual(plan, target, year, place));
        first.ifPresent(quantity -> {
            assertThat(quantity.least().signum()).as(what).isNotNegative();
            assertThat(quantity.least()).as(what).isLessThanOrEqualTo(quantity.most());
        });
    }

    void commandsUndoCleanly() {
        Random random = new Random(plan.size());
        List<Node> nodes = Edits.nodes(plan);
        for (CommandContribution command : module.contributions(CommandContribution.class)) {
            List<List<NodeId>> selections =
                    new ArrayList<>(List.of(List.of(), List.of(plan.root().id())));
            List<NodeId> shuffled = new ArrayList<>(nodes.stream().map(Node::id).toList());
            Collections.shuffle(shuffled, random);
            shuffled.stream()
                    .filter(id -> command.isEnabled(plan, List.of(id)))
                    .limit(MOST_EDITS)
                    .forEach(id -> selections.add(List.of(id)));
            selections.add(shuffled.subList(0, Math.min(2, shuffled.size())));
            for (List<NodeId> selection : selections) {
                command(command, selection);
            }
        }
    }

    private void command(CommandContribution command, List<NodeId> selection) {
        String what = command.id() + " on " + selection + " in " + name;
        try {
            if (!command.isEnabled(plan, selection)) {
                return;
            }
            List<NodeId> shown = new ArrayList<>();
            Snapshot after =
                    Edits.undoesCleanly(what, plan, command.name(), edit -> shown.addAll(command.run(edit, selection)));
            shown.forEach(
                    id -> assertThat(after.find(id)).as(what + " shows " + id).isPresent());
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }
}
