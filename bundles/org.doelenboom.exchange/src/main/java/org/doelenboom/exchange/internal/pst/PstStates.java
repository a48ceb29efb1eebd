package org.doelenboom.exchange.internal.pst;

import java.util.Map;
import java.util.Optional;
import org.doelenboom.plan.schedule.FollowUpState;

/** How far an item is, in the words of the format. */
final class PstStates {
    private static final Map<String, FollowUpState> STATES = Map.of(
            "NON_COMMENCE", FollowUpState.NOT_STARTED,
            "EN_COURS", FollowUpState.ONGOING,
            "EN_ATTENTE", FollowUpState.WAITING,
            "PROBLEME", FollowUpState.STUCK,
            "TERMINE", FollowUpState.DONE,
            "ANNULE_ABANDONNE", FollowUpState.STOPPED);

    private PstStates() {}

    static Optional<FollowUpState> read(String word) {
        return Optional.ofNullable(STATES.get(word));
    }

    static String write(FollowUpState state) {
        return switch (state) {
            case NOT_STARTED -> "NON_COMMENCE";
            case ONGOING, PARTLY_DONE -> "EN_COURS";
            case POSTPONED, WAITING -> "EN_ATTENTE";
            case STUCK -> "PROBLEME";
            case DONE -> "TERMINE";
            case STOPPED -> "ANNULE_ABANDONNE";
        };
    }
}
