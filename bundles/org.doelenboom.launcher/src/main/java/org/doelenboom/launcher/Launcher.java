package org.doelenboom.launcher;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The program's entry. It keeps the main thread, which macOS wants for the window, starts the framework, and lends the
 * thread to the service that does the work: the workbench or the command line.
 */
public final class Launcher {

    private static final int NOT_DONE = 2;

    private final Map<String, String> environment;
    private final OperatingSystem system;
    private final UserFolders folders;
    private final FailureReport report;

    private Launcher(Map<String, String> environment) {
        this.environment = environment;
        this.system = OperatingSystem.named(System.getProperty("os.name", ""));
        this.folders = UserFolders.of(environment, system, Path.of(System.getProperty("user.home", "")));
        this.report = new FailureReport(folders.home());
    }

    /**
     * Runs the program and ends the process with its exit code: 2, with one line on standard error, where it could not
     * be started.
     */
    public static void main(String[] typed) {
        // The result of a command is UTF-8 on every system; Java 17 would write it in the system's own encoding.
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
        System.setOut(out);
        int code = new Launcher(System.getenv()).run(List.of(typed));
        out.flush();
        System.exit(code);
    }

    private int run(List<String> typed) {
        LauncherMessages messages = new LauncherMessages(Locale.getDefault());
        try {
            Arguments arguments = Arguments.of(typed);
            return arguments.opensWindow() ? openWindow(arguments) : runCommand(arguments);
        } catch (LaunchFailure failure) {
            System.err.println(messages.text(failure));
        } catch (IOException | RuntimeException | LinkageError failure) {
            System.err.println(messages.text("stopped", report.write(failure)));
        }
        return NOT_DONE;
    }

    private int runCommand(Arguments arguments) throws LaunchFailure, IOException {
        Product product = Product.ofLauncher();
        try (FrameworkCache cache = FrameworkCache.take(folders.cache(), "command");
                RunningFramework framework = RunningFramework.start(
                        cache, product.withoutScreen(), properties(arguments, product), report)) {
            @SuppressWarnings("unchecked") // whoever registers command.line takes the words as strings
            ToIntFunction<String[]> command =
                    framework.service(ToIntFunction.class, "(command.line=true)", "silent.command", report);
            return command.applyAsInt(arguments.words().toArray(String[]::new));
        }
    }

    private int openWindow(Arguments arguments) throws LaunchFailure, IOException {
        requireDisplay();
        Product product = Product.ofLauncher();
        Contents contents =
                product.withScreen(system, System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        try (FrameworkCache cache = FrameworkCache.take(folders.cache(), "window")) {
            Path libraries = folders.cache().resolve("swt");
            if (libraries.toFile().mkdirs() || libraries.toFile().isDirectory()) {
                // SWT unpacks its native libraries to ~/.swt otherwise.
                System.setProperty("swt.library.path", libraries.toString());
            }
            try (RunningFramework framework =
                    RunningFramework.start(cache, contents, properties(arguments, product), report)) {
                framework
                        .service(Runnable.class, "(main.thread=true)", "silent.window", report)
                        .run();
                return 0;
            } catch (UnsatisfiedLinkError e) {
                throw new LaunchFailure(e, "library.missing", report.write(e));
            } catch (Error e) {
                // SWT's own error, by its name: the launcher knows no class of SWT.
                if (e.getClass().getName().equals("org.eclipse.swt.SWTError")) {
                    throw new LaunchFailure(
                            e, "display.refused", environment.getOrDefault("DISPLAY", ""), report.write(e));
                }
                throw e;
            }
        }
    }

    /** On Linux a window needs a display server, which a session names in the environment. */
    private void requireDisplay() throws LaunchFailure {
        boolean named = List.of("DISPLAY", "WAYLAND_DISPLAY").stream()
                .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
        if (system == OperatingSystem.LINUX && !named) {
            throw new LaunchFailure("display.missing");
        }
    }

    private Map<String, String> properties(Arguments arguments, Product product) {
        Map<String, String> properties = new HashMap<>();
        properties.put("doelenboom.home", folders.home().toString());
        properties.put("doelenboom.features.folder", product.features().toString());
        properties.put("doelenboom.screen", String.valueOf(arguments.opensWindow()));
        arguments.features().ifPresent(features -> properties.put("doelenboom.features", features));
        if (!arguments.plansToOpen().isEmpty()) {
            properties.put(
                    "doelenboom.open",
                    arguments.plansToOpen().stream()
                            .map(plan -> Path.of(plan).toAbsolutePath().toString())
                            .collect(Collectors.joining("\n")));
        }
        return properties;
    }
}
