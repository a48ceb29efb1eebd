package org.doelenboom.report.internal.document;

import static org.doelenboom.report.internal.document.FigureTables.word;

import java.math.BigDecimal;
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
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.budget.BudgetTotals;
import org.doelenboom.plan.followup.Steering;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.doelenboom.report.BudgetSection;
import org.doelenboom.report.Items;
import org.doelenboom.report.ReportMessages;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.BlockRecorder;

/** A note for the council that stays within two pages: how far, the first figures, the money, what is asked, what comes next. */
final class CouncilNote {
    private static final Set<FollowUpState> STOPPED =
            EnumSet.of(FollowUpState.WAITING, FollowUpState.STUCK, FollowUpState.POSTPONED);

    private final Snapshot plan;
    private final Steering steering;
    private final int year;
    private final Edition edition;
    private final Progress progress;
    private final int rows;

    /** @param rows so many of each, so that two languages fit two pages; the note says how many more there are */
    CouncilNote(Snapshot plan, Collection<Measure> measures, int year, Edition edition, int rows) {
        this.rows = rows;
        this.plan = plan;
        this.steering = new Steering(plan, measures, LocalDate.of(Math.max(1, year), 12, 31));
        this.year = year;
        this.edition = edition;
        this.progress = new Progress(plan, edition);
    }

    void write(BlockRecorder out) {
        out.add(new Block.Title(
                out.words(ReportMessages.message("council.title", Integer.toString(year))),
                List.of(Together.joined(
                        plan.root().get(PlanKeys.TITLE), ", ", plan.root().get(PlanKeys.OWNER), out.languages())),
                false));
        howFar(out);
        objectives(out);
        figures(out);
        money(out);
        asked(out);
        next(out);
    }

    private void howFar(BlockRecorder out) {
        List<Node> planned = progress.planned(year);
        out.paragraph(out.words(ReportMessages.message(
                "council.howFar",
                Long.toString(planned.size()),
                Long.toString(count(planned, FollowUpState.DONE)),
                Long.toString(count(planned, FollowUpState.ONGOING) + count(planned, FollowUpState.PARTLY_DONE)),
                Long.toString(planned.stream()
                        .filter(item -> progress.state(item, year)
                                .filter(STOPPED::contains)
                                .isPresent())
                        .count()))));
    }

    private long count(List<Node> items, FollowUpState state) {
        return items.stream()
                .filter(item -> progress.state(item, year).filter(state::equals).isPresent())
                .count();
    }

    /** What the plan is for: its objectives at the top. */
    private void objectives(BlockRecorder out) {
        out.heading(1, word("council.objectives", out));
        List<BilingualText> tops = plan.children(plan.root()).stream()
                .filter(node -> org.doelenboom.plan.PlanKinds.isObjective(node.kind()) && edition.test(node))
                .map(node -> coded(node, out))
                .toList();
        out.bullets(tops);
    }

    private BilingualText coded(Node item, BlockRecorder out) {
        return Together.joined(progress.code(item, out), " ", item.get(PlanKeys.TITLE), out.languages());
    }

    private void figures(BlockRecorder out) {
        List<Steering.Figure> figures = steering.figures(year).stream()
                .filter(figure -> edition.test(figure.node()))
                .sorted(java.util.Comparator.comparing(figure -> !figure.isReported()))
                .toList();
        if (!figures.isEmpty()) {
            out.heading(1, word("activity.figures", out));
            FigureTables.brief(plan, first(figures), "activity.figures", out);
            more(figures.size(), out);
        }
    }

    private void money(BlockRecorder out) {
        BudgetTotals totals = BudgetTotals.of(plan, year);
        if (totals.envelopes() == 0) {
            return;
        }
        out.heading(1, word("activity.money", out));
        List<List<BilingualText>> rows = new ArrayList<>();
        rows.add(amount("budget.own", totals.own(), out));
        rows.add(amount("budget.call", totals.call(), out));
        rows.add(amount("budget.other", totals.other(), out));
        rows.add(amount("budget.sum", totals.planned(), out));
        rows.add(amount("money.paid", totals.paid(), out));
        out.table(
                out.words(ReportMessages.message("budget.together", Integer.toString(year))),
                List.of(word("budget.line", out), word("budget.amount", out)),
                rows);
    }

    private static List<BilingualText> amount(String key, BigDecimal amount, BlockRecorder out) {
        return List.of(word(key, out), BudgetSection.euro(out, Optional.of(amount)));
    }

    /** What waits for someone to decide. */
    private void asked(BlockRecorder out) {
        List<Node> waiting = Items.of(plan)
                .filter(edition)
                .filter(item ->
                        progress.state(item, year).filter(STOPPED::contains).isPresent())
                .toList();
        if (!waiting.isEmpty()) {
            out.heading(1, word("council.asked", out));
            out.bullets(first(waiting).stream()
                    .map(item ->
                            Together.joined(coded(item, out), ": ", item.get(ScheduleKeys.NEEDED), out.languages()))
                    .toList());
            more(waiting.size(), out);
        }
    }

    private void next(BlockRecorder out) {
        List<Node> next = progress.planned(year + 1).stream()
                .filter(item -> item.get(ScheduleKeys.STATE)
                        .filter(FollowUpState::isClosed)
                        .isEmpty())
                .toList();
        if (!next.isEmpty()) {
            out.heading(1, out.words(ReportMessages.message("activity.next", Integer.toString(year + 1))));
            out.bullets(first(next).stream().map(item -> coded(item, out)).toList());
            more(next.size(), out);
        }
    }

    private <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(rows, all.size()));
    }

    private void more(int all, BlockRecorder out) {
        if (all > rows) {
            out.paragraph(out.words(ReportMessages.message("council.more", Integer.toString(all - rows))));
        }
    }
}
