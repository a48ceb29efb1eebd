package org.doelenboom.benchmarks;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.doelenboom.benchmarks.plugin.LiveModules;

/**
 * What modules cost: the start with one, with all, and with many small plug-ins beside; and, in the program with its window open, a
 * feature that is installed and a plug-in that comes and goes.
 */
final class ModulesBenchmark {
    private static final String PLUG_IN = "org.doelenboom.benchmarks.plugin";
    private static final String ONE = "eviction";
    private static final int MANY = 50;
    private static final int WARM_UPS = 2;
    private static final int RUNS = 9;

    private final Path product;
    private final Path work;
    private final PaintedStart start;

    /** @param product as the build laid it out, its packed features beside it */
    ModulesBenchmark(Path product, Path work) throws IOException {
        this.product = product;
        this.work = work;
        this.start = new PaintedStart(work);
    }

    void run(Report report) throws Exception {
        starts(report);
        live(report);
    }

    private void starts(Report report) throws Exception {
        Path many = work.resolve("many");
        for (int number = 0; number < MANY; number++) {
            small("small" + number, plugIns(many));
        }
        double[] seconds = Median.seconds(
                WARM_UPS,
                RUNS,
                () -> start.untilPainted(work.resolve("one"), program("--features", ONE)),
                () -> start.untilPainted(work.resolve("all"), program()),
                () -> start.untilPainted(many, program()));
        report.ratio("start with all modules / with one", seconds[1] / seconds[0]);
        report.detail("%.2f s with one, %.2f s with all", seconds[0], seconds[1]);
        report.limit("start with " + MANY + " small plug-ins, each adds", (seconds[2] - seconds[1]) * 1000 / MANY, 20);
        report.detail("%.2f s with them", seconds[2]);
    }

    private void live(Report report) throws Exception {
        Path home = work.resolve("live");
        new BundleJar(PLUG_IN)
                .header(
                        "Import-Package",
                        "org.doelenboom.api.document,org.doelenboom.api.module,org.doelenboom.api.text,"
                                + "org.eclipse.swt.widgets,org.osgi.framework")
                .header("Bundle-Activator", PLUG_IN + ".LiveModules")
                .type(PLUG_IN + ".LiveModules")
                .writeTo(plugIns(home).resolve("benchmark.jar"));
        Path result = work.resolve("result");
        List<String> program = new ArrayList<>(List.of(
                "-D" + LiveModules.FEATURE + "=" + packed(),
                "-D" + LiveModules.PLUG_IN + "=" + small("dropped", Files.createDirectories(work.resolve("dropped"))),
                "-D" + LiveModules.RESULT + "=" + result));
        program.addAll(program());
        start.until(result, home, program);
        Map<String, List<Double>> taken = WindowBenchmark.read(result);
        report.figure(
                "a feature is installed in the open window",
                WindowBenchmark.median(taken, LiveModules.INSTALLED),
                "ms");
        report.figure("and the window shows it", WindowBenchmark.median(taken, LiveModules.SHOWN), "ms");
        report.limit(
                "a plug-in contributes after its file came", WindowBenchmark.median(taken, LiveModules.CAME), 2000);
        report.limit("a plug-in is gone after its file went", WindowBenchmark.median(taken, LiveModules.WENT), 2000);
    }

    private List<String> program(String... words) {
        List<String> program = new ArrayList<>();
        program.add("-jar");
        program.add(product.resolve("lib/org.doelenboom.launcher.jar").toString());
        program.addAll(List.of(words));
        return program;
    }

    private Path packed() throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(product.resolveSibling("features"), "doelenboom-" + ONE + "-*.zip")) {
            return files.iterator().next();
        }
    }

    private static Path plugIns(Path home) throws IOException {
        return Files.createDirectories(home.resolve("plug-ins"));
    }

    /** A plug-in as a partner might make it: an item of its own, a rule, a command, words in three languages. */
    private static Path small(String id, Path folder) throws IOException {
        BundleJar jar = new BundleJar("org.example." + id)
                .header(
                        "Import-Package",
                        "org.doelenboom.api.check,org.doelenboom.api.command,org.doelenboom.api.document,"
                                + "org.doelenboom.api.module,org.doelenboom.api.text,org.doelenboom.plan")
                .type(PLUG_IN + ".Small")
                .component(PLUG_IN + ".SmallModule", id, "org.doelenboom.api.module.ModuleDescriptor")
                .component(PLUG_IN + ".SmallMessages", id, "org.doelenboom.api.text.MessageSource")
                .component(PLUG_IN + ".SmallKinds", id, "org.doelenboom.api.document.KindProvider")
                .component(PLUG_IN + ".SmallCheck", id, "org.doelenboom.api.check.PlanCheck")
                .component(PLUG_IN + ".SmallCommand", id, "org.doelenboom.api.command.CommandContribution");
        String folderOfClasses = PLUG_IN.replace('.', '/') + "/";
        jar.text(folderOfClasses + "id", id);
        for (String language : List.of("nl", "fr", "en")) {
            StringBuilder words = new StringBuilder();
            for (String key : List.of("name", "description", "kind", "title", "figure", "problem", "add")) {
                words.append(key)
                        .append('=')
                        .append(key)
                        .append(' ')
                        .append(id)
                        .append(' ')
                        .append(language)
                        .append('\n');
            }
            jar.text(folderOfClasses + "messages_" + language + ".properties", words.toString());
        }
        return jar.writeTo(folder.resolve("org.example." + id + ".jar"));
    }
}
