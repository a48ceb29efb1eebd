package org.doelenboom.report.internal.form;

import java.io.IOException;
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
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Days;
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
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.report.Items;
import org.doelenboom.report.ReportMessages;
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

    /** As a text document. */
    public void write(BlockRecorder out) {
        FormBlocks.write(form(out), out);
    }

    /** As a workbook, with what may be filled in where. */
    public byte[] sheet(BlockRecorder out) throws IOException {
        return FormSheet.of(form(out), out);
    }

    private Form form(BlockRecorder out) {
        return new Form(
                out.words(ReportMessages.message("form.title", period.text())),
                out.words(ReportMessages.message("form.intro")),
                facts(out),
                out.words(ReportMessages.message("form.table")),
                List.of(
                        new Form.Column(Form.CODE, 17),
                        new Form.Column("form.asked", 38),
                        new Form.Column("form.answer", 45)),
                rows(out));
    }

    private List<Form.Fact> facts(BlockRecorder out) {
        List<Form.Fact> facts = new ArrayList<>();
        facts.add(fact("document.plan", plan.root().get(PlanKeys.TITLE), out));
        facts.add(fact(
                "activity.project",
                Together.joined(
                        out.plain(codes.of(project.node())), " ", project.node().get(PlanKeys.TITLE), out.languages()),
                out));
        facts.add(fact(
                "projects.carriers",
                Together.list(
                        project.carriers().stream()
                                .map(party -> party.get(PlanKeys.TITLE))
                                .toList(),
                        out.languages()),
                out));
        facts.add(fact("option.period", out.plain(period.text()), out));
        facts.add(new Form.Fact(out.words(ReportMessages.message("form.who")), BilingualText.EMPTY, true));
        facts.add(new Form.Fact(out.words(ReportMessages.message("form.day")), BilingualText.EMPTY, true));
        if (!project.serves().isEmpty()) {
            facts.add(fact("form.serves", serves(out), out));
        }
        project.node()
                .get(ScheduleKeys.DEADLINE)
                .ifPresent(day -> facts.add(fact("form.deadline", out.plain(Days.written(day)), out)));
        return facts;
    }

    private static Form.Fact fact(String key, BilingualText value, BlockRecorder out) {
        return new Form.Fact(out.words(ReportMessages.message(key)), value, false);
    }

    private BilingualText serves(BlockRecorder out) {
        return Together.each(
                out.languages(),
                language -> String.join(
                        "\n",
                        project.serves().stream()
                                .map(item -> codes.of(item) + " "
                                        + item.get(PlanKeys.TITLE).first(List.of(language)))
                                .toList()));
    }

    private List<Form.Row> rows(BlockRecorder out) {
        List<Form.Row> rows = new ArrayList<>();
        Set<Node> items = new LinkedHashSet<>();
        project.serves().forEach(item -> Items.below(plan, item.id()).forEach(items::add));
        for (Node item : items) {
            for (Target target : Target.of(plan, item)) {
                places(target).forEach(place -> rows.add(figure(item, target, place, out)));
            }
        }
        String code = codes.of(project.node());
        Form.Answer state = new Form.Answer.Word(Arrays.stream(ProjectState.values())
                .map(one -> state(Optional.of(one), out).first(out.languages()))
                .toList());
        rows.add(row(
                out.plain(code + ":state"),
                states(out),
                state(project.node().get(ProjectKeys.PROJECT_STATE), out),
                state));
        rows.add(text(code + ":progress", "form.progress", BilingualText.EMPTY, out));
        rows.add(text(code + ":learned", "form.learned", BilingualText.EMPTY, out));
        rows.add(text(
                code + ":selfEvaluation", "evaluation.self", project.node().get(ProjectKeys.SELF_EVALUATION), out));
        return rows;
    }

    private static Form.Row row(BilingualText code, BilingualText asked, BilingualText known, Form.Answer answer) {
        return new Form.Row(List.of(Form.Cell.of(code), Form.Cell.of(asked), Form.Cell.of(known, answer)));
    }

    /** The project's own neighbourhoods, where a target tells them apart. */
    private List<Optional<NodeId>> places(Target target) {
        List<NodeId> own = project.node().get(PlanKeys.NEIGHBOURHOODS);
        return Reporting.places(target, Optional.empty()).stream()
                .filter(place -> place.isEmpty() || own.isEmpty() || own.contains(place.get()))
                .toList();
    }

    private Form.Row figure(Node item, Target target, Optional<NodeId> place, BlockRecorder out) {
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
        Quantity there = Reporting.figure(target, period, place);
        BilingualText known =
                Together.each(out.languages(), language -> Figures.written(there, Together.locale(language)));
        return row(
                out.plain(code),
                Together.joined(asked, "\n", limit, out.languages()),
                known,
                new Form.Answer.Figure(
                        there instanceof Quantity.Exact exact ? Optional.of(exact.number()) : Optional.empty()));
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

    private static Form.Row text(String code, String question, BilingualText known, BlockRecorder out) {
        BilingualText asked = Together.joined(
                out.words(ReportMessages.message(question)),
                " ",
                out.words(ReportMessages.message("form.most", Integer.toString(LIMIT))),
                out.languages());
        return row(out.plain(code), asked, known, new Form.Answer.Text(LIMIT));
    }
}
