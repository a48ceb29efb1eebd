package org.doelenboom.employment;

import java.util.List;
import java.util.Locale;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.measure.Quantity;
import org.doelenboom.api.text.Message;

/** What is counted of a cohort: the four stages of the way to work in their order, and leaving it and coming back. */
public enum Stage {
    /** A partner service says that work would make the difference for them (LWGC plan, lines 235 and 243). */
    IDENTIFIED(EmploymentKeys.IDENTIFIED),
    /** Someone goes the way with them. */
    ACCOMPANIED(EmploymentKeys.ACCOMPANIED),
    /** A first paid activity (line 231). */
    FIRST_WORK(EmploymentKeys.FIRST_WORK),
    /** Work that lasts: still there after a year. */
    STABLE(EmploymentKeys.STABLE),
    /** They left the way before their work was stable. */
    DROPPED_OUT(EmploymentKeys.DROPPED_OUT),
    /** They came back after they had left. */
    RETURNED(EmploymentKeys.RETURNED);

    private static final List<Stage> WAY = List.of(IDENTIFIED, ACCOMPANIED, FIRST_WORK, STABLE);

    private final Key<Quantity> key;

    Stage(Key<Quantity> key) {
        this.key = key;
    }

    /** The stages of the way, from the first to the last. */
    public static List<Stage> way() {
        return WAY;
    }

    /** Where the figure stands, on a count. */
    public Key<Quantity> key() {
        return key;
    }

    /** What a person calls it. */
    public Message label() {
        return Message.of(EmploymentModule.BUNDLE, "stage." + name().toLowerCase(Locale.ROOT));
    }
}
