package org.doelenboom.tests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.doelenboom.tests.product.Product.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveTest {

    private static final Path ARCHIVES = Product.ROOT.resolve("releng/archives/target/archives");

    @TempDir
    Path work;

    @Test
    void theLinuxArchiveRunsWhereItIsUnpacked() throws Exception {
        Path folder = Files.createDirectory(work.resolve("a folder"));
        new ProcessBuilder(
                        "tar",
                        "xzf",
                        ARCHIVES.resolve("doelenboom-0.1.0-linux-x86_64.tar.gz").toString())
                .directory(folder.toFile())
                .start()
                .waitFor();
        Product product = new Product(folder.resolve("doelenboom"), work);
        assertThat(product.run("sample", "-o", "p.doelenboom")).isEqualTo(new Result(0, "", ""));
        assertThat(product.run("outline", "p.doelenboom").out()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "linux-x86_64, gtk.linux.x86_64",
        "macos-x86_64, cocoa.macosx.x86_64",
        "macos-aarch64, cocoa.macosx.aarch64"
    })
    void eachArchiveHasTheFragmentOfItsPlatformAlone(String platform, String fragment) throws Exception {
        Process tar = new ProcessBuilder(
                        "tar",
                        "tzf",
                        ARCHIVES.resolve("doelenboom-0.1.0-" + platform + ".tar.gz")
                                .toString())
                .start();
        List<String> names = new String(tar.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(fragments(names)).hasSize(1).allMatch(name -> name.contains(fragment));
        assertThat(names).contains("doelenboom/doelenboom", "doelenboom/features/eviction/feature.json");
    }

    @Test
    void theWindowsArchiveStartsByDoubleClick() throws IOException {
        try (ZipFile zip = new ZipFile(
                ARCHIVES.resolve("doelenboom-0.1.0-windows-x86_64.zip").toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(fragments(names)).hasSize(1).allMatch(name -> name.contains("win32.win32.x86_64"));
            assertThat(names).contains("doelenboom/Doelenboom.cmd").doesNotContain("doelenboom/doelenboom");
            String script = new String(
                    zip.getInputStream(zip.getEntry("doelenboom/Doelenboom.cmd"))
                            .readAllBytes(),
                    StandardCharsets.US_ASCII);
            assertThat(script.lines()).allMatch(line -> !line.endsWith(" "));
            assertThat(script).contains("\r\n");
        }
    }

    private static List<String> fragments(List<String> names) {
        return names.stream()
                .filter(name -> name.matches(".*/org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*"))
                .toList();
    }
}
