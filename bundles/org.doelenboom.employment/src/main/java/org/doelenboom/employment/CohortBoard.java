package org.doelenboom.employment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.PlanKeys;

/**
 * The figures of one or more cohorts year by year. In the figures of several cohorts a person who was counted in two of them counts
 * once, as far as those shared were counted; people of three cohorts at once are not told apart.
 *
 * @param years in their order: those of the plan, and any other that was counted
 */
public record CohortBoard(List<Year> years) {
    private static final BigDecimal LAST = BigDecimal.valueOf(9999);

    public CohortBoard {
        years = List.copyOf(years);
    }

    /**
     * One year.
     *
     * @param inYear who reached each stage in that year
     * @param sinceStart the same, from the first year to the end of this one
     */
    public record Year(int year, StageFigures inYear, StageFigures sinceStart) {
        /** Of all who reached the stage before since the start, how many reached this one; empty for the first stage. */
        public Optional<Conversion> conversion(Stage stage) {
            int index = Stage.way().indexOf(stage);
            return index <= 0
                    ? Optional.empty()
                    : Conversion.of(sinceStart.at(Stage.way().get(index - 1)), sinceStart.at(stage));
        }
    }

    /**
     * @param cohorts at least one, of one plan
     * @param neighbourhood empty for all of them, and for what was not told apart
     */
    public static CohortBoard of(List<Cohort> cohorts, Optional<NodeId> neighbourhood) {
        Snapshot plan = cohorts.get(0).plan();
        Map<Set<NodeId>, List<Count>> shared = shared(plan, cohorts);
        TreeSet<Integer> numbers = planYears(plan);
        cohorts.forEach(cohort -> cohort.counts().forEach(count -> count.period()
                .ifPresent(period -> numbers.add(period.first().getYear()))));
        IntFunction<StageFigures> figures = year -> {
            StageFigures sum = StageFigures.NONE;
            for (Cohort cohort : cohorts) {
                sum = sum.plus(inYear(cohort.counts(), year, neighbourhood));
            }
            for (List<Count> ofPair : shared.values()) {
                sum = sum.without(inYear(ofPair, year, neighbourhood));
            }
            return sum;
        };
        List<Year> years = new ArrayList<>();
        StageFigures sinceStart = StageFigures.NONE;
        for (int year : numbers) {
            StageFigures inYear = figures.apply(year);
            sinceStart = sinceStart.plus(inYear);
            years.add(new Year(year, inYear, sinceStart));
        }
        return new CohortBoard(years);
    }

    /** The counts of people in two of these cohorts, for each pair. */
    private static Map<Set<NodeId>, List<Count>> shared(Snapshot plan, List<Cohort> cohorts) {
        List<NodeId> ids = cohorts.stream().map(Cohort::id).toList();
        Map<Set<NodeId>, List<Count>> shared = new LinkedHashMap<>();
        for (SharedCount one : SharedCount.all(plan)) {
            Set<NodeId> pair = new LinkedHashSet<>(one.cohorts());
            if (pair.size() == 2 && ids.containsAll(pair)) {
                shared.computeIfAbsent(pair, key -> new ArrayList<>()).add(one.count());
            }
        }
        return shared;
    }

    private static TreeSet<Integer> planYears(Snapshot plan) {
        TreeSet<Integer> years = new TreeSet<>();
        Optional<Integer> first = year(plan.root().get(PlanKeys.FIRST_YEAR));
        Optional<Integer> last = year(plan.root().get(PlanKeys.LAST_YEAR));
        if (first.isPresent() && last.isPresent() && last.get() - first.get() < 100) {
            for (int year = first.get(); year <= last.get(); year++) {
                years.add(year);
            }
        }
        return years;
    }

    private static Optional<Integer> year(Optional<BigDecimal> number) {
        return number.filter(one -> one.signum() > 0 && one.compareTo(LAST) <= 0)
                .map(BigDecimal::intValue);
    }

    /**
     * What these counts say of one year: periods that lie in it, each of which counts unless a wider one of the same place and party
     * does.
     */
    public static StageFigures inYear(List<Count> counts, int year, Optional<NodeId> neighbourhood) {
        Period whole = Period.year(year);
        StageFigures sum = StageFigures.NONE;
        for (Count count : counts) {
            boolean isOfYear = count.period().filter(whole::contains).isPresent();
            boolean isOfPlace = neighbourhood.isEmpty() || count.neighbourhood().equals(neighbourhood);
            boolean isInAnother = counts.stream()
                    .anyMatch(other -> !other.id().equals(count.id())
                            && count.isPartOf(other)
                            && (!other.isPartOf(count) || counts.indexOf(other) < counts.indexOf(count)));
            if (isOfYear && isOfPlace && !isInAnother) {
                sum = sum.plus(count.figures());
            }
        }
        return sum;
    }

    /** All years together; nothing where there are none. */
    public StageFigures total() {
        return years.isEmpty() ? StageFigures.NONE : years.get(years.size() - 1).sinceStart();
    }

    /**
     * One figure of a year over several cohorts, a person in two of them counted once.
     *
     * @param cohorts of one plan; none have no figure
     * @param stage what counts for each of them
     */
    public static Quantity figure(
            List<Cohort> cohorts, int year, Optional<NodeId> neighbourhood, Function<Cohort, Stage> stage) {
        Quantity sum = Quantity.NOT_REPORTED;
        for (Cohort cohort : cohorts) {
            sum = sum.plus(inYear(cohort.counts(), year, neighbourhood).at(stage.apply(cohort)));
        }
        if (cohorts.isEmpty()) {
            return sum;
        }
        for (Map.Entry<Set<NodeId>, List<Count>> ofPair :
                shared(cohorts.get(0).plan(), cohorts).entrySet()) {
            // Someone counts twice once she reached what counts in either cohort: that is, the later of the two stages.
            Stage later = cohorts.stream()
                    .filter(cohort -> ofPair.getKey().contains(cohort.id()))
                    .map(stage)
                    .max(Enum::compareTo)
                    .orElseThrow();
            sum = StageFigures.less(
                    sum, inYear(ofPair.getValue(), year, neighbourhood).at(later));
        }
        return sum;
    }

    /** How many reached the goal of their cohort in all years, a person in two cohorts counted once. */
    public static Quantity reached(List<Cohort> cohorts) {
        Quantity sum = Quantity.NOT_REPORTED;
        if (!cohorts.isEmpty()) {
            for (Year year : of(cohorts, Optional.empty()).years()) {
                sum = sum.plus(figure(cohorts, year.year(), Optional.empty(), Cohort::goal));
            }
        }
        return sum;
    }
}
