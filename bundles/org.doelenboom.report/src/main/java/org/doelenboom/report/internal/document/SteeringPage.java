package org.doelenboom.report.internal.document;

import static org.doelenboom.report.internal.document.FigureTables.word;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.followup.Steering;
import org.doelenboom.report.ReportMessages;
import org.doelenboom.report.internal.block.Block;
import org.doelenboom.report.internal.block.BlockRecorder;

/** The four questions of those who steer: what is late, what is under target, where the money is, what is due. */
final class SteeringPage {
    private final Snapshot plan;
    private final Steering steering;
    private final int year;
    private final LocalDate today;
    private final Edition edition;

    SteeringPage(Snapshot plan, Collection<Measure> measures, int year, LocalDate today, Edition edition) {
        this.plan = plan;
        this.steering = new Steering(plan, measures, today);
        this.year = year;
        this.today = today;
        this.edition = edition;
    }

    void write(BlockRecorder out) {
        Progress progress = new Progress(plan, edition);
        out.add(new Block.Title(
                word("document.steering", out),
                List.of(plan.root().get(PlanKeys.TITLE), out.plain(Days.written(today))),
                false));
        List<Steering.Late> late =
                steering.late().stream().filter(one -> edition.test(one.node())).toList();
        out.heading(1, word("followup.late", out));
        if (late.isEmpty()) {
            out.paragraph(word("steering.nothing", out));
        } else {
            FigureTables.filled(
                    word("followup.late", out),
                    List.of(word("years.code", out), word("years.what", out), word("followup.since", out)),
                    late.stream()
                            .map(one -> List.of(
                                    progress.code(one.node(), out),
                                    one.node().get(PlanKeys.TITLE),
                                    out.plain(Days.written(one.since()))))
                            .toList(),
                    out);
        }
        out.heading(1, word("steering.under", out));
        List<Steering.Figure> under = steering.underTarget(year).stream()
                .filter(one -> edition.test(one.node()))
                .toList();
        if (under.isEmpty()) {
            out.paragraph(word("steering.nothing", out));
        }
        FigureTables.figures(plan, under, "steering.under", out);
        out.heading(1, out.words(ReportMessages.message("steering.money", Integer.toString(year))));
        List<Steering.Money> money = steering.money(year).stream()
                .filter(one -> edition.test(one.node()))
                .toList();
        if (money.isEmpty()) {
            out.paragraph(out.words(ReportMessages.message("activity.noMoney", Integer.toString(year))));
        }
        FigureTables.money(plan, money, "activity.money", out);
        due(progress, out);
    }

    private void due(Progress progress, BlockRecorder out) {
        List<Steering.Due> due = steering.deadlines().stream()
                .filter(one -> edition.test(one.node()))
                .toList();
        out.heading(1, word("steering.due", out));
        if (due.isEmpty()) {
            out.paragraph(word("steering.nothing", out));
            return;
        }
        FigureTables.filled(
                word("steering.due", out),
                List.of(word("steering.day", out), word("years.code", out), word("years.what", out)),
                due.stream()
                        .map(one -> List.of(
                                out.plain(Days.written(one.day())),
                                progress.code(one.node(), out),
                                one.node().get(PlanKeys.TITLE)))
                        .toList(),
                out);
    }
}
