package org.doelenboom.eviction.ui.internal.view;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.eviction.count.Count;
import org.doelenboom.eviction.ui.internal.section.Parts;
import org.doelenboom.plan.Period;
import org.doelenboom.ui.Accessibles;
import org.doelenboom.ui.PlanContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Of which month the lines are shown: the last one at first, since that is what is filled in. */
final class PeriodChoice {
    private final PlanContext context;
    private final Combo combo;
    private List<Period> offered = List.of();
    private boolean last = true;

    /** What the person chose; null for all. */
    @Nullable
    private Period chosen;

    PeriodChoice(Composite parent, PlanContext context, Runnable changed) {
        this.context = context;
        Composite row = Parts.row(parent, context, 2);
        Parts.label(row, context, context.text(message("counts.of")))
                .setFont(context.resources().bold());
        combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        Accessibles.name(combo, () -> context.text(message("counts.of")));
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex() - 1;
            chosen = index < 0 ? null : offered.get(index);
            last = false;
            changed.run();
        });
    }

    /** Whether one period is shown, and not all. */
    boolean isOne() {
        return chosen != null;
    }

    /** From now on the last month is shown, as it comes. */
    void showLast() {
        last = true;
    }

    /** Offers the periods of these counts, and answers those of the one that is chosen. */
    List<Count> choose(List<Count> counts) {
        List<Period> periods = counts.stream()
                .flatMap(count -> count.period().stream())
                .distinct()
                .sorted(Comparator.comparing(Period::last).thenComparing(Period::first, Comparator.reverseOrder()))
                .toList();
        if (last) {
            chosen = periods.stream()
                    .filter(period -> period.text().matches("\\d{4}-\\d{2}"))
                    .reduce((one, later) -> later)
                    .orElse(null);
        } else if (chosen != null && !periods.contains(chosen)) {
            chosen = null;
        }
        offer(periods);
        Period period = chosen;
        return period == null
                ? counts
                : counts.stream()
                        .filter(count -> count.period().filter(period::equals).isPresent())
                        .toList();
    }

    private void offer(List<Period> periods) {
        offered = periods;
        List<String> items = new ArrayList<>();
        items.add(context.text(message("counts.allPeriods")));
        Locale locale = context.locale();
        periods.forEach(period -> items.add(CountRow.spoken(period, locale)));
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(new String[0]));
            combo.requestLayout();
        }
        combo.select(chosen == null ? 0 : periods.indexOf(chosen) + 1);
    }
}
