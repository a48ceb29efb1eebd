package org.doelenboom.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.store.FilePlanStore;

/** Runs the benchmarks named, or all, and prints a line for each. */
public final class Benchmarks {
    private static final int NODES = 100_000;

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        List<String> chosen = arguments.length == 0 ? List.of("reading", "memory", "edit") : List.of(arguments);
        Report report = new Report(System.out);
        report.line("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        Path file = Files.createTempFile("benchmark", ".doelenboom");
        try {
            new FilePlanStore().write(PlanGenerator.plan(NODES), StoredPlan.NO_HISTORY, file, null);
            for (String name : chosen) {
                switch (name) {
                    case "reading" -> new ReadingBenchmark(file).run(report);
                    case "memory" -> new MemoryBenchmark(file).run(report);
                    case "edit" -> new EditBenchmark().run(report);
                    default -> throw new IllegalArgumentException("no benchmark " + name);
                }
            }
        } finally {
            Files.delete(file);
        }
    }
}
