package org.doelenboom.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.Recovery;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.benchmarks.plugin.KilledWindow;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.store.FileJournals;
import org.doelenboom.store.FilePlanStore;
import org.doelenboom.workspace.compare.Replay;

/** The whole program, with its window, is killed while somebody types: what is older than half a second is there afterwards. */
final class WindowCrashes {
    private static final String PLUG_IN = "org.doelenboom.benchmarks.plugin";
    private static final int GRACE_MILLIS = 500;
    private static final int LONGEST_MILLIS = 6_000;
    private static final int LIMIT_SECONDS = 120;
    private static final int NODES = 200;

    private final FilePlanStore store = new FilePlanStore();
    private final Path product;
    private final Path home;
    private final Path plan;
    private final Path said;

    /** @param product as the build laid it out */
    WindowCrashes(Path product, Path work) throws Exception {
        this.product = product;
        this.home = Files.createDirectories(work.resolve("crashes"));
        this.plan = home.resolve("plan.doelenboom");
        this.said = home.resolve("said");
        new BundleJar(PLUG_IN)
                .header("Import-Package", "org.eclipse.swt,org.eclipse.swt.widgets,org.osgi.framework")
                .header("Bundle-Activator", PLUG_IN + ".KilledWindow")
                .type(PLUG_IN + ".KilledWindow")
                .type(PLUG_IN + ".Hands")
                .writeTo(Files.createDirectories(home.resolve("plug-ins")).resolve("killed.jar"));
    }

    void run(Report report, int times, long seed) throws Exception {
        Random random = new Random(seed);
        long letters = 0;
        for (int crash = 1; crash <= times; crash++) {
            store.write(PlanGenerator.plan(NODES), StoredPlan.NO_HISTORY, plan, null);
            Files.deleteIfExists(said);
            long killed = killed(random.nextInt(LONGEST_MILLIS));
            List<long[]> typed = typed();
            long certain = typed.stream()
                    .filter(one -> one[1] < killed - GRACE_MILLIS)
                    .mapToLong(one -> one[0])
                    .max()
                    .orElse(0);
            long there = recovered();
            if (there < certain) {
                throw new IllegalStateException("crash " + crash + " of " + times + ", seed " + seed + ": " + there
                        + " letters came back, " + certain + " were older than half a second");
            }
            letters += there;
        }
        report.line("the window was killed " + times + " times: nothing older than half a second was lost; " + letters
                + " letters came back");
    }

    /** When. */
    private long killed(int millis) throws IOException, InterruptedException {
        Path painted = home.resolve("painted");
        Files.deleteIfExists(painted);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Ddoelenboom.firstPaint=" + painted,
                        "-D" + KilledWindow.SAID + "=" + said,
                        "-jar",
                        product.resolve("lib/org.doelenboom.launcher.jar").toString(),
                        "open",
                        plan.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("output").toFile());
        builder.environment().put("DOELENBOOM_HOME", home.toString());
        Process process = builder.start();
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
            while (Files.notExists(said)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IOException("nothing was typed: " + Files.readString(home.resolve("output")));
                }
                Thread.sleep(5);
            }
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly();
        }
        long killed = System.currentTimeMillis();
        process.waitFor();
        return killed;
    }

    private List<long[]> typed() throws IOException {
        List<long[]> typed = new ArrayList<>();
        for (String line : Files.readAllLines(said)) {
            String[] words = line.split(" ");
            if (words.length == 2 && words[1].length() >= 13) {
                typed.add(new long[] {Long.parseLong(words[0]), Long.parseLong(words[1])});
            }
        }
        return typed;
    }

    /** How many letters the next start would bring back; what was left is taken away. */
    private long recovered() throws Exception {
        Snapshot now = store.read(plan).plan();
        FileJournals journals = new FileJournals(store);
        List<Recovery> left = journals.leftBehind(home.resolve("journals"));
        if (left.size() > 1) {
            throw new IllegalStateException(left.size() + " journals of one plan");
        }
        for (Recovery recovery : left) {
            if (!recovery.fits()) {
                throw new IllegalStateException("the journal does not fit its file");
            }
            PlanDocument document = new PlanDocument(recovery.plan().plan(), () -> "");
            for (Transaction step : recovery.steps()) {
                document.edit(step.label(), edit -> Replay.forward(step, edit));
            }
            now = document.snapshot();
            journals.remove(recovery);
        }
        journals.close();
        Path whole = home.resolve("recovered.doelenboom");
        store.write(now, StoredPlan.NO_HISTORY, whole, null);
        String text = Files.readString(whole, StandardCharsets.UTF_8);
        return (text.length() - text.replace(KilledWindow.LETTER, "").length()) / KilledWindow.LETTER.length();
    }
}
