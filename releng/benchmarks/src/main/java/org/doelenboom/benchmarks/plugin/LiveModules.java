package org.doelenboom.benchmarks.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.module.InstalledModule;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.text.Refusal;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Inside the program whose window is open: how long a feature takes to be installed, and a plug-in to come and to go. System properties
 * say with what, and where the milliseconds are written, a line each.
 */
public final class LiveModules implements BundleActivator {
    /** The packed feature. */
    public static final String FEATURE = "doelenboom.benchmark.feature";

    /** The plug-in's jar, whose name is its bundle's with {@code .jar}. */
    public static final String PLUG_IN = "doelenboom.benchmark.plugIn";

    /** Made when all is done. */
    public static final String RESULT = "doelenboom.benchmark.result";

    public static final String INSTALLED = "installed";
    public static final String SHOWN = "shown";
    public static final String CAME = "came";
    public static final String WENT = "went";

    private static final int TIMES = 9;

    private final List<String> lines = new ArrayList<>();

    @Override
    public void start(BundleContext context) {
        Thread thread = new Thread(() -> measure(context), "measuring");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop(BundleContext context) {
        // The thread ends with the program.
    }

    private void measure(BundleContext context) {
        try {
            Path painted = Path.of(System.getProperty("doelenboom.firstPaint"));
            while (Files.notExists(painted)) {
                Thread.sleep(10);
            }
            // Taken when all has started: while this starts, the modules are being started too.
            ModuleService modules = context.getService(context.getServiceReference(ModuleService.class));
            // The first time, classes are still being loaded.
            for (int time = -1; time < TIMES; time++) {
                int before = lines.size();
                feature(modules);
                plugIn(modules);
                if (time < 0) {
                    lines.subList(before, lines.size()).clear();
                }
            }
            Path result = Path.of(System.getProperty(RESULT));
            Path beside = Files.write(result.resolveSibling("writing"), lines);
            Files.move(beside, result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void feature(ModuleService modules) throws Refusal, InterruptedException {
        Path file = Path.of(System.getProperty(FEATURE));
        String id = modules.install(file).id();
        modules.remove(id);
        untilShown();
        long start = System.nanoTime();
        modules.install(file);
        note(INSTALLED, start);
        untilShown();
        note(SHOWN, start);
    }

    /** When the screen has done all that was asked of it until now, and once more: it collects what is pending. */
    private static void untilShown() throws InterruptedException {
        for (int round = 0; round < 2; round++) {
            CountDownLatch done = new CountDownLatch(1);
            Display.getDefault().asyncExec(done::countDown);
            done.await();
        }
    }

    private void plugIn(ModuleService modules) throws IOException, InterruptedException {
        Path file = Path.of(System.getProperty(PLUG_IN));
        Path dropped = modules.plugIns().resolve(file.getFileName());
        String id = String.valueOf(file.getFileName()).replaceFirst("\\.jar$", "");
        Semaphore changes = new Semaphore(0);
        try (Registration listening = modules.listen(changes::release)) {
            long start = System.nanoTime();
            Files.copy(file, dropped);
            while (!isActive(modules, id)) {
                changes.acquire();
            }
            note(CAME, start);
            start = System.nanoTime();
            Files.delete(dropped);
            while (isActive(modules, id)) {
                changes.acquire();
            }
            note(WENT, start);
        }
    }

    private static boolean isActive(ModuleService modules, String id) {
        return modules.modules().stream()
                .anyMatch(module -> module.id().equals(id) && module.state() == InstalledModule.State.ACTIVE);
    }

    private void note(String what, long start) {
        lines.add(String.format(Locale.ROOT, "%s %.3f", what, (System.nanoTime() - start) / 1e6));
    }
}
