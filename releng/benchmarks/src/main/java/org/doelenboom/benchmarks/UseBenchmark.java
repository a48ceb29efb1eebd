package org.doelenboom.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.benchmarks.plugin.InUse;
import org.doelenboom.store.FilePlanStore;

/** Whether what the window holds grows while somebody works in it. */
final class UseBenchmark {
    private static final String PLUG_IN = "org.doelenboom.benchmarks.plugin";
    private static final int NODES = 2_000;
    private static final double MOST_GROWTH = 1.05;

    private final Path product;
    private final Path work;

    /** @param product as the build laid it out */
    UseBenchmark(Path product, Path work) {
        this.product = product;
        this.work = work;
    }

    void run(Report report, long minutes) throws Exception {
        Path home = work.resolve("use");
        Path plugIns = Files.createDirectories(home.resolve("plug-ins"));
        new BundleJar(PLUG_IN)
                .header("Import-Package", "org.eclipse.swt,org.eclipse.swt.widgets,org.osgi.framework")
                .header("Bundle-Activator", PLUG_IN + ".InUse")
                .type(PLUG_IN + ".InUse")
                .writeTo(plugIns.resolve("use.jar"));
        Path plan = home.resolve("plan.doelenboom");
        new FilePlanStore().write(PlanGenerator.plan(NODES), StoredPlan.NO_HISTORY, plan, null);
        Path result = home.resolve("result");
        new PaintedStart(work)
                .until(
                        result,
                        home,
                        List.of(
                                "-D" + InUse.RESULT + "=" + result,
                                "-D" + InUse.MINUTES + "=" + minutes,
                                "-jar",
                                product.resolve("lib/org.doelenboom.launcher.jar")
                                        .toString(),
                                "open",
                                plan.toString()),
                        minutes + 10);
        Map<String, List<Double>> seen = WindowBenchmark.read(result);
        report.detail("%d minutes of work by keys, %.0f rounds", minutes, WindowBenchmark.median(seen, InUse.ROUNDS));
        flat(report, "live heap in MB", InUse.HEAP, seen);
        flat(report, "widgets", InUse.WIDGETS, seen);
        flat(report, "listeners of the display", InUse.LISTENERS, seen);
        flat(report, "threads", InUse.THREADS, seen);
    }

    /** The second quarter of the looks against the last: the first is for what is kept once. */
    private static void flat(Report report, String what, String key, Map<String, List<Double>> seen) {
        List<Double> looks = seen.getOrDefault(key, List.of());
        int quarter = looks.size() / 4;
        double before = middle(looks.subList(quarter, 2 * quarter));
        double after = middle(looks.subList(looks.size() - quarter, looks.size()));
        report.ratio(what + ": the last quarter / the second", after / before, MOST_GROWTH);
        report.detail("%s", looks);
    }

    private static double middle(List<Double> looks) {
        return Median.of(looks.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
