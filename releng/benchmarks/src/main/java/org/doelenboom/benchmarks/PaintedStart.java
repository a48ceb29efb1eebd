package org.doelenboom.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a program with a window as a process of its own, and ends it when it has shown something. */
final class PaintedStart {
    /** Told by the program when its window is painted: it makes this file. */
    private static final String PAINTED = "doelenboom.firstPaint";

    private static final long LIMIT_MINUTES = 2;

    /** As the product runs. */
    private static final List<String> OPTIONS =
            List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8");

    private final Path work;

    PaintedStart(Path work) throws IOException {
        this.work = work;
        // SWT unpacks its native library here, and makes no folder for it.
        Files.createDirectories(work.resolve("swt"));
    }

    /** Returns when the window is painted. */
    void untilPainted(Path home, List<String> program) throws IOException, InterruptedException {
        until(work.resolve("painted"), home, program, LIMIT_MINUTES);
    }

    /**
     * Returns when this file is there.
     *
     * @param program what follows Java's own options
     */
    void until(Path file, Path home, List<String> program) throws IOException, InterruptedException {
        until(file, home, program, LIMIT_MINUTES);
    }

    /** @param minutes after which it is given up */
    void until(Path file, Path home, List<String> program, long minutes) throws IOException, InterruptedException {
        Process process = started(home, program);
        try {
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
            while (Files.notExists(file)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IOException("no " + file + ": " + Files.readString(work.resolve("output")));
                }
                Thread.sleep(2);
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** Returns when the program has ended by itself. */
    void untilLeft(Path home, List<String> program) throws IOException, InterruptedException {
        Process process = started(home, program);
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroy();
            throw new IOException("does not end: " + Files.readString(work.resolve("output")));
        }
    }

    private Process started(Path home, List<String> program) throws IOException {
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
        builder.environment().put("DOELENBOOM_HOME", home.toString());
        // Beside other tests of the window it has a display, and with it a keyboard, for itself.
        String display = System.getenv("DOELENBOOM_PRODUCT_DISPLAY");
        if (display != null) {
            builder.environment().put("DISPLAY", display);
        }
        return builder.start();
    }
}
