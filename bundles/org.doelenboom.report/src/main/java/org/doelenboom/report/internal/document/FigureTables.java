package org.doelenboom.report.internal.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.report.ReportWriter;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.Reached;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.followup.Steering;
import org.doelenboom.report.BudgetSection;
import org.doelenboom.report.ReportMessages;

/** Figures and money of a year, as several documents show them. */
final class FigureTables {
    private FigureTables() {}

    /** A row for each: where, what, in which neighbourhood, how much was asked and reached. */
    static void figures(Snapshot plan, List<Steering.Figure> figures, String caption, ReportWriter out) {
        figures(plan, figures, caption, false, out);
    }

    /** The same, with what is counted in few words. */
    static void brief(Snapshot plan, List<Steering.Figure> figures, String caption, ReportWriter out) {
        figures(plan, figures, caption, true, out);
    }

    private static void figures(
            Snapshot plan, List<Steering.Figure> figures, String caption, boolean brief, ReportWriter out) {
        Numbering numbering = new Numbering(plan);
        List<List<BilingualText>> rows = new ArrayList<>();
        for (Steering.Figure figure : figures) {
            rows.add(List.of(
                    out.plain(numbering.path(figure.node())),
                    brief
                            ? figure.target().get(TargetKeys.UNIT)
                            : Together.joined(
                                    figure.node().get(PlanKeys.TITLE),
                                    " – ",
                                    figure.target().get(TargetKeys.UNIT),
                                    out.languages()),
                    places(plan, figure.places(), out),
                    number(figure.asked(), out),
                    reached(figure.reached(), out),
                    share(figure, out)));
        }
        if (!rows.isEmpty()) {
            filled(
                    word(caption, out),
                    List.of(
                            word("years.code", out),
                            word("figures.what", out),
                            word("figures.where", out),
                            word("figures.asked", out),
                            word("figures.reached", out),
                            word("figures.share", out)),
                    rows,
                    out);
        }
    }

    /** A table without the columns in which no row says anything; the first two always stand. */
    static void filled(
            BilingualText caption, List<BilingualText> columns, List<List<BilingualText>> rows, ReportWriter out) {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i -> i < 2 || rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                .boxed()
                .toList();
        out.table(
                caption,
                kept.stream().map(columns::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }

    static BilingualText places(Snapshot plan, List<NodeId> places, ReportWriter out) {
        return Together.list(
                places.stream()
                        .flatMap(id -> plan.find(id).stream())
                        .map(place -> place.get(PlanKeys.TITLE))
                        .toList(),
                out.languages());
    }

    static BilingualText number(BigDecimal number, ReportWriter out) {
        return Together.each(out.languages(), language -> Figures.written(number, Together.locale(language)));
    }

    /** Small counts that were held back make a range; nothing reported is not zero. */
    static BilingualText reached(Reached reached, ReportWriter out) {
        if (reached.reports() == 0) {
            return word("figures.none", out);
        }
        return Together.each(out.languages(), language -> {
            String least = Figures.written(reached.least(), Together.locale(language));
            return reached.isExact() ? least : least + "–" + Figures.written(reached.most(), Together.locale(language));
        });
    }

    private static BilingualText share(Steering.Figure figure, ReportWriter out) {
        Optional<BigDecimal> share = !figure.isReported() || figure.asked().signum() == 0
                ? Optional.empty()
                : Optional.of(figure.reached()
                        .least()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(figure.asked(), 0, RoundingMode.HALF_UP));
        return share.map(percent -> out.plain(percent.toPlainString() + "\u00a0%"))
                .orElse(BilingualText.EMPTY);
    }

    /** A row for each line, and their sum. */
    static void money(Snapshot plan, List<Steering.Money> money, String caption, ReportWriter out) {
        if (money.isEmpty()) {
            return;
        }
        List<List<BilingualText>> rows = new ArrayList<>();
        BigDecimal planned = BigDecimal.ZERO;
        BigDecimal committed = BigDecimal.ZERO;
        BigDecimal paid = BigDecimal.ZERO;
        BigDecimal left = BigDecimal.ZERO;
        for (Steering.Money line : money) {
            rows.add(row(
                    line.node().get(PlanKeys.TITLE),
                    places(plan, line.places(), out),
                    List.of(line.planned(), line.committed(), line.paid(), line.left()),
                    out));
            planned = planned.add(line.planned());
            committed = committed.add(line.committed());
            paid = paid.add(line.paid());
            left = left.add(line.left());
        }
        rows.add(row(word("budget.sum", out), BilingualText.EMPTY, List.of(planned, committed, paid, left), out));
        out.table(
                word(caption, out),
                List.of(
                        word("budget.line", out),
                        word("figures.where", out),
                        word("money.planned", out),
                        word("money.committed", out),
                        word("money.paid", out),
                        word("money.left", out)),
                rows);
    }

    private static List<BilingualText> row(
            BilingualText what, BilingualText where, List<BigDecimal> amounts, ReportWriter out) {
        List<BilingualText> row = new ArrayList<>(List.of(what, where));
        amounts.forEach(amount -> row.add(BudgetSection.euro(out, Optional.of(amount))));
        return row;
    }

    static BilingualText word(String key, ReportWriter out) {
        return out.words(ReportMessages.message(key));
    }
}
