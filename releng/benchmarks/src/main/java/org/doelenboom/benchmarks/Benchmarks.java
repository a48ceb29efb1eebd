package org.doelenboom.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.store.FilePlanStore;

/**
 * Runs the benchmarks named and prints a line for each. Those of the start, of modules and of the window need a display, and the product in the folder that
 * the system property {@code product} names; so do the kills of the window.
 */
public final class Benchmarks {
    private static final int NODES = 100_000;

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Report report = new Report(System.out);
        report.line("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                + String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()));
        Path work = Files.createTempDirectory("benchmarks");
        try {
            for (String name : arguments) {
                switch (name) {
                    case "start" -> new StartBenchmark(Path.of(System.getProperty("product", "")), work).run(report);
                    case "modules" -> new ModulesBenchmark(Path.of(System.getProperty("product", "")), work)
                            .run(report);
                    case "window" -> new WindowBenchmark(Path.of(System.getProperty("product", "")), work).run(report);
                    case "use" -> new UseBenchmark(Path.of(System.getProperty("product", "")), work)
                            .run(report, Long.getLong("seconds", 600));
                    case "crashes" -> new WindowCrashes(Path.of(System.getProperty("product", "")), work)
                            .run(report, Integer.getInteger("crashes", 5), Long.getLong("seed", 20_261_122L));
                    case "reading" -> new ReadingBenchmark(large(work)).run(report);
                    case "memory" -> new MemoryBenchmark(large(work)).run(report);
                    case "safety" -> new SafetyBenchmark(large(work), work).run(report);
                    case "plan" -> new PlanBenchmark().run(report);
                    case "documents" -> new DocumentsBenchmark().run(report);
                    case "tables" -> new TablesBenchmark().run(report);
                    case "edit" -> new EditBenchmark().run(report);
                    default -> throw new IllegalArgumentException("no benchmark " + name);
                }
            }
        } finally {
            StartBenchmark.delete(work);
        }
    }

    private static Path large(Path work) throws Exception {
        Path file = work.resolve("large.doelenboom");
        if (Files.notExists(file)) {
            new FilePlanStore().write(PlanGenerator.plan(NODES), StoredPlan.NO_HISTORY, file, null);
        }
        return file;
    }
}
