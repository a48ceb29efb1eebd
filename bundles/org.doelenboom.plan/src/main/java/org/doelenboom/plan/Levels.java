package org.doelenboom.plan;

import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.KindId;

/** The short names of the levels, as documents of the field, imports and the command line write them. */
public final class Levels {
    private static final Map<KindId, String> CODES = Map.of(
            PlanKinds.GENERAL_OBJECTIVE, "AD",
            PlanKinds.INTERMEDIATE_OBJECTIVE, "ID",
            PlanKinds.OPERATIONAL_OBJECTIVE, "OD",
            PlanKinds.HORIZONTAL_OBJECTIVE, "HD",
            PlanKinds.ACTION, "A");

    private Levels() {}

    /** {@code AD}, {@code ID}, {@code OD}, {@code A} or {@code HD}; empty for what is no level. */
    public static Optional<String> code(KindId kind) {
        return Optional.ofNullable(CODES.get(kind));
    }

    /** The kind of a short name as {@link #code} gives it. */
    public static Optional<KindId> kind(String code) {
        return CODES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
