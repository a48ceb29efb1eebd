package org.doelenboom.tests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk of 16 kilobytes: what does not fit is not written at all, what stood there stays, and one sentence says why. */
class FullDiskTest {
    /** A disk of its own for one process, without being anybody special; what is left on it is told at the end. */
    private static final String ON_A_SMALL_DISK =
            "mount -t tmpfs -o size=16k none full || exit 77; printf old > full/%1$s;"
                    + " \"$@\"; code=$?; echo; echo \"left: $(ls -A full) $(cat full/%1$s)\"; exit $code";

    private static final int NO_DISKS_HERE = 77;

    @TempDir
    Path work;

    private Product product;

    @BeforeEach
    void writeThePlan() throws Exception {
        product = new Product(work);
        assertThat(product.run("sample", "-o", "plan.doelenboom").code()).isZero();
        Files.createDirectory(work.resolve("full"));
        assumeTrue(onSmallDisk("none", "true").code() == 0, "no disk of its own can be made here");
    }

    private Product.Result onSmallDisk(String file, String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", String.format(ON_A_SMALL_DISK, file), "sh"));
        command.addAll(List.of(words));
        Path out = work.resolve("out.txt");
        Path err = work.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("DOELENBOOM_HOME", product.home().toString());
        builder.environment().put("LANG", "en_GB.UTF-8");
        try {
            Process process = builder.start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return new Product.Result(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Product.Result(NO_DISKS_HERE, "", e.getMessage());
        }
    }

    private void isRefusedInOneSentence(String file, String... words) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(product.folder().resolve("doelenboom").toString()));
        command.addAll(List.of(words));
        Product.Result result = onSmallDisk(file, command.toArray(String[]::new));
        assertThat(result.code()).isGreaterThan(1);
        assertThat(result.err().strip().lines()).singleElement().asString().contains(file, "the disk is full");
        assertThat(result.out()).endsWith("left: " + file + " old\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "html", "xml"})
    void anExportLeavesTheOldDocumentWhole(String ending) throws Exception {
        String file = "plan." + ending;
        String format = ending.equals("xml") ? "pst" : ending;
        isRefusedInOneSentence(file, "export", "plan.doelenboom", "-o", "full/" + file, "--format", format);
    }

    @Test
    void anImportLeavesTheOldPlanWhole() throws Exception {
        assertThat(product.run("export", "plan.doelenboom", "-o", "plan.docx").code())
                .isZero();
        isRefusedInOneSentence("new.doelenboom", "import", "plan.docx", "-o", "full/new.doelenboom");
    }
}
