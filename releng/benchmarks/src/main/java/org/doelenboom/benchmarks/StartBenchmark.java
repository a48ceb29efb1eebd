package org.doelenboom.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * From the start of the process to the first painted window, against a bare Felix with a bare JFace window: the same JVM, options,
 * libraries and display. Both keep their framework's cache from one start to the next.
 */
final class StartBenchmark {
    /** Told by the program when its window is painted: it makes this file. */
    static final String PAINTED = "doelenboom.firstPaint";

    /** The bare ones by name: their libraries are not here, but in the process that is started. */
    private static final String PACKAGE = StartBenchmark.class.getPackageName();

    private static final int WARM_UPS = 2;
    private static final int RUNS = 9;
    private static final long LIMIT_SECONDS = 120;
    private static final List<String> OPTIONS =
            List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8");

    private final Path product;
    private final Path work;

    /** @param product as the build laid it out */
    StartBenchmark(Path product, Path work) {
        this.product = product;
        this.work = work;
    }

    void run(Report report) throws Exception {
        Path bundle = bareBundle();
        // SWT unpacks its native library here, and makes no folder for it.
        Files.createDirectories(work.resolve("swt"));
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
        double[] seconds = Median.seconds(WARM_UPS, RUNS, () -> start(bare), () -> start(ours));
        report.ratio("start to first painted window / bare Felix and JFace", seconds[1] / seconds[0], 1.5);
        report.detail("%.2f s, bare %.2f s", seconds[1], seconds[0]);
    }

    /** Returns when the window is painted. */
    private void start(List<String> program) throws IOException, InterruptedException {
        Path painted = work.resolve("painted");
        Files.deleteIfExists(painted);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-D" + PAINTED + "=" + painted);
        command.add("-Dswt.library.path=" + work.resolve("swt"));
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("output").toFile());
        builder.environment().put("DOELENBOOM_HOME", work.resolve("home").toString());
        Process process = builder.start();
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
            while (Files.notExists(painted)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IOException("no window: " + Files.readString(work.resolve("output")));
                }
                Thread.sleep(2);
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** The bare window as a bundle, made of the class beside this one. */
    private Path bareBundle() throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "bare.window");
        headers.putValue("Bundle-Activator", PACKAGE + ".BareWindow");
        headers.putValue(
                "Import-Package",
                "org.osgi.framework,org.eclipse.swt,org.eclipse.swt.graphics,org.eclipse.swt.widgets,org.eclipse.swt.layout,"
                        + "org.eclipse.jface.window,org.eclipse.jface.viewers,org.eclipse.jface.action");
        headers.putValue("Require-Bundle", "org.eclipse.equinox.common");
        Path jar = work.resolve("bare-window.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            Path folder = Path.of(PACKAGE.replace('.', '/'));
            for (String name : List.of("BareWindow.class", "BareWindow$1.class")) {
                try (InputStream in = StartBenchmark.class.getResourceAsStream(name)) {
                    if (in != null) {
                        out.putNextEntry(
                                new JarEntry(folder.resolve(name).toString().replace('\\', '/')));
                        in.transferTo(out);
                        out.closeEntry();
                    }
                }
            }
        }
        return jar;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
