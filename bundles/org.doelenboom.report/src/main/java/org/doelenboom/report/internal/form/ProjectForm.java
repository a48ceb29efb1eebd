package org.doelenboom.report.internal.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.Planned;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.VisibleCode;
import org.doelenboom.plan.followup.Reporting;
import org.doelenboom.plan.project.Project;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.project.ProjectState;
import org.doelenboom.report.Items;
import org.doelenboom.report.ReportMessages;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.BlockRecorder;
import org.doelenboom.report.internal.document.Together;

/** What a project reports on a period, with what is known filled in: {@code releng/docs/forms.md}. */
public final class ProjectForm {
    /** Characters that fit a text; longer ones are read whole all the same. */
    private static final int LIMIT = 1500;

    private final Snapshot plan;
    private final Project project;
    private final Period period;
    private final VisibleCode codes;

    public ProjectForm(Snapshot plan, Project project, Period period) {
        this.plan = plan;
        this.project = project;
        this.period = period;
        this.codes = new VisibleCode(plan);
    }

    public void write(BlockRecorder out) {
        BilingualText title = out.words(ReportMessages.message("form.title", period.text()));
        out.add(new Block.Title(title, List.of(), false));
        out.paragraph(out.words(ReportMessages.message("form.intro")));
        List<List<BilingualText>> facts = new ArrayList<>();
        facts.add(FormBlocks.fact("document.plan", plan.root().get(PlanKeys.TITLE), out));
        facts.add(FormBlocks.fact(
                "activity.project",
                Together.joined(
                        out.plain(codes.of(project.node())), " ", project.node().get(PlanKeys.TITLE), out.languages()),
                out));
        facts.add(FormBlocks.fact(
                "projects.carriers",
                Together.list(
                        project.carriers().stream()
                                .map(party -> party.get(PlanKeys.TITLE))
                                .toList(),
                        out.languages()),
                out));
        facts.add(FormBlocks.fact("option.period", out.plain(period.text()), out));
        facts.add(FormBlocks.fact("form.who", BilingualText.EMPTY, out));
        facts.add(FormBlocks.fact("form.day", BilingualText.EMPTY, out));
        FormBlocks.identity(facts, out);
        FormBlocks.table(
                "form.table",
                List.of(FormBlocks.CODE, "form.asked", "form.answer"),
                List.of(17, 38, 45),
                rows(out),
                out);
    }

    private List<List<BilingualText>> rows(BlockRecorder out) {
        List<List<BilingualText>> rows = new ArrayList<>();
        Set<Node> items = new LinkedHashSet<>();
        project.serves().forEach(item -> Items.below(plan, item.id()).forEach(items::add));
        for (Node item : items) {
            for (Target target : Target.of(plan, item)) {
                places(target).forEach(place -> rows.add(figure(item, target, place, out)));
            }
        }
        String code = codes.of(project.node());
        rows.add(List.of(
                out.plain(code + ":state"), states(out), state(project.node().get(ProjectKeys.PROJECT_STATE), out)));
        rows.add(text(code + ":progress", "form.progress", BilingualText.EMPTY, out));
        rows.add(text(code + ":learned", "form.learned", BilingualText.EMPTY, out));
        rows.add(text(
                code + ":selfEvaluation", "evaluation.self", project.node().get(ProjectKeys.SELF_EVALUATION), out));
        return rows;
    }

    /** The project's own neighbourhoods, where a target tells them apart. */
    private List<Optional<NodeId>> places(Target target) {
        List<NodeId> own = project.node().get(PlanKeys.NEIGHBOURHOODS);
        return Reporting.places(target, Optional.empty()).stream()
                .filter(place -> place.isEmpty() || own.isEmpty() || own.contains(place.get()))
                .toList();
    }

    private List<BilingualText> figure(Node item, Target target, Optional<NodeId> place, BlockRecorder out) {
        Optional<Node> where = place.flatMap(plan::find);
        String code = codes.of(target.node())
                + where.map(node -> "@" + codes.of(node)).orElse("");
        BilingualText asked =
                Together.joined(item.get(PlanKeys.TITLE), "\n", target.node().get(TargetKeys.UNIT), out.languages());
        if (where.isPresent()) {
            asked = Together.joined(asked, " – ", where.get().get(PlanKeys.TITLE), out.languages());
        }
        Optional<Planned> planned = Planned.inYear(target, place.isPresent()).or(() -> Planned.of(target));
        BilingualText limit = planned.map(one -> out.words(
                        ReportMessages.message("form.goal", one.total().toPlainString())))
                .orElse(BilingualText.EMPTY);
        BilingualText known = Together.each(
                out.languages(),
                language -> Figures.written(Reporting.figure(target, period, place), Together.locale(language)));
        return List.of(out.plain(code), Together.joined(asked, "\n", limit, out.languages()), known);
    }

    private static BilingualText states(BlockRecorder out) {
        BilingualText words = Together.each(
                out.languages(),
                language -> String.join(
                        ", ",
                        Arrays.stream(ProjectState.values())
                                .map(state -> state(Optional.of(state), out).in(language))
                                .toList()));
        return Together.joined(out.words(ReportMessages.message("form.state")), " ", words, out.languages());
    }

    private static BilingualText state(Optional<ProjectState> state, BlockRecorder out) {
        return state.map(one -> out.words(Message.of(
                        "org.doelenboom.plan", "projectState." + one.name().toLowerCase(java.util.Locale.ROOT))))
                .orElse(BilingualText.EMPTY);
    }

    private static List<BilingualText> text(String code, String question, BilingualText known, BlockRecorder out) {
        BilingualText asked = Together.joined(
                out.words(ReportMessages.message(question)), " ", out.plain("(" + LIMIT + ")"), out.languages());
        return List.of(out.plain(code), asked, known);
    }
}
