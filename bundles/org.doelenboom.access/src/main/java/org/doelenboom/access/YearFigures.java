package org.doelenboom.access;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.Period;

/**
 * What all services counted, year by year.
 *
 * @param years in which anybody counted, the earliest first
 * @param figures that anybody counted, in their order
 */
public record YearFigures(Snapshot plan, List<Integer> years, List<Figure> figures) {
    public static YearFigures of(Snapshot plan) {
        List<ServiceFigures> all = Service.all(plan).stream()
                .flatMap(service -> service.figures().stream())
                .toList();
        TreeSet<Integer> years = new TreeSet<>();
        all.forEach(one -> one.period()
                .filter(period -> period.first().getYear() == period.last().getYear())
                .ifPresent(period -> years.add(period.first().getYear())));
        List<Figure> figures = Stream.of(Figure.values())
                .filter(figure ->
                        all.stream().anyMatch(one -> one.quantity(figure).isReported()))
                .toList();
        return new YearFigures(plan, List.copyOf(years), figures);
    }

    public Quantity quantity(Figure figure, int year) {
        return Tally.of(plan, figure, Period.year(year), Optional.empty());
    }

    /** @return per cent without decimals; empty where one of the two is not known exactly */
    public Optional<BigDecimal> share(Figure part, Figure whole, int year) {
        Quantity counted = quantity(part, year);
        Quantity of = quantity(whole, year);
        boolean exact = counted instanceof Quantity.Exact && of instanceof Quantity.Exact;
        if (!exact || of.least().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                counted.least().multiply(BigDecimal.valueOf(100)).divide(of.least(), 0, RoundingMode.HALF_UP));
    }
}
