package org.doelenboom.report.internal.document;

import static org.doelenboom.report.internal.document.FigureTables.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.Planned;
import org.doelenboom.plan.Reached;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.project.Project;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.report.Items;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.BlockRecorder;

/**
 * The form by which a project judges itself, with the neighbourhood's referent beside it (LWGC plan, line 61): what is known is
 * filled in, what is asked has a box.
 */
final class EvaluationForm {
    private static final List<String> QUESTIONS = List.of(
            "evaluation.worked", "evaluation.not", "evaluation.reached", "evaluation.partners", "evaluation.next");

    private final Snapshot plan;
    private final Collection<Measure> measures;
    private final Optional<NodeId> only;

    /** @param only one project; all, each from a page of its own, where empty */
    EvaluationForm(Snapshot plan, Collection<Measure> measures, Optional<NodeId> only) {
        this.plan = plan;
        this.measures = measures;
        this.only = only;
    }

    void write(BlockRecorder out) {
        boolean first = true;
        for (Project project : Project.of(plan)) {
            if (only.isEmpty() || only.get().equals(project.node().id())) {
                if (!first) {
                    out.add(new Block.NewPage());
                }
                project(project, first, out);
                first = false;
            }
        }
        if (first) {
            out.add(new Block.Title(
                    word("document.evaluation", out), List.of(plan.root().get(PlanKeys.TITLE)), false));
            out.paragraph(word("evaluation.none", out));
        }
    }

    private void project(Project project, boolean first, BlockRecorder out) {
        BilingualText title = project.node().get(PlanKeys.TITLE);
        if (first) {
            out.add(new Block.Title(
                    word("document.evaluation", out), List.of(plan.root().get(PlanKeys.TITLE)), false));
        }
        out.heading(1, title);
        facts(project, out);
        figures(project, out);
        out.heading(2, word("evaluation.questions", out));
        int number = 1;
        for (String question : QUESTIONS) {
            out.add(new Block.Answer(
                    Integer.toString(number++),
                    word(question, out),
                    Optional.empty(),
                    List.of(),
                    5,
                    out.languages().get(0)));
        }
        box("evaluation.self", project.node().get(ProjectKeys.SELF_EVALUATION), out);
        box("evaluation.referent", project.node().get(ProjectKeys.REFERENT_NOTE), out);
    }

    private static void box(String question, BilingualText said, BlockRecorder out) {
        String language = out.languages().get(0);
        String there = said.first(out.languages());
        out.add(new Block.Answer(
                "",
                word(question, out),
                there.isEmpty() ? Optional.empty() : Optional.of(there),
                List.of(),
                6,
                language));
    }

    private void facts(Project project, BlockRecorder out) {
        List<List<BilingualText>> rows = new ArrayList<>();
        rows.add(List.of(word("projects.carriers", out), names(project.carriers(), out)));
        rows.add(List.of(word("projects.partners", out), names(project.partners(), out)));
        Numbering numbering = new Numbering(plan);
        rows.add(List.of(
                word("projects.serves", out),
                Progress.under(
                        project.serves().stream()
                                .map(item -> Together.joined(
                                        out.plain(numbering.path(item)),
                                        " ",
                                        item.get(PlanKeys.TITLE),
                                        out.languages()))
                                .toList(),
                        out.languages())));
        out.table(
                project.node().get(PlanKeys.TITLE),
                List.of(word("evaluation.about", out), word("evaluation.known", out)),
                rows);
    }

    private static BilingualText names(List<Node> parties, BlockRecorder out) {
        return Together.list(
                parties.stream().map(party -> party.get(PlanKeys.TITLE)).toList(), out.languages());
    }

    /** The targets of what the project serves, over the whole period. */
    private void figures(Project project, BlockRecorder out) {
        List<List<BilingualText>> rows = new ArrayList<>();
        Numbering numbering = new Numbering(plan);
        project.serves().stream()
                .flatMap(item -> Items.below(plan, item.id()))
                .distinct()
                .forEach(item -> Target.of(plan, item)
                        .forEach(target -> rows.add(List.of(
                                out.plain(numbering.path(item)),
                                target.node().get(TargetKeys.UNIT),
                                Planned.of(target)
                                        .map(planned -> FigureTables.number(planned.total(), out))
                                        .orElse(BilingualText.EMPTY),
                                FigureTables.reached(Reached.total(target, measures, Optional.empty()), out)))));
        if (!rows.isEmpty()) {
            out.heading(2, word("activity.figures", out));
            out.table(
                    word("activity.figures", out),
                    List.of(
                            word("years.code", out),
                            word("figures.what", out),
                            word("figures.asked", out),
                            word("figures.reached", out)),
                    rows);
        }
    }

    /** What projects said of themselves already, for an evaluator. */
    static void answers(Snapshot plan, Edition edition, BlockRecorder out) {
        List<List<BilingualText>> rows = Project.of(plan).stream()
                .filter(project -> edition.test(project.node()))
                .map(project -> List.of(
                        project.node().get(PlanKeys.TITLE),
                        project.node().get(ProjectKeys.SELF_EVALUATION),
                        project.node().get(ProjectKeys.REFERENT_NOTE)))
                .toList();
        if (!rows.isEmpty()) {
            out.heading(1, word("evaluation.answers", out));
            out.table(
                    word("evaluation.answers", out),
                    List.of(
                            word("activity.project", out),
                            word("evaluation.self", out),
                            word("evaluation.referent", out)),
                    rows);
        }
    }
}
