package org.doelenboom.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.doelenboom.api.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full in the middle of a document: a process that may write no more than some kilobytes stands for it. */
class FullDiskTest {
    /** In blocks of 512 bytes. */
    private static final int ROOM = 64;

    private static final int CONTENT = 200 * 1024;

    @TempDir
    Path folder;

    /** The process: writes more than there is room for, and says how that ended. */
    static final class Write {
        private Write() {}

        public static void main(String[] words) {
            String answer;
            try {
                ForeignContent.replace(Path.of(words[0]), new byte[CONTENT]);
                answer = "written";
            } catch (Refusal refusal) {
                answer = refusal.reason().key();
            }
            System.out.println(answer);
        }
    }

    private String write(Path file) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to set a limit with");
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "ulimit -f " + ROOM + "; exec \"$0\" \"$@\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Write.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return answer;
    }

    @Test
    void the_old_document_stays_whole_and_nothing_lies_beside_it() throws Exception {
        Path file = Files.writeString(folder.resolve("plan.docx"), "the old one");
        assertThat(write(file)).isEqualTo("refusal.unwritable");
        assertThat(file).hasContent("the old one");
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void no_half_document_appears_where_there_was_none() throws Exception {
        Path file = folder.resolve("plan.docx");
        assertThat(write(file)).isEqualTo("refusal.unwritable");
        try (var all = Files.list(folder)) {
            assertThat(all).isEmpty();
        }
    }
}
