package org.doelenboom.report.internal.document;

import static org.doelenboom.report.internal.document.FigureTables.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.followup.Steering;
import org.doelenboom.plan.project.ProjectKeys;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.NoteKind;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.report.ReportMessages;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.BlockRecorder;

/** The report on a year: what was done, the figures, what was not done and why, the money, and what comes next year. */
final class ActivityReport {
    private static final Set<FollowUpState> MOVED =
            EnumSet.of(FollowUpState.DONE, FollowUpState.PARTLY_DONE, FollowUpState.ONGOING);

    private final Snapshot plan;
    private final Steering steering;
    private final int year;
    private final Edition edition;
    private final Progress progress;

    ActivityReport(Snapshot plan, Collection<Measure> measures, int year, Edition edition) {
        this.plan = plan;
        this.steering = new Steering(plan, measures, LocalDate.of(Math.max(1, year), 12, 31));
        this.year = year;
        this.edition = edition;
        this.progress = new Progress(plan, edition);
    }

    void write(BlockRecorder out) {
        out.add(new Block.Title(
                out.words(ReportMessages.message("activity.title", Integer.toString(year))),
                List.of(plan.root().get(PlanKeys.TITLE), plan.root().get(PlanKeys.OWNER)),
                false));
        body(out);
    }

    /** Without its title. */
    void body(BlockRecorder out) {
        List<Node> planned = progress.planned(year);
        List<Node> moved = planned.stream()
                .filter(item ->
                        progress.state(item, year).filter(MOVED::contains).isPresent())
                .toList();
        List<Node> still =
                planned.stream().filter(item -> !moved.contains(item)).toList();
        done(moved, out);
        figures(out);
        notDone(still, out);
        learned(out);
        projects(out);
        money(out);
        next(out);
    }

    private void done(List<Node> items, BlockRecorder out) {
        out.heading(1, out.words(ReportMessages.message("activity.done", Integer.toString(year))));
        if (items.isEmpty()) {
            out.paragraph(word("activity.nothing", out));
            return;
        }
        FigureTables.filled(
                out.words(ReportMessages.message("activity.done", Integer.toString(year))),
                List.of(
                        word("years.code", out),
                        word("years.what", out),
                        word("activity.state", out),
                        word("activity.note", out)),
                items.stream()
                        .map(item -> List.of(
                                progress.code(item, out),
                                item.get(PlanKeys.TITLE),
                                progress.state(progress.state(item, year), out),
                                progress.words(item, NoteKind.PROGRESS, Period.year(year), out.languages())))
                        .toList(),
                out);
    }

    private void figures(BlockRecorder out) {
        List<Steering.Figure> figures = steering.figures(year).stream()
                .filter(figure -> edition.test(figure.node()))
                .filter(figure -> edition.place().isEmpty()
                        || figure.places().isEmpty()
                        || figure.places().contains(edition.place().get()))
                .toList();
        if (!figures.isEmpty()) {
            out.heading(1, word("activity.figures", out));
            FigureTables.figures(plan, figures, "activity.figures", out);
        }
    }

    private void notDone(List<Node> items, BlockRecorder out) {
        if (items.isEmpty()) {
            return;
        }
        out.heading(1, word("activity.notDone", out));
        FigureTables.filled(
                word("activity.notDone", out),
                List.of(
                        word("years.code", out),
                        word("years.what", out),
                        word("activity.state", out),
                        word("activity.why", out)),
                items.stream()
                        .map(item -> List.of(
                                progress.code(item, out),
                                item.get(PlanKeys.TITLE),
                                progress.state(item, year).isPresent()
                                        ? progress.state(progress.state(item, year), out)
                                        : word("activity.unknown", out),
                                progress.why(item, Period.year(year), out.languages())))
                        .toList(),
                out);
    }

    private void learned(BlockRecorder out) {
        List<BilingualText> notes = progress.noted()
                .flatMap(item -> progress.notes(item, NoteKind.LEARNED, Period.year(year)).stream())
                .map(note -> note.get(PlanKeys.TEXT))
                .toList();
        if (!notes.isEmpty()) {
            out.heading(1, word("activity.learned", out));
            out.bullets(notes);
        }
    }

    private void projects(BlockRecorder out) {
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Node project : progress.projects()) {
            rows.add(List.of(
                    project.get(PlanKeys.TITLE),
                    Progress.project(project.get(ProjectKeys.PROJECT_STATE), out),
                    progress.words(project, NoteKind.PROGRESS, Period.year(year), out.languages())));
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

    private void money(BlockRecorder out) {
        List<Steering.Money> money = steering.money(year).stream()
                .filter(line -> edition.test(line.node()))
                .toList();
        out.heading(1, word("activity.money", out));
        if (money.isEmpty()) {
            out.paragraph(out.words(ReportMessages.message("activity.noMoney", Integer.toString(year))));
        }
        FigureTables.money(plan, money, "activity.money", out);
    }

    private void next(BlockRecorder out) {
        Schedule schedule = new Schedule(plan);
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Node item : progress.planned(year + 1)) {
            boolean closed =
                    item.get(ScheduleKeys.STATE).filter(FollowUpState::isClosed).isPresent();
            if (!closed) {
                boolean first = schedule.years(item).stream().noneMatch(earlier -> earlier <= year);
                rows.add(List.of(
                        progress.code(item, out),
                        item.get(PlanKeys.TITLE),
                        first ? word("activity.begins", out) : word("activity.goesOn", out),
                        due(item, out)));
            }
        }
        if (!rows.isEmpty()) {
            BilingualText title = out.words(ReportMessages.message("activity.next", Integer.toString(year + 1)));
            out.heading(1, title);
            FigureTables.filled(
                    title,
                    List.of(
                            word("years.code", out),
                            word("years.what", out),
                            word("activity.begin", out),
                            word("activity.due", out)),
                    rows,
                    out);
        }
    }

    static BilingualText due(Node item, BlockRecorder out) {
        Optional<BilingualText> day = item.get(ScheduleKeys.DEADLINE).map(date -> out.plain(Days.written(date)));
        return Together.joined(day.orElse(BilingualText.EMPTY), ": ", item.get(ScheduleKeys.DUE), out.languages());
    }
}
