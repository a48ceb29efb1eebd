package org.doelenboom.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.store.FilePlanStore;

/** What an open plan holds of the memory, its texts included. */
final class MemoryBenchmark {
    private static final int RUNS = 5;

    private final Path file;

    MemoryBenchmark(Path file) {
        this.file = file;
    }

    void run(Report report) throws Exception {
        double[] perNode = new double[RUNS];
        double inFile = 0;
        for (int i = 0; i < RUNS; i++) {
            long before = used();
            StoredPlan read = new FilePlanStore().read(file);
            perNode[i] = (double) (used() - before) / read.plan().size();
            inFile = (double) Files.size(file) / read.plan().size();
        }
        report.figure("memory per node, texts included", Median.of(perNode), "bytes");
        report.detail("in the file a node takes %.0f bytes", inFile);
    }

    /** After collecting, until it no longer falls. */
    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            System.gc();
            long now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            if (now >= least) {
                return least;
            }
            least = now;
        }
        return least;
    }
}
