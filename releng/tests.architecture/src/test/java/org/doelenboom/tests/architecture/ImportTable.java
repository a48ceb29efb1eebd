package org.doelenboom.tests.architecture;

import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which bundle of ours may import which: the design's table, row by row. There is no way to be exempt from it. */
final class ImportTable {

    private static final Map<String, Set<String>> ROWS = Map.ofEntries(
            Map.entry("api", Set.of()),
            Map.entry("model", Set.of("api")),
            Map.entry("plan", Set.of("api", "model")),
            Map.entry("store", Set.of("api", "model", "plan")),
            Map.entry("exchange", Set.of("api", "model", "plan")),
            Map.entry("report", Set.of("api", "model", "plan")),
            Map.entry("register", Set.of("api", "model", "plan")),
            Map.entry("workspace", Set.of("api", "model", "plan", "store", "exchange", "report", "register")),
            Map.entry("ui", Set.of("api", "plan")),
            Map.entry("workbench", Set.of("api", "model", "plan", "workspace", "ui")),
            Map.entry("cli", Set.of("api", "plan", "workspace")),
            Map.entry("modules", Set.of("api")),
            Map.entry("launcher", Set.of()));

    private ImportTable() {}

    /** The bundles of ours that this one may import from, itself included. */
    static Set<String> allowedFor(String bundle) {
        Set<String> allowed = new TreeSet<>();
        allowed.add(bundle);
        if (ROWS.containsKey(bundle)) {
            allowed.addAll(ROWS.get(bundle));
        } else if (isModule(bundle)) {
            allowed.addAll(Set.of("api", "plan"));
        } else if (bundle.endsWith(".ui") && isModule(core(bundle))) {
            allowed.addAll(Set.of("api", "plan", "ui", core(bundle)));
        } else {
            throw new AssertionError("the import table has no row for " + bundle);
        }
        return allowed;
    }

    /** Whether the bundle stands above the toolkit line, and may use SWT and JFace. */
    static boolean hasScreen(String bundle) {
        return bundle.equals("ui") || bundle.equals("workbench") || bundle.endsWith(".ui");
    }

    static boolean isToolkit(String packageOrClass) {
        return packageOrClass.startsWith("org.eclipse.");
    }

    /** A module is what a feature of that name installs; nothing else may be new without a row. */
    private static boolean isModule(String bundle) {
        return Files.isRegularFile(
                BuiltBundle.ROOT.resolve("features/org.doelenboom.feature." + bundle + "/feature.json"));
    }

    private static String core(String bundle) {
        return bundle.substring(0, bundle.length() - ".ui".length());
    }
}
