package org.doelenboom.employment.ui.internal.view;

import static org.doelenboom.employment.ui.ScreenMessages.message;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.employment.Cohort;
import org.doelenboom.employment.CohortBoard;
import org.doelenboom.employment.Conversion;
import org.doelenboom.employment.Count;
import org.doelenboom.employment.EmploymentKeys;
import org.doelenboom.employment.Stage;
import org.doelenboom.employment.StageFigures;
import org.doelenboom.employment.ui.internal.EmploymentPreferences;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.Planned;
import org.doelenboom.ui.DataTable.Row;
import org.doelenboom.ui.PlanContext;

/** What the board shows at one moment, in the user's language, apart from how it is drawn. */
final class BoardPage {
    /** The key of the row with the sums, which is of no year. */
    static final int TOTAL = 0;

    private final PlanContext context;

    BoardPage(PlanContext context) {
        this.context = context;
    }

    /** What can be looked at: one cohort, or all of them with each person counted once. */
    record Choice(String name, List<Cohort> cohorts) {
        List<NodeId> ids() {
            return cohorts.stream().map(Cohort::id).toList();
        }
    }

    record Place(String name, Optional<NodeId> id) {}

    /**
     * A line of the picture.
     *
     * @param goal how far along the widest bar the goal stands, or empty
     */
    record Line(String year, boolean total, List<Cell> cells, Optional<Mark> goal) {}

    /** Where the goal stands in a line: the index of its stage, and the share of the widest bar. */
    record Mark(int stage, double share, String words) {}

    /**
     * A bar of the picture, as shares of the widest.
     *
     * @param conversion from the stage before; empty for the first
     */
    record Cell(String figure, double least, double most, String conversion) {}

    /** All together first, where there are several; then each. */
    List<Choice> choices() {
        List<Cohort> cohorts = Cohort.all(context.plan());
        List<Choice> choices = new ArrayList<>();
        if (cohorts.size() > 1) {
            choices.add(new Choice(context.text(message("board.together")), cohorts));
        }
        cohorts.forEach(cohort -> choices.add(new Choice(context.name(cohort.id()), List.of(cohort))));
        return choices;
    }

    /**
     * All places first; then each neighbourhood that was told apart.
     *
     * @param limited the neighbourhood that all views are limited to, offered without counts too; empty for none
     */
    List<Place> places(Choice choice, Optional<NodeId> limited) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(context.text(message("board.places")), Optional.empty()));
        Stream.concat(
                        choice.cohorts().stream()
                                .flatMap(cohort -> cohort.counts().stream())
                                .flatMap(count -> count.neighbourhood().stream()),
                        limited.stream())
                .filter(id -> context.plan().find(id).isPresent())
                .distinct()
                .forEach(id -> places.add(new Place(context.name(id), Optional.of(id))));
        return places;
    }

    /** Who they are, and how far they are towards the goal. */
    String facts(Choice choice) {
        List<String> parts = new ArrayList<>();
        if (choice.cohorts().size() == 1) {
            Cohort cohort = choice.cohorts().get(0);
            parts.add(BoardWords.bracket(context, cohort));
            parts.add(cohort.node().get(EmploymentKeys.CRITERIA).first(languages()));
            parts.add(context.text(
                    message("board.goal", context.text(cohort.goal().label()))));
        }
        List<BigDecimal> asked = choice.cohorts().stream()
                .flatMap(cohort -> goal(cohort).stream())
                .toList();
        if (asked.size() == choice.cohorts().size()) {
            parts.add(towards(CohortBoard.reached(choice.cohorts()), asked));
        }
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private static Optional<BigDecimal> goal(Cohort cohort) {
        return cohort.target().flatMap(Planned::of).map(Planned::total);
    }

    private String towards(Quantity reached, List<BigDecimal> asked) {
        BigDecimal sum = asked.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String terms =
                String.join(" + ", asked.stream().map(BigDecimal::toPlainString).toList());
        String goal = asked.size() > 1 ? terms + " = " + sum.toPlainString() : sum.toPlainString();
        return context.text(message("board.reached", BoardWords.figure(context, reached), goal));
    }

    private List<String> languages() {
        List<String> languages = new ArrayList<>(List.of(context.locale().getLanguage()));
        languages.addAll(context.languages());
        return languages;
    }

    CohortBoard board(Choice choice, Place place) {
        return CohortBoard.of(choice.cohorts(), place.id());
    }

    /** Year, the four stages, who left, who came back, who is on the way; the sums and the conversion last. */
    List<Row<Integer>> table(CohortBoard board) {
        List<Row<Integer>> rows = new ArrayList<>();
        for (CohortBoard.Year year : board.years()) {
            rows.add(row(year.year(), Integer.toString(year.year()), year.inYear(), year.sinceStart()));
        }
        StageFigures total = board.total();
        rows.add(row(TOTAL, context.text(message("board.total")), total, total));
        return rows;
    }

    private Row<Integer> row(int key, String name, StageFigures figures, StageFigures sinceStart) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        boolean counted = !figures.isEmpty();
        for (Stage stage : Stage.values()) {
            cells.add(counted ? BoardWords.figure(context, figures.at(stage)) : "");
        }
        cells.add(counted ? BoardWords.figure(context, sinceStart.onTheWay()) : "");
        String conversion = counted ? conversion(sinceStart, Stage.IDENTIFIED, Stage.FIRST_WORK) : "";
        boolean low = counted && isLow(sinceStart);
        cells.add(low ? context.text(message("board.low", conversion)) : conversion);
        return new Row<>(key, cells, low);
    }

    /** Whether even the most that the conversion can be is less than what the person chose to watch for. */
    private boolean isLow(StageFigures sinceStart) {
        return Conversion.of(sinceStart.at(Stage.IDENTIFIED), sinceStart.at(Stage.FIRST_WORK))
                .filter(conversion -> conversion.most() < EmploymentPreferences.conversion(context))
                .isPresent();
    }

    private static String conversion(StageFigures figures, Stage earlier, Stage later) {
        return Conversion.of(figures.at(earlier), figures.at(later))
                .map(Conversion::written)
                .orElse("");
    }

    /** The picture: a line for each year that was counted, and one for the sums. */
    List<Line> lines(CohortBoard board, Choice choice) {
        List<Line> lines = new ArrayList<>();
        List<CohortBoard.Year> counted =
                board.years().stream().filter(year -> !year.inYear().isEmpty()).toList();
        BigDecimal widest = counted.stream()
                .map(year -> widest(year.inYear()))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        for (CohortBoard.Year year : counted) {
            lines.add(new Line(
                    Integer.toString(year.year()),
                    false,
                    cells(year.inYear(), year.sinceStart(), widest),
                    Optional.empty()));
        }
        if (!counted.isEmpty()) {
            lines.add(total(board.total(), choice));
        }
        return lines;
    }

    private Line total(StageFigures total, Choice choice) {
        BigDecimal widest = widest(total);
        Optional<BigDecimal> goal =
                choice.cohorts().size() == 1 ? goal(choice.cohorts().get(0)) : Optional.empty();
        int stage = Stage.way().indexOf(choice.cohorts().get(0).goal());
        BigDecimal scale = goal.map(widest::max).orElse(widest);
        return new Line(
                context.text(message("board.total")),
                true,
                cells(total, total, scale),
                goal.filter(asked -> stage >= 0)
                        .map(asked -> new Mark(
                                stage,
                                share(asked, scale),
                                context.text(message("board.mark", asked.toPlainString())))));
    }

    private static BigDecimal widest(StageFigures figures) {
        return Stage.way().stream()
                .map(stage -> figures.at(stage).most())
                .max(BigDecimal::compareTo)
                .filter(most -> most.signum() > 0)
                .orElse(BigDecimal.ONE);
    }

    private List<Cell> cells(StageFigures figures, StageFigures sinceStart, BigDecimal widest) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < Stage.way().size(); i++) {
            Stage stage = Stage.way().get(i);
            Quantity figure = figures.at(stage);
            cells.add(new Cell(
                    BoardWords.figure(context, figure),
                    share(figure.least(), widest),
                    share(figure.most(), widest),
                    i == 0 ? "" : conversion(sinceStart, Stage.way().get(i - 1), stage)));
        }
        return cells;
    }

    private static double share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 4, RoundingMode.HALF_UP).doubleValue();
    }

    /** The counts that a year is made of: cohort, period, place, party, figures. */
    List<Row<NodeId>> counts(Choice choice, int year, Place place) {
        List<Row<NodeId>> rows = new ArrayList<>();
        for (Cohort cohort : choice.cohorts()) {
            for (Count count : cohort.counts()) {
                boolean isOfYear = count.period()
                        .filter(period -> year == TOTAL || Period.year(year).contains(period))
                        .isPresent();
                if (isOfYear && (place.id().isEmpty() || count.neighbourhood().equals(place.id()))) {
                    rows.add(new Row<>(
                            count.id(),
                            List.of(
                                    count.period().map(Period::text).orElse(""),
                                    context.name(cohort.id()),
                                    name(count.neighbourhood()),
                                    name(count.service()),
                                    BoardWords.figures(context, count.figures()))));
                }
            }
        }
        return rows;
    }

    private String name(Optional<NodeId> item) {
        return item.filter(id -> context.plan().find(id).isPresent())
                .map(context::name)
                .orElse("");
    }
}
