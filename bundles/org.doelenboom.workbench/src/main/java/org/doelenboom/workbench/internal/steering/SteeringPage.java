package org.doelenboom.workbench.internal.steering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.plan.Days;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetTotals;
import org.doelenboom.plan.followup.Scope;
import org.doelenboom.plan.followup.Steering;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.ui.DataTable.Row;
import org.doelenboom.ui.PlanContext;
import org.doelenboom.workbench.internal.piece.CellGrid;
import org.doelenboom.workbench.internal.piece.Pieces;

/** What the steering page shows at one moment, in the user's language, apart from how it is drawn. */
final class SteeringPage {
    /** The four questions, in their order. */
    enum Question {
        LATE,
        UNDER,
        MONEY,
        DEADLINES
    }

    private final PlanContext context;
    private final Pieces pieces;
    private final LocalDate today;
    private final int year;
    private final List<Steering.Late> late;
    private final List<Steering.Figure> figures;
    private final List<Steering.Figure> under;
    private final List<Steering.Money> money;
    private final List<Steering.Due> deadlines;
    private final List<Node> places;
    private final List<Node> themes;

    /** @param place only what holds there; everything where empty */
    SteeringPage(PlanContext context, Collection<Measure> measures, LocalDate today, int year, Optional<NodeId> place) {
        this.context = context;
        this.pieces = new Pieces(context);
        this.today = today;
        this.year = year;
        Steering steering = new Steering(context.plan(), measures, today);
        late = Steering.only(steering.late(), place, Optional.empty());
        figures = Steering.only(steering.figures(year), place, Optional.empty());
        under = figures.stream().filter(Steering.Figure::isUnder).toList();
        money = Steering.only(steering.money(year), place, Optional.empty());
        deadlines = Steering.only(steering.deadlines(), place, Optional.empty());
        Scope scope = new Scope(context.plan());
        places = scope.neighbourhoods().stream()
                .filter(node -> place.isEmpty() || place.get().equals(node.id()))
                .toList();
        themes = scope.themes();
    }

    /** The plan's own years and those that have money, in rising order; this year where there are none. */
    static List<Integer> years(PlanContext context, LocalDate today) {
        java.util.TreeSet<Integer> years = new java.util.TreeSet<>(new Schedule(context.plan()).planYears());
        years.addAll(BudgetTotals.years(context.plan()));
        if (years.isEmpty()) {
            years.add(today.getYear());
        }
        return List.copyOf(years);
    }

    private List<? extends Steering.Fact> facts(Question question) {
        return switch (question) {
            case LATE -> late;
            case UNDER -> under;
            case MONEY -> money;
            case DEADLINES -> deadlines;
        };
    }

    private static String key(Question question) {
        return "steering." + question.name().toLowerCase(Locale.ROOT);
    }

    String question(Question question) {
        return pieces.text(key(question));
    }

    /** The figure that answers the question. */
    String answer(Question question) {
        return question == Question.MONEY
                ? euro(sum(money, Optional.empty(), Optional.empty()))
                : Integer.toString(facts(question).size());
    }

    /** What the figure means, and what it leaves out. */
    String beside(Question question) {
        return switch (question) {
            case LATE -> pieces.text("steering.late.beside");
            case UNDER -> pieces.text(
                    "steering.under.beside",
                    Integer.toString(figures.size()),
                    Long.toString(
                            figures.stream().filter(one -> !one.isReported()).count()));
            case MONEY -> money.isEmpty()
                    ? pieces.text("steering.money.none", Integer.toString(year))
                    : pieces.text(
                            "steering.money.beside",
                            euro(planned(money)),
                            euro(money.stream().map(Steering.Money::paid).reduce(BigDecimal.ZERO, BigDecimal::add)));
            case DEADLINES -> pieces.text("steering.deadlines.beside");
        };
    }

    private static BigDecimal planned(List<Steering.Money> lines) {
        return lines.stream().map(Steering.Money::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(List<Steering.Money> money, Optional<NodeId> place, Optional<NodeId> theme) {
        return exactly(money, place, theme).stream().map(Steering.Money::left).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Money of the whole plan is no neighbourhood's: it would count in each. */
    private static List<Steering.Money> exactly(
            List<Steering.Money> money, Optional<NodeId> place, Optional<NodeId> theme) {
        return Steering.only(money, place, theme).stream()
                .filter(one -> place.isEmpty() || !one.places().isEmpty())
                .toList();
    }

    private String euro(BigDecimal amount) {
        NumberFormat format = NumberFormat.getInstance(context.locale());
        format.setMaximumFractionDigits(0);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String digits = format.format(amount);
        return context.locale().getLanguage().equals("fr") ? digits + " €" : "€ " + digits;
    }

    // by theme and neighbourhood

    /** The answer by theme (down) and neighbourhood (across), with what has no theme and all together. */
    CellGrid.Content grid(Question question) {
        return new Split(question);
    }

    /** The theme of a row of the grid; empty for what has none, or all of them. */
    Optional<NodeId> theme(int row) {
        return row < themes.size() ? Optional.of(themes.get(row).id()) : Optional.empty();
    }

    Optional<NodeId> place(int column) {
        return column < places.size() ? Optional.of(places.get(column).id()) : Optional.empty();
    }

    private boolean isWithoutTheme(int row) {
        return row == themes.size();
    }

    /** What a cell of the grid is made of. */
    private List<? extends Steering.Fact> facts(Question question, int row, int column) {
        List<? extends Steering.Fact> all = question == Question.MONEY
                ? exactly(money, place(column), theme(row))
                : Steering.only(facts(question), place(column), theme(row));
        return isWithoutTheme(row)
                ? all.stream().filter(fact -> fact.theme().isEmpty()).toList()
                : all;
    }

    private final class Split implements CellGrid.Content {
        private final Question question;

        Split(Question question) {
            this.question = question;
        }

        @Override
        public int rows() {
            return themes.size() + 2;
        }

        @Override
        public int columns() {
            return places.size() + 1;
        }

        @Override
        public String row(int row) {
            return theme(row)
                    .map(context::name)
                    .orElseGet(() -> pieces.text(isWithoutTheme(row) ? "steering.noTheme" : "steering.together"));
        }

        @Override
        public String column(int column) {
            return place(column).map(context::name).orElseGet(() -> pieces.text("steering.together"));
        }

        @Override
        public String columnInFull(int column) {
            return column(column);
        }

        @Override
        public String cell(int row, int column) {
            List<? extends Steering.Fact> facts = facts(question, row, column);
            if (facts.isEmpty()) {
                return "";
            }
            if (question != Question.MONEY) {
                return Integer.toString(facts.size());
            }
            return euro(facts.stream()
                    .map(fact -> ((Steering.Money) fact).left())
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        @Override
        public boolean isRowMarked(int row) {
            return false;
        }

        @Override
        public boolean isColumnMarked(int column) {
            return false;
        }
    }

    // what it is made of

    /** What stands above the list: which figure it is that the list is made of. */
    String made(Question question, int row, int column) {
        CellGrid.Content cells = grid(question);
        if (theme(row).isEmpty() && !isWithoutTheme(row) && place(column).isEmpty()) {
            return pieces.text("steering.madeAll");
        }
        return pieces.text("steering.made", cells.row(row), cells.column(column));
    }

    /** The titles of the list: what it is, where, and the figures that belong to the question. */
    List<String> columns(Question question) {
        return List.of(
                pieces.text("steering.item"),
                pieces.text("scope.place"),
                pieces.text(key(question) + ".first"),
                pieces.text(key(question) + ".second"));
    }

    /** What a cell is made of; the key is the item to go to. */
    List<Row<Entry>> list(Question question, int row, int column) {
        List<Row<Entry>> rows = new ArrayList<>();
        for (Steering.Fact fact : facts(question, row, column)) {
            rows.add(new Row<>(
                    new Entry(rows.size(), fact.node().id()),
                    List.of(name(fact), where(fact), first(fact), second(fact))));
        }
        return rows;
    }

    /** One of a list in which an item may come more than once. */
    record Entry(int index, NodeId item) {}

    private String name(Steering.Fact fact) {
        String name = context.name(fact.node().id());
        boolean below = fact instanceof Steering.Due || fact instanceof Steering.Late;
        Optional<Node> parent =
                fact.node().parent().flatMap(id -> context.plan().find(id));
        boolean needsParent = below
                && context.plan().path(fact.node()).size() > 1
                && !org.doelenboom.plan.PlanKinds.isInTree(fact.node().kind());
        return needsParent && parent.isPresent()
                ? name + " (" + context.name(parent.get().id()) + ")"
                : name;
    }

    private String where(Steering.Fact fact) {
        return String.join(", ", fact.places().stream().map(context::name).toList());
    }

    private String first(Steering.Fact fact) {
        if (fact instanceof Steering.Late one) {
            return Days.written(one.since());
        }
        if (fact instanceof Steering.Figure one) {
            return pieces.text("steering.of", reached(one), Figures.written(one.asked(), context.locale()), unit(one));
        }
        return fact instanceof Steering.Money one ? euro(one.planned()) : Days.written(((Steering.Due) fact).day());
    }

    private String reached(Steering.Figure one) {
        return Figures.written(
                Quantity.between(one.reached().least(), one.reached().most()), context.locale());
    }

    private String unit(Steering.Figure one) {
        List<String> languages = new ArrayList<>(List.of(context.locale().getLanguage()));
        languages.addAll(context.languages());
        return Pieces.shortened(one.target().get(TargetKeys.UNIT).first(languages), 40);
    }

    private String second(Steering.Fact fact) {
        if (fact instanceof Steering.Late one) {
            return pieces.text(
                    "steering.days", Long.toString(Math.max(1, ChronoUnit.DAYS.between(one.since(), today))));
        }
        if (fact instanceof Steering.Figure one) {
            return Figures.written(one.expected(), context.locale());
        }
        if (fact instanceof Steering.Money one) {
            return euro(one.left());
        }
        long days = ChronoUnit.DAYS.between(today, ((Steering.Due) fact).day());
        return days == 0 ? pieces.text("steering.today") : pieces.text("steering.days", Long.toString(days));
    }
}
