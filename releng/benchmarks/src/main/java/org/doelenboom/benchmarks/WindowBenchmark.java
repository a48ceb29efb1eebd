package org.doelenboom.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.benchmarks.plugin.InWindow;
import org.doelenboom.store.FilePlanStore;

/** What a person waits for in the window, with a plan of ten thousand items open and with one of a hundred thousand. */
final class WindowBenchmark {
    private static final String PLUG_IN = "org.doelenboom.benchmarks.plugin";
    private static final int AIM_MILLIS = 50;
    private static final int FRAME_MILLIS = 16;
    private static final int DIAGRAM_NODES = 2_000;
    private static final int LONGEST_FREEZE_MILLIS = 2_000;

    /** Some hundred keys, each waited for until nothing is painted any more. */
    private static final long LIMIT_MINUTES = 10;

    private final Path product;
    private final Path work;

    /** @param product as the build laid it out */
    WindowBenchmark(Path product, Path work) {
        this.product = product;
        this.work = work;
    }

    void run(Report report) throws Exception {
        double small = 0;
        for (int nodes : new int[] {1_000, DIAGRAM_NODES, 10_000, 100_000}) {
            Map<String, List<Double>> taken = taken(nodes);
            String with = String.format(java.util.Locale.ROOT, " with %,d items", nodes);
            report.figure("the plan's rows after the painted window" + with, median(taken, InWindow.SHOWN), "ms");
            report.limit(
                    "longest time that the screen stood still meanwhile",
                    median(taken, InWindow.FREEZE),
                    LONGEST_FREEZE_MILLIS);
            report.figure("a character in a title, to its paint" + with, median(taken, InWindow.CHARACTER), "ms");
            rest(report, taken, InWindow.CHARACTER);
            report.limit(
                    "an arrow key in the tree, to the painted page", median(taken, InWindow.SELECTION), AIM_MILLIS);
            rest(report, taken, InWindow.SELECTION);
            report.figure("a page down in the tree", median(taken, InWindow.PAGE), "ms");
            report.limit("a letter in the filter, to the painted rows", median(taken, InWindow.FILTER), AIM_MILLIS);
            rest(report, taken, InWindow.FILTER);
            report.limit("a letter in the search, to the painted hits", median(taken, InWindow.SEARCH), AIM_MILLIS);
            rest(report, taken, InWindow.SEARCH);
            report.figure("a page down in the year grid", median(taken, InWindow.SCROLL), "ms");
            report.limit(
                    "a year mark in the grid, work of the screen's thread" + with,
                    median(taken, InWindow.WORK + InWindow.MARK),
                    FRAME_MILLIS);
            report.figure("the same, to the last paint", median(taken, InWindow.LAST + InWindow.MARK), "ms");
            if (nodes == DIAGRAM_NODES) {
                report.figure("the diagram" + with + ", to the last paint", median(taken, InWindow.DIAGRAM), "ms");
            }
            small = small == 0 ? median(taken, InWindow.WORK + InWindow.MARK) : small;
            if (nodes == 100_000) {
                report.ratio(
                        "a year mark in the grid, 100,000 / 1,000 items",
                        median(taken, InWindow.WORK + InWindow.MARK) / small,
                        1.5);
            }
        }
    }

    /** What is behind a figure: how often it was taken, its worst, and what the person does not wait for. */
    private static void rest(Report report, Map<String, List<Double>> taken, String what) {
        List<Double> all = taken.getOrDefault(what, List.of());
        report.detail(
                "%d times, %.0f ms at most; %.0f ms to the last paint of all, %.0f ms of work for it",
                all.size(),
                all.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN),
                median(taken, InWindow.LAST + what),
                median(taken, InWindow.WORK + what));
    }

    private Map<String, List<Double>> taken(int nodes) throws Exception {
        Path home = work.resolve("window" + nodes);
        Path plugIns = Files.createDirectories(home.resolve("plug-ins"));
        new BundleJar(PLUG_IN)
                .header(
                        "Import-Package",
                        "org.eclipse.swt,org.eclipse.swt.custom,org.eclipse.swt.widgets,org.osgi.framework")
                .header("Bundle-Activator", PLUG_IN + ".InWindow")
                .type(PLUG_IN + ".InWindow")
                .type(PLUG_IN + ".InWindow$Act")
                .type(PLUG_IN + ".InWindow$Answer")
                .type(PLUG_IN + ".Hands")
                .writeTo(plugIns.resolve("benchmark.jar"));
        Path plan = home.resolve("plan.doelenboom");
        new FilePlanStore().write(WholePlan.document(nodes).snapshot(), StoredPlan.NO_HISTORY, plan, null);
        Path result = home.resolve("result");
        new PaintedStart(work)
                .until(
                        result,
                        home,
                        List.of(
                                "-D" + InWindow.RESULT + "=" + result,
                                "-D" + InWindow.DIAGRAM + "=" + (nodes == DIAGRAM_NODES ? "The tree as a picture" : ""),
                                "-Duser.language=en",
                                "-jar",
                                product.resolve("lib/org.doelenboom.launcher.jar")
                                        .toString(),
                                "open",
                                plan.toString()),
                        LIMIT_MINUTES);
        return read(result);
    }

    /** The milliseconds by what took them. */
    static Map<String, List<Double>> read(Path result) throws IOException {
        Map<String, List<Double>> taken = new TreeMap<>();
        for (String line : Files.readAllLines(result)) {
            String[] words = line.split(" ");
            taken.computeIfAbsent(words[0], what -> new ArrayList<>()).add(Double.valueOf(words[1]));
        }
        return taken;
    }

    /** @return NaN where nothing was measured */
    static double median(Map<String, List<Double>> taken, String what) {
        List<Double> all = taken.getOrDefault(what, List.of());
        return all.isEmpty()
                ? Double.NaN
                : Median.of(all.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
