package org.doelenboom.tests.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The window of a program, as the display server and its keyboard reach it. */
final class Screen {

    private static final long PATIENCE = Duration.ofSeconds(120).toNanos();
    private static final int LOOK_AGAIN_MILLIS = 500;

    private final Process program;
    private final String display;

    Screen(Process program, String display) {
        this.program = program;
        this.display = display;
    }

    /** Waits until the program shows a window whose whole title fits; gives the window's number. */
    String awaitWindow(Pattern title) throws IOException, InterruptedException {
        Pattern line = Pattern.compile("(0x[0-9a-f]+) \"(?:" + title.pattern() + ") *\": \\(");
        return await(() -> {
            Matcher matcher = line.matcher(windows());
            return matcher.find() ? matcher.group(1) : "";
        });
    }

    /** Presses keys in that window, again and again until its title fits: it may not have had the keyboard yet. */
    void pressUntil(String window, String keys, Pattern title) throws IOException, InterruptedException {
        Pattern line = Pattern.compile(window + " \"(?:" + title.pattern() + ") *\": \\(");
        await(() -> {
            run("xdotool", "windowactivate", window, "key", "--clearmodifiers", keys);
            return line.matcher(windows()).find() ? window : "";
        });
    }

    @FunctionalInterface
    private interface Look {
        String see() throws IOException, InterruptedException;
    }

    private String await(Look look) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            String seen = look.see();
            if (!seen.isEmpty()) {
                return seen;
            }
            if (program.waitFor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the program ended with " + program.exitValue());
            }
        }
        throw new AssertionError("waited in vain; the windows are:\n" + windows());
    }

    private String windows() throws IOException, InterruptedException {
        return run("xwininfo", "-root", "-tree");
    }

    private String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command));
        builder.environment().put("DISPLAY", display);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }
}
