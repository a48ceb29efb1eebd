package org.doelenboom.workbench.internal.targets;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.doelenboom.plan.Period;

/** The periods that figures are entered by: the years of the plan, or the parts of one year. */
enum Periods {
    YEARS,
    QUARTERS,
    MONTHS;

    /**
     * @param years of the plan
     * @param year whose parts are wanted
     */
    List<Period> of(List<Integer> years, int year) {
        return switch (this) {
            case YEARS -> years.stream().map(Period::year).toList();
            case QUARTERS -> IntStream.rangeClosed(1, 4)
                    .mapToObj(quarter -> Period.parse(String.format("%04d-Q%d", year, quarter))
                            .orElseThrow())
                    .toList();
            case MONTHS -> IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> Period.month(YearMonth.of(year, month)))
                    .toList();
        };
    }
}
