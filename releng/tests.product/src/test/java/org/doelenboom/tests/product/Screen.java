package org.doelenboom.tests.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What the display server says of the windows on it. */
final class Screen {

    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    private Screen() {}

    /** Waits until a window whose title has these words is shown; fails when the program ends before. */
    static void awaitWindow(Process program, String words) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            if (windows().lines().anyMatch(line -> line.contains("\"") && line.contains(words))) {
                return;
            }
            if (program.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the program ended with " + program.exitValue());
            }
        }
        throw new AssertionError("no window with " + words + " among:\n" + windows());
    }

    private static String windows() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("xwininfo", "-root", "-tree").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }
}
