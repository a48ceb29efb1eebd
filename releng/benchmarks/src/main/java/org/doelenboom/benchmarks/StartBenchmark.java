package org.doelenboom.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * From the start of the process to the first painted window, against a bare Felix with a bare JFace window: the same JVM, options,
 * libraries and display. Both keep their framework's cache from one start to the next.
 */
final class StartBenchmark {
    /** The bare ones by name: their libraries are not here, but in the process that is started. */
    private static final String PACKAGE = StartBenchmark.class.getPackageName();

    private static final int WARM_UPS = 2;
    private static final int RUNS = 9;

    private final Path product;
    private final Path work;

    /** @param product as the build laid it out */
    StartBenchmark(Path product, Path work) {
        this.product = product;
        this.work = work;
    }

    void run(Report report) throws Exception {
        Path bundle = bareBundle();
        PaintedStart start = new PaintedStart(work);
        Path home = work.resolve("home");
        List<String> bare = List.of(
                "-cp",
                System.getProperty("java.class.path")
                        + java.io.File.pathSeparator
                        + product.resolve("lib/org.apache.felix.framework.jar"),
                PACKAGE + ".BareStart",
                product.toString(),
                bundle.toString(),
                work.resolve("bare").toString());
        List<String> ours = List.of(
                "-jar", product.resolve("lib/org.doelenboom.launcher.jar").toString());
        leave(start, home, ours);
        double[] seconds = Median.seconds(
                WARM_UPS, RUNS, () -> start.untilPainted(home, bare), () -> start.untilPainted(home, ours));
        report.ratio("start to first painted window / bare Felix and JFace", seconds[1] / seconds[0], 1.5);
        report.detail("%.2f s, bare %.2f s", seconds[1], seconds[0]);
    }

    /** The day before: what the program keeps for its next start it keeps when its window is closed. */
    private void leave(PaintedStart start, Path home, List<String> ours) throws IOException, InterruptedException {
        String plugIn = PACKAGE + ".plugin.Leaving";
        Path jar = Files.createDirectories(home.resolve("plug-ins")).resolve("leaving.jar");
        new BundleJar("leaving")
                .header("Import-Package", "org.eclipse.swt.widgets,org.osgi.framework")
                .header("Bundle-Activator", plugIn)
                .type(plugIn)
                .writeTo(jar);
        start.untilLeft(home, ours);
        Files.delete(jar);
    }

    /** The bare window as a bundle, made of the class beside this one. */
    private Path bareBundle() throws IOException {
        return new BundleJar("bare.window")
                .header("Bundle-Activator", PACKAGE + ".BareWindow")
                .header(
                        "Import-Package",
                        "org.osgi.framework,org.eclipse.swt,org.eclipse.swt.graphics,org.eclipse.swt.widgets,org.eclipse.swt.layout,"
                                + "org.eclipse.jface.window,org.eclipse.jface.viewers,org.eclipse.jface.action")
                .header("Require-Bundle", "org.eclipse.equinox.common")
                .type(PACKAGE + ".BareWindow")
                .type(PACKAGE + ".BareWindow$1")
                .writeTo(work.resolve("bare-window.jar"));
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
