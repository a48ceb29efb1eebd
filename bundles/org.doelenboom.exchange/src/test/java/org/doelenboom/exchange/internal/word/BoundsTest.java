package org.doelenboom.exchange.internal.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.doelenboom.api.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Whatever document comes in, a process with 512 MiB reads or refuses it in time. */
@EnabledIfEnvironmentVariable(named = "DOELENBOOM_TESTS", matches = "all", disabledReason = "starts a process")
final class BoundsTest {
    private static final String MEMORY = "-Xmx512m";

    /** What the requirement asks of one file, of the processor: the machine may have other things to do. */
    private static final long SECONDS = 5;

    /** A file that takes longer hangs. */
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    /** The process: a line for each file, in its words. */
    static final class Each {
        private Each() {}

        public static void main(String[] files) throws InterruptedException {
            ExecutorService one = Executors.newSingleThreadExecutor(work -> {
                Thread thread = new Thread(work);
                thread.setDaemon(true);
                return thread;
            });
            for (String file : files) {
                String answer;
                try {
                    answer = one.submit(() -> read(Path.of(file))).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                } catch (TimeoutException | ExecutionException e) {
                    answer = "FAILED " + e;
                }
                System.out.println(Path.of(file).getFileName() + ": " + answer);
            }
            System.exit(0);
        }

        private static String read(Path file) throws IOException {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String answer = answer(file);
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            return took > TimeUnit.SECONDS.toNanos(SECONDS) ? answer + ", too slow" : answer;
        }

        private static String answer(Path file) throws IOException {
            try {
                new WordImporter().read(file.getFileName().toString(), Files.readAllBytes(file), Map.of());
                return "read";
            } catch (Refusal refusal) {
                return refusal.reason().key();
            }
        }
    }

    private List<String> each(List<Path> files) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Each.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        File out = folder.resolve("out.txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out)
                .start();
        try {
            assertThat(process.waitFor((long) PATIENCE_SECONDS * files.size(), TimeUnit.SECONDS))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(out.toPath(), StandardCharsets.UTF_8).stream()
                .filter(line -> line.contains(": "))
                .toList();
    }

    @Test
    void everyPublishedDocumentIsReadOrRefused() throws Exception {
        Path documents = Path.of(System.getProperty("repository.root", "."), "..", "shared", "data", "docx");
        assumeTrue(Files.isDirectory(documents), "not there: " + documents);
        List<Path> files;
        try (Stream<Path> all = Files.walk(documents)) {
            files = all.filter(path -> path.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(40);
        assertThat(each(files))
                .hasSameSizeAs(files)
                .allMatch(line -> line.matches(".*: (read|refusal\\.word\\.noText)"));
    }
}
