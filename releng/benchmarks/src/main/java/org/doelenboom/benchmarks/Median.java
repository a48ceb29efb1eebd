package org.doelenboom.benchmarks;

import java.util.Arrays;

/** What something takes, as the median of several: one slow moment of the machine does not count. */
final class Median {
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private Median() {}

    /** Seconds of each of several pieces of work, taken in turn, so that a slow minute of the machine meets all of them. */
    static double[] seconds(int warmUps, int runs, Work... works) throws Exception {
        double[][] taken = new double[works.length][runs];
        for (int run = -warmUps; run < runs; run++) {
            for (int i = 0; i < works.length; i++) {
                long start = System.nanoTime();
                works[i].run();
                if (run >= 0) {
                    taken[i][run] = (System.nanoTime() - start) / 1e9;
                }
            }
        }
        return Arrays.stream(taken).mapToDouble(Median::of).toArray();
    }

    /** @return NaN where there are none */
    static double of(double... values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
