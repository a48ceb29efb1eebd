package org.doelenboom.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.benchmarks.plugin.InUse;
import org.doelenboom.store.FilePlanStore;

/** Whether what the window holds grows while somebody works in it. */
public final class UseBenchmark {
    private static final String PLUG_IN = "org.doelenboom.benchmarks.plugin";
    private static final int NODES = 2_000;

    /** Of the size, for what the collector leaves and what is remembered of each step. */
    private static final double MOST_GROWTH = 0.05;

    private final Path product;
    private final Path work;

    /** @param product as the build laid it out */
    public UseBenchmark(Path product, Path work) {
        this.product = product;
        this.work = work;
    }

    /**
     * What was held over the time.
     *
     * @param first at the beginning, and last at the end of the line that lies nearest to all looks
     * @param aMinute by how much it grew
     */
    public record Held(String what, double first, double last, double aMinute) {
        static Held of(String what, List<Double> minutes, List<Double> looks) {
            double middle = mean(minutes);
            double level = mean(looks);
            double slope = 0;
            double spread = 0;
            for (int i = 0; i < looks.size(); i++) {
                slope += (minutes.get(i) - middle) * (looks.get(i) - level);
                spread += (minutes.get(i) - middle) * (minutes.get(i) - middle);
            }
            double aMinute = spread == 0 ? 0 : slope / spread;
            return new Held(
                    what,
                    level + aMinute * (minutes.get(0) - middle),
                    level + aMinute * (minutes.get(minutes.size() - 1) - middle),
                    aMinute);
        }

        private static double mean(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        }

        /** Whether it stayed the same, but for a little. */
        public boolean isFlat() {
            return last - first <= first * MOST_GROWTH;
        }

        @Override
        public String toString() {
            String now = String.format(Locale.ROOT, "%.1f, then %.1f", first, last);
            return isFlat()
                    ? what + " flat (" + now + ")"
                    : what + " GROWS (" + now + String.format(Locale.ROOT, ": %+.2f a minute)", aMinute);
        }
    }

    void run(Report report, long seconds) throws Exception {
        List<Held> held = held(report, seconds);
        boolean flat = held.stream().allMatch(Held::isFlat);
        report.line("use: " + (flat ? "flat" : "GROWS") + "; "
                + String.join("; ", held.stream().map(Held::toString).toList()));
    }

    /**
     * Works in the window, and says what it held.
     *
     * @param report told of every look
     * @throws java.io.IOException when the program ends before
     */
    public List<Held> held(Report report, long seconds) throws Exception {
        Path home = work.resolve("use");
        Path plugIns = Files.createDirectories(home.resolve("plug-ins"));
        new BundleJar(PLUG_IN)
                .header("Import-Package", "org.eclipse.swt,org.eclipse.swt.widgets,org.osgi.framework")
                .header("Bundle-Activator", PLUG_IN + ".InUse")
                .type(PLUG_IN + ".InUse")
                .type(PLUG_IN + ".Hands")
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
                                "-D" + InUse.SECONDS + "=" + seconds,
                                "-Duser.language=en",
                                "-jar",
                                product.resolve("lib/org.doelenboom.launcher.jar")
                                        .toString(),
                                "open",
                                plan.toString()),
                        seconds / 60 + 15);
        Map<String, List<Double>> seen = WindowBenchmark.read(result);
        report.detail(
                "%.1f minutes of work by keys, %.0f rounds, %.0f views opened in turn",
                seconds / 60.0, WindowBenchmark.median(seen, InUse.ROUNDS), WindowBenchmark.median(seen, InUse.VIEWS));
        List<Held> held = new ArrayList<>();
        for (Map.Entry<String, String> one : List.of(
                Map.entry("live heap in MB", InUse.HEAP),
                Map.entry("widgets", InUse.WIDGETS),
                Map.entry("listeners of the display", InUse.LISTENERS),
                Map.entry("threads", InUse.THREADS))) {
            List<Double> looks = seen.getOrDefault(one.getValue(), List.of());
            report.detail("%s: %s", one.getKey(), looks);
            held.add(Held.of(one.getKey(), seen.getOrDefault(InUse.TIME, List.of()), looks));
        }
        return held;
    }
}
