package org.doelenboom.workbench.internal.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layouts of the workbench itself. They name views that other bundles bring; what is not there is left out. */
public final class CoreLayouts {
    public static final String PLAN = "plan";
    public static final String SEARCH = "search";
    public static final String PROBLEMS = "problems";

    static final String WRITE = "write";

    private static final Map<String, Spot> HOMES = Map.of(PLAN, Spot.LEFT, SEARCH, Spot.LEFT, PROBLEMS, Spot.RIGHT);

    private CoreLayouts() {}

    /** A layout that has no name in a language yet; its message is {@code layout.} and the id. */
    record Core(String id, Arrangement first, List<String> own) {}

    static Optional<Spot> home(String view) {
        return Optional.ofNullable(HOMES.get(view));
    }

    static List<Core> all() {
        return List.of(
                new Core(WRITE, base(), List.of()),
                new Core(
                        "check",
                        base().with(Spot.CENTRE, "matrices", "diagram").weighted(220, 430, 350, 650, 350, 500, 500),
                        List.of()),
                around("years", "years", "targets"),
                around("budget", "budget", "split"),
                around("followUp", "report-today", "steering"));
    }

    public static List<String> ids() {
        return all().stream().map(Core::id).toList();
    }

    public static boolean isCore(String id) {
        return ids().contains(id);
    }

    /** The tree left, the page in the middle, what the check found right. */
    static Arrangement base() {
        return Arrangement.empty().with(Spot.LEFT, PLAN, SEARCH).with(Spot.RIGHT, PROBLEMS);
    }

    /** Wide tables get the room of the problems, which wait on the bar. */
    private static Core around(String id, String... views) {
        return new Core(
                id,
                Arrangement.empty()
                        .with(Spot.LEFT, PLAN, SEARCH)
                        .with(Spot.CENTRE, new Arrangement.Stack(List.of(views), views[0], false))
                        .with(Spot.RIGHT, new Arrangement.Stack(List.of(PROBLEMS), PROBLEMS, true))
                        .weighted(210, 580, 210, 650, 350, 500, 500),
                List.of(views));
    }
}
