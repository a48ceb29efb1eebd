package org.doelenboom.eviction.ui.internal.view;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doelenboom.eviction.EvictionKeys;
import org.doelenboom.eviction.Words;
import org.doelenboom.eviction.count.Count;
import org.doelenboom.eviction.count.CountKeys;
import org.doelenboom.eviction.count.Figure;
import org.doelenboom.eviction.count.Totals;
import org.doelenboom.eviction.ui.ScreenMessages;
import org.doelenboom.plan.Figures;
import org.doelenboom.plan.Period;
import org.doelenboom.ui.PlanContext;

/** The cells of a count, and of the sum below all of them, in the order of the columns. */
final class CountRow {
    static final int SERVICE = 0;
    static final int PLACE = 1;
    static final int PERIOD = 2;

    /** The first of the figures, which stand in the order of {@link Figure}. */
    static final int FIGURES = 3;

    static final int EARLY = FIGURES + Figure.values().length;
    static final int SOURCE = EARLY + 1;

    private CountRow() {}

    static List<String> titles(PlanContext context) {
        List<String> titles = new ArrayList<>();
        titles.add(context.text(Words.label(CountKeys.SERVICE)));
        titles.add(context.text(Words.label(CountKeys.NEIGHBOURHOOD)));
        titles.add(context.text(Words.label(CountKeys.PERIOD)));
        for (Figure figure : Figure.values()) {
            titles.add(context.text(ScreenMessages.message("counts.figure." + Words.key(figure))));
        }
        titles.add(context.text(ScreenMessages.message("counts.early")));
        titles.add(context.text(Words.label(EvictionKeys.SOURCE)));
        return titles;
    }

    static List<String> cells(PlanContext context, Count count) {
        List<String> cells = new ArrayList<>();
        cells.add(
                count.service().map(context::name).orElse(context.text(ScreenMessages.message("counts.allServices"))));
        cells.add(count.neighbourhood()
                .map(context::name)
                .orElse(context.text(ScreenMessages.message("counts.wholePlan"))));
        cells.add(count.period()
                .map(period -> spoken(period, context.locale()))
                .orElse(count.node().get(CountKeys.PERIOD)));
        addFigures(context, new Totals(List.of(count)), cells);
        cells.add(count.node().get(EvictionKeys.SOURCE));
        return cells;
    }

    static List<String> sum(PlanContext context, List<Count> counts) {
        List<String> cells = new ArrayList<>(List.of(context.text(ScreenMessages.message("counts.sum")), "", ""));
        addFigures(context, new Totals(counts), cells);
        cells.add("");
        return cells;
    }

    private static void addFigures(PlanContext context, Totals totals, List<String> cells) {
        for (Figure figure : Figure.values()) {
            cells.add(Figures.written(totals.of(figure), context.locale()));
        }
        cells.add(totals.early().map(share -> share.written(context.locale())).orElse(""));
    }

    /** {@code februari} for a month: the year stands above. */
    static String spoken(Period period, Locale locale) {
        YearMonth first = YearMonth.from(period.first());
        return first.equals(YearMonth.from(period.last()))
                ? first.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale)
                : period.text();
    }

    static boolean isFigure(int column) {
        return column >= FIGURES && column < EARLY;
    }

    static Figure figure(int column) {
        return Figure.values()[column - FIGURES];
    }
}
