package org.doelenboom.eviction.count;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.internal.EvictionMessages;
import org.doelenboom.plan.Period;
import org.doelenboom.plan.PlanKeys;

/** How counting goes on: the next month as the last, the next year as the one before. */
public final class Continuation {
    private Continuation() {}

    /** The year after the last that is counted, else the plan's first; empty where the plan has no period either. */
    public static Optional<Integer> nextYear(Snapshot plan) {
        return last(plan).flatMap(CountSheet::year).map(year -> year + 1).or(() -> plan.root()
                .get(PlanKeys.FIRST_YEAR)
                .map(BigDecimal::intValue));
    }

    private static Optional<CountSheet> last(Snapshot plan) {
        return CountSheet.all(plan).stream()
                .filter(sheet -> sheet.year().isPresent())
                .max(Comparator.comparingInt(sheet -> sheet.year().orElse(0)));
    }

    /** Begins the counts of a year, counted as those of the last one. */
    public static NodeId begin(Edit edit, int year) {
        Snapshot plan = edit.now();
        EvictionMessages messages = new EvictionMessages();
        NodeId sheet = edit.append(EvictionKinds.COUNT_SHEET, plan.root().id());
        BilingualText title = BilingualText.EMPTY;
        for (String language : plan.root().get(PlanKeys.LANGUAGES)) {
            title = title.put(language, messages.text(Locale.forLanguageTag(language), "sheet.title", year));
        }
        edit.set(sheet, PlanKeys.TITLE, title);
        edit.set(sheet, CountKeys.YEAR, Optional.of(BigDecimal.valueOf(year)));
        last(plan).ifPresent(before -> {
            edit.set(sheet, CountKeys.COUNTED, before.counted());
            edit.set(sheet, CountKeys.EARLY_MEANS, before.node().get(CountKeys.EARLY_MEANS));
        });
        return sheet;
    }

    /** The month after the last that is counted, else January; empty where that lies outside the sheet's year. */
    public static Optional<YearMonth> nextMonth(CountSheet sheet) {
        return lastMonth(sheet)
                .map(month -> month.plusMonths(1))
                .or(() -> sheet.year().map(year -> YearMonth.of(year, 1)))
                .filter(month ->
                        sheet.year().filter(year -> month.getYear() == year).isPresent());
    }

    private static Optional<YearMonth> lastMonth(CountSheet sheet) {
        return sheet.counts().stream().flatMap(count -> month(count).stream()).max(YearMonth::compareTo);
    }

    private static Optional<YearMonth> month(Count count) {
        return count.period().map(Period::first).map(YearMonth::from).filter(month -> Period.month(month)
                .equals(count.period().orElse(null)));
    }

    /**
     * Adds the lines of the next month: the services and neighbourhoods of the last one, without figures; one empty line where
     * there is none.
     *
     * @throws java.util.NoSuchElementException when there is no next month
     */
    public static List<NodeId> addMonth(Edit edit, CountSheet sheet) {
        String period = Period.month(nextMonth(sheet).orElseThrow()).text();
        Optional<YearMonth> before = lastMonth(sheet);
        List<NodeId> added = new ArrayList<>();
        for (Count model : sheet.counts()) {
            if (before.isPresent() && month(model).equals(before)) {
                NodeId line = addLine(edit, sheet, period);
                edit.set(line, CountKeys.SERVICE, model.service());
                edit.set(line, CountKeys.NEIGHBOURHOOD, model.neighbourhood());
                added.add(line);
            }
        }
        if (added.isEmpty()) {
            added.add(addLine(edit, sheet, period));
        }
        return added;
    }

    /** Adds a line without figures. */
    public static NodeId addLine(Edit edit, CountSheet sheet, String period) {
        NodeId line = edit.append(EvictionKinds.COUNT, sheet.node().id());
        edit.set(line, CountKeys.PERIOD, period);
        return line;
    }
}
