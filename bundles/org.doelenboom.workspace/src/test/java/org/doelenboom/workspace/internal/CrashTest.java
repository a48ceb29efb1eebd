package org.doelenboom.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.store.Recovery;
import org.doelenboom.store.FileJournals;
import org.doelenboom.store.FileLocks;
import org.doelenboom.store.FilePlanStore;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.Saving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is killed at random moments, in the middle of typing and of saving: what is older than half a second is there, and
 * no file is unreadable. Three times here; {@code releng/torture crash} does it more often ({@code -Dcrashes=200}).
 */
final class CrashTest {
    private static final int GRACE_MILLIS = 500;
    private static final int LONGEST_MILLIS = 2_500;

    @TempDir
    Path folder;

    private final FilePlanStore store = new FilePlanStore();

    @Test
    void aKilledProgramLosesNothingOlderThanHalfASecond() throws Exception {
        Path file = folder.resolve("p.doelenboom");
        started(new FileJournals(store))
                .write(started(new FileJournals(store)).blank(BilingualText.of("nl", "plan"), List.of("nl")), file);
        long seed = Long.getLong("seed", 20_261_122L);
        Random random = new Random(seed);
        int crashes = Integer.getInteger("crashes", 3);
        long lost = 0;
        for (int crash = 1; crash <= crashes; crash++) {
            List<long[]> steps = new ArrayList<>();
            long killed = killedAfter(random.nextInt(LONGEST_MILLIS), random.nextLong(), steps);
            int counted = recovered(file);
            long certain = steps.stream()
                    .filter(step -> step[1] < killed - GRACE_MILLIS)
                    .mapToLong(step -> step[0])
                    .max()
                    .orElse(0);
            long last = steps.isEmpty() ? 0 : steps.get(steps.size() - 1)[0];
            assertThat((long) counted)
                    .as("crash %d of %d, seed %d: step", crash, crashes, seed)
                    .isGreaterThanOrEqualTo(certain);
            lost = Math.max(lost, last - counted);
        }
        System.getLogger(CrashTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        crashes + " crashes; at most the last " + lost + " steps were not there");
    }

    /** When it was killed; the steps are those that it told of before. */
    private long killedAfter(long millis, long seed, List<long[]> steps) throws Exception {
        Path said = folder.resolve("said.log");
        Files.deleteIfExists(said);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingProgram.class.getName(),
                        folder.toString(),
                        Long.toString(seed))
                .redirectError(folder.resolve("error.log").toFile())
                .redirectOutput(said.toFile())
                .start();
        boolean ended = false;
        while (!ended && Files.size(said) == 0) {
            ended = process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        ended = ended || process.waitFor(millis, TimeUnit.MILLISECONDS);
        assertThat(ended)
                .as("it ended by itself: %s", Files.readString(folder.resolve("error.log")))
                .isFalse();
        long killed = System.currentTimeMillis();
        process.destroyForcibly().waitFor();
        for (String line : Files.readAllLines(said)) {
            String[] words = line.split(" ");
            if (words.length == 2 && words[1].length() >= 13) {
                steps.add(new long[] {Long.parseLong(words[0]), Long.parseLong(words[1])});
            }
        }
        return killed;
    }

    private PlanWorkspace started(FileJournals journals) {
        return new PlanWorkspace(store, journals, new FileLocks(), new CoreNamespaceOnly());
    }

    /** What the next start brings back, saved. */
    private int recovered(Path file) throws Exception {
        FileJournals journals = new FileJournals(store);
        PlanWorkspace workspace = started(journals);
        workspace.keepJournals(folder.resolve("journals"));
        List<Recovery> left = workspace.leftBehind();
        assertThat(left).hasSizeLessThanOrEqualTo(1);
        OpenPlan plan = left.isEmpty() ? workspace.open(workspace.read(file)) : workspace.recover(left.get(0));
        assertThat(plan.file()).as("the journal fits its file").contains(file);
        int count = CrashingProgram.count(plan);
        Saving saving = plan.save();
        saving.write();
        saving.done();
        plan.close();
        journals.close();
        assertThat(CrashingProgram.count(started(new FileJournals(store))
                        .open(started(new FileJournals(store)).read(file))))
                .isEqualTo(count);
        return count;
    }
}
