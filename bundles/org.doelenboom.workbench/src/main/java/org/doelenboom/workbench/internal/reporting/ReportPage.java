package org.doelenboom.workbench.internal.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.Planned;
import org.doelenboom.plan.Reached;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.followup.Assignment;
import org.doelenboom.plan.followup.Assignment.Whose;
import org.doelenboom.plan.followup.Scope;
import org.doelenboom.ui.DataTable.Row;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.workbench.internal.piece.Pieces;

/** What the view shows at one moment, in the user's language, apart from how it is drawn. */
final class ReportPage {
    private static final int MONTHS = 13;
    private static final int HALF_OF_MONTH = 15;

    private final PlanContext context;
    private final Pieces pieces;
    private final LocalDate today;

    ReportPage(PlanContext context, LocalDate today) {
        this.context = context;
        this.pieces = new Pieces(context);
        this.today = today;
    }

    /** One of a list of choices. */
    record Choice<T>(T value, String name) {}

    /** All, nobody's, and each party that answers for something. */
    List<Choice<Whose>> people() {
        List<Choice<Whose>> people = new ArrayList<>();
        people.add(new Choice<>(new Whose.All(), pieces.text("report.who.all")));
        Assignment.responsibles(context.plan())
                .forEach(party -> people.add(new Choice<>(new Whose.Of(party), context.name(party))));
        people.add(new Choice<>(new Whose.Nobodys(), pieces.text("report.who.nobody")));
        return people;
    }

    List<Choice<Optional<NodeId>>> places() {
        List<Choice<Optional<NodeId>>> places = new ArrayList<>();
        places.add(new Choice<>(Optional.empty(), pieces.text("scope.everywhere")));
        new Scope(context.plan())
                .neighbourhoods()
                .forEach(place -> places.add(new Choice<>(Optional.of(place.id()), context.name(place.id()))));
        return places;
    }

    /** This month and those before it, then this year and the one before. */
    List<Choice<Period>> periods() {
        List<Period> periods = new ArrayList<>();
        for (int back = 0; back < MONTHS; back++) {
            periods.add(Period.month(YearMonth.from(today).minusMonths(back)));
        }
        periods.add(Period.year(today.getYear()));
        periods.add(Period.year(today.getYear() - 1));
        return periods.stream()
                .map(period -> new Choice<>(period, context.period(period.text())))
                .toList();
    }

    /** The month that a person most likely reports on: the one that is past, in the first half of a month. */
    static Period likely(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        return Period.month(today.getDayOfMonth() <= HALF_OF_MONTH ? month.minusMonths(1) : month);
    }

    List<Assignment> assignments(Whose whose, Optional<NodeId> place) {
        return Assignment.of(context.plan(), whose, place, today);
    }

    /** {@code 3 of 8 reported today}. */
    String count(List<Assignment> assignments) {
        long done = assignments.stream().filter(one -> one.isReportedOn(today)).count();
        return pieces.text(
                done == assignments.size() && done > 0 ? "report.countAll" : "report.count",
                Long.toString(done),
                Integer.toString(assignments.size()));
    }

    /** Whether it was reported on today, and its name. */
    List<Row<NodeId>> rows(List<Assignment> assignments) {
        return assignments.stream()
                .map(one -> new Row<>(
                        one.node().id(),
                        List.of(
                                one.isReportedOn(today) ? "✓" : "",
                                context.name(one.node().id()))))
                .toList();
    }

    /** Where it holds and whose it is. */
    String facts(Assignment one) {
        List<String> parts = new ArrayList<>();
        new Scope(context.plan()).places(one.node()).forEach(place -> parts.add(context.name(place)));
        one.responsible().ifPresent(party -> parts.add(pieces.text("report.by", context.name(party))));
        return String.join(" · ", parts);
    }

    /** What a figure of a form is of: its unit, and the neighbourhood where the target tells them apart. */
    String figureName(Target target, Optional<NodeId> place) {
        String unit = target.node().get(org.doelenboom.plan.TargetKeys.UNIT).first(languages());
        String name = unit.isEmpty() ? context.name(target.node().id()) : unit;
        return place.map(one -> name + ", " + context.name(one)).orElse(name);
    }

    List<String> languages() {
        List<String> languages = new ArrayList<>(List.of(context.locale().getLanguage()));
        languages.addAll(context.languages());
        return languages;
    }

    /** {@code 37 of 50 in 2023}, as far as either is known. */
    String sum(NodeId id, Optional<NodeId> place, Period period, Collection<Measure> measures) {
        Snapshot plan = context.plan();
        return plan.find(id)
                .map(node -> sum(new Target(plan, node), place, period.first().getYear(), measures))
                .orElse("");
    }

    private String sum(Target target, Optional<NodeId> place, int year, Collection<Measure> measures) {
        boolean perYear = target.isPerYear();
        Reached reached =
                perYear ? Reached.inYear(target, measures, year, place) : Reached.total(target, measures, place);
        String figure = reached.reports() == 0
                ? "–"
                : Figures.written(Quantity.between(reached.least(), reached.most()), context.locale());
        Optional<String> asked = (perYear
                        ? Planned.inYear(target, place.isPresent()).map(Planned::total)
                        : target.amount())
                .map(amount -> Figures.written(amount, context.locale()));
        String when = perYear ? Integer.toString(year) : pieces.text("report.period.whole");
        return asked.map(amount -> pieces.text("report.sum", figure, amount, when))
                .orElseGet(() -> pieces.text("report.sum.alone", figure, when));
    }

    /** The module's measure that works the figure out, where it is there. */
    static Optional<Measure> measure(Target target, Collection<Measure> measures) {
        String id = target.node().get(org.doelenboom.plan.TargetKeys.MEASURE);
        return measures.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
