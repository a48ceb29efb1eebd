package org.doelenboom.workbench.internal.view;

import java.util.Arrays;
import java.util.Optional;
import org.doelenboom.ui.ViewContribution;

/** The places of the window where tabs stack, in the order in which the keyboard goes round. */
public enum Spot {
    LEFT,
    CENTRE,
    /** Right of the centre, for a second page. */
    BESIDE,
    RIGHT,
    BOTTOM,
    /** A window of its own. */
    WINDOW;

    /** Where a view wants to stand at first. */
    public static Spot of(ViewContribution.Area area) {
        return switch (area) {
            case LEFT -> LEFT;
            case CENTRE -> CENTRE;
            case RIGHT -> RIGHT;
            case BOTTOM -> BOTTOM;
        };
    }

    static Optional<Spot> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** Where pages of plans may stand. */
    boolean isForPages() {
        return this == CENTRE || this == BESIDE;
    }
}
