package org.doelenboom.access.ui.internal;

import java.util.Optional;
import org.doelenboom.ui.PlanContext;

/** What the person chose on the module's page of preferences. */
public final class Choices {
    /** After how many months without a check a service is named as one to ask again. */
    static final String CHECK_MONTHS = "access.checkMonths";

    static final int USUAL_MONTHS = 12;

    private static final int MOST_MONTHS = 120;

    private Choices() {}

    /** From 1 to 120; twelve where she chose nothing, or nothing that can be read. */
    public static int checkMonths(PlanContext context) {
        return months(context.preference(CHECK_MONTHS)).orElse(USUAL_MONTHS);
    }

    static Optional<Integer> months(Optional<String> written) {
        return written.map(String::strip)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(months -> months >= 1 && months <= MOST_MONTHS);
    }
}
