package org.doelenboom.report.internal.document;

import static org.doelenboom.report.internal.document.FigureTables.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.followup.Steering;
import org.doelenboom.plan.schedule.NoteKind;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.report.Items;
import org.doelenboom.report.ReportMessages;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.BlockRecorder;

/** How everything stood in a period, objective by objective: states, notes, figures, what is due. */
final class FollowUpReport {
    private final Snapshot plan;
    private final Steering steering;
    private final Period period;
    private final Edition edition;
    private final Progress progress;

    FollowUpReport(Snapshot plan, Collection<Measure> measures, Period period, Edition edition) {
        this.plan = plan;
        this.steering = new Steering(plan, measures, period.last());
        this.period = period;
        this.edition = edition;
        this.progress = new Progress(plan, edition);
    }

    void write(BlockRecorder out) {
        out.add(new Block.Title(
                out.words(ReportMessages.message("followup.title", period.text())),
                List.of(plan.root().get(PlanKeys.TITLE)),
                false));
        for (Node top : plan.children(plan.root())) {
            if (PlanKinds.isObjective(top.kind()) && edition.test(top)) {
                objective(top, out);
            }
        }
        projects(out);
        late(out);
    }

    private void objective(Node top, BlockRecorder out) {
        BilingualText title = Together.joined(progress.code(top, out), " ", top.get(PlanKeys.TITLE), out.languages());
        List<List<BilingualText>> rows = new ArrayList<>();
        int year = period.first().getYear();
        List<Node> planned = progress.planned(year);
        Items.below(plan, top.id())
                .filter(planned::contains)
                .forEach(item -> rows.add(List.of(
                        progress.code(item, out),
                        item.get(PlanKeys.TITLE),
                        progress.state(item, year).isPresent()
                                ? progress.state(progress.state(item, year), out)
                                : word("activity.unknown", out),
                        progress.words(item, NoteKind.PROGRESS, period, out.languages()),
                        ActivityReport.due(item, out))));
        List<List<BilingualText>> figures = figures(top, out);
        if (rows.isEmpty() && figures.isEmpty()) {
            return;
        }
        out.heading(1, title);
        if (!rows.isEmpty()) {
            FigureTables.filled(
                    title,
                    List.of(
                            word("years.code", out),
                            word("years.what", out),
                            word("activity.state", out),
                            word("activity.note", out),
                            word("activity.due", out)),
                    rows,
                    out);
        }
        if (!figures.isEmpty()) {
            FigureTables.filled(
                    word("followup.figures", out),
                    List.of(
                            word("years.code", out),
                            word("figures.what", out),
                            word("figures.where", out),
                            word("figures.reached", out)),
                    figures,
                    out);
        }
    }

    /** What was measured in the period. */
    private List<List<BilingualText>> figures(Node top, BlockRecorder out) {
        List<List<BilingualText>> rows = new ArrayList<>();
        Items.below(plan, top.id()).filter(edition).forEach(item -> {
            for (Target target : Target.of(plan, item)) {
                for (Node one : target.measurements()) {
                    Optional<Period> of = Period.parse(one.get(TargetKeys.PERIOD));
                    if (of.filter(period::contains).isPresent()) {
                        rows.add(List.of(
                                progress.code(item, out),
                                target.node().get(TargetKeys.UNIT),
                                FigureTables.places(
                                        plan,
                                        one.get(TargetKeys.NEIGHBOURHOOD).stream()
                                                .toList(),
                                        out),
                                Together.each(
                                        out.languages(),
                                        language -> Figures.written(
                                                one.get(TargetKeys.REACHED), Together.locale(language)))));
                    }
                }
            }
        });
        return rows;
    }

    private void projects(BlockRecorder out) {
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Node project : progress.projects()) {
            rows.add(List.of(
                    project.get(PlanKeys.TITLE),
                    Progress.project(project.get(org.doelenboom.plan.project.ProjectKeys.PROJECT_STATE), out),
                    progress.words(project, NoteKind.PROGRESS, period, out.languages())));
        }
        if (!rows.isEmpty()) {
            out.heading(1, word("projects", out));
            FigureTables.filled(
                    word("projects", out),
                    List.of(word("activity.project", out), word("activity.state", out), word("activity.note", out)),
                    rows,
                    out);
        }
    }

    private void late(BlockRecorder out) {
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Steering.Late late : steering.late()) {
            if (edition.test(late.node())) {
                rows.add(List.of(
                        progress.code(late.node(), out),
                        late.node().get(PlanKeys.TITLE),
                        out.plain(Days.written(late.since())),
                        late.node().get(ScheduleKeys.NEEDED)));
            }
        }
        if (!rows.isEmpty()) {
            out.heading(1, word("followup.late", out));
            FigureTables.filled(
                    word("followup.late", out),
                    List.of(
                            word("years.code", out),
                            word("years.what", out),
                            word("followup.since", out),
                            word("activity.why", out)),
                    rows,
                    out);
        }
    }
}
