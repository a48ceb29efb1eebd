package org.doelenboom.report.internal.block;

import java.util.Map;
import org.doelenboom.api.document.KindId;
import org.doelenboom.plan.PlanKinds;

/** The colours of the levels (LWGC plan, lines 17 to 35), as six hexadecimal digits, light enough for dark letters. */
public final class LevelColours {
    /** Of what is not in the call: grey on white, and still 7 to 1. */
    public static final String GREY = "55595E";

    private static final Map<KindId, String> FULL = Map.of(
            PlanKinds.GENERAL_OBJECTIVE, "FFE08A",
            PlanKinds.INTERMEDIATE_OBJECTIVE, "FFC08A",
            PlanKinds.OPERATIONAL_OBJECTIVE, "BFE3B4",
            PlanKinds.HORIZONTAL_OBJECTIVE, "BBD7F5");

    private static final Map<KindId, String> LIGHT = Map.of(
            PlanKinds.GENERAL_OBJECTIVE, "FFF6DC",
            PlanKinds.INTERMEDIATE_OBJECTIVE, "FFEEDF",
            PlanKinds.OPERATIONAL_OBJECTIVE, "EDF7EA",
            PlanKinds.HORIZONTAL_OBJECTIVE, "EAF3FC");

    private LevelColours() {}

    public static String full(KindId level) {
        return FULL.getOrDefault(level, "E6E8EB");
    }

    /** For the cells of a table. */
    public static String light(KindId level) {
        return LIGHT.getOrDefault(level, "FFFFFF");
    }
}
