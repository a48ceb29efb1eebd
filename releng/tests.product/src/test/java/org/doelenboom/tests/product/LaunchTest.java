package org.doelenboom.tests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.doelenboom.tests.product.Product.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchTest {

    @TempDir
    Path work;

    @ParameterizedTest
    @CsvSource({"nl_BE.UTF-8, geen scherm", "fr_BE.UTF-8, pas d’écran", "en_GB.UTF-8, no screen", "C, no screen"})
    void aMissingDisplayIsSaidInOneLineInThePersonsLanguage(String locale, String words) throws Exception {
        refusedInOneLine(new Product(work).with("LANG", locale).run(), words);
    }

    @Test
    void aDisplayThatDoesNotAnswerIsSaidInOneLine() throws Exception {
        refusedInOneLine(new Product(work).with("DISPLAY", ":987").run("open"), ":987");
    }

    @Test
    void aMissingCoreBundleIsSaidInOneLine() throws Exception {
        Product product = copy();
        Files.delete(product.folder().resolve("core/org.doelenboom.plan-0.1.0.jar"));
        refusedInOneLine(product.run("modules", "list"), "damaged");
    }

    @Test
    void aTruncatedBundleIsSaidInOneLine() throws Exception {
        Product product = copy();
        Path jar = product.folder().resolve("core/org.doelenboom.plan-0.1.0.jar");
        Files.write(jar, new byte[100]);
        refusedInOneLine(product.run("modules", "list"), "org.doelenboom.plan-0.1.0.jar");
    }

    @Test
    void aDamageIsNoticedThoughTheFrameworkKeptTheBundles() throws Exception {
        Product product = copy();
        assertThat(product.run("modules", "list").code()).isZero();
        Files.write(product.folder().resolve("core/org.doelenboom.plan-0.1.0.jar"), new byte[100]);
        refusedInOneLine(product.run("modules", "list"), "org.doelenboom.plan-0.1.0.jar");
    }

    @Test
    void aMissingCoreFolderIsNamed() throws Exception {
        Product product = copy();
        try (Stream<Path> jars = Files.list(product.folder().resolve("core"))) {
            for (Path jar : jars.toList()) {
                Files.delete(jar);
            }
        }
        refusedInOneLine(product.run("modules", "list"), "core");
    }

    @Test
    void aHomeThatIsAFileIsNamed() throws Exception {
        Path file = Files.writeString(work.resolve("no-folder"), "");
        refusedInOneLine(
                new Product(work).with("DOELENBOOM_HOME", file.toString()).run("modules", "list"), "no-folder");
    }

    @Test
    void anUnknownCommandIsRefused() throws Exception {
        refusedInOneLine(new Product(work).run("dance"), "dance");
    }

    @Test
    void aCommandInstallsNoBundleOfTheScreen() throws Exception {
        Product product = new Product(work);
        assertThat(product.run("modules", "list").code()).isZero();
        assertThat(installedIn(product, "command-1"))
                .isNotEmpty()
                .noneMatch(location -> location.contains("/screen/") || location.contains(".ui:"));
    }

    @Test
    void twoAtOnceBothWork() throws Exception {
        Product product = new Product(work);
        assertThat(product.run("modules", "list").code()).isZero();
        Path err = work.resolve("err.txt");
        Process one = product.start(work.resolve("1.txt").toFile(), err.toFile(), "modules", "list");
        Process two = product.start(work.resolve("2.txt").toFile(), err.toFile(), "modules", "list");
        assertThat(one.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(two.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(List.of(one.exitValue(), two.exitValue())).containsExactly(0, 0);
        assertThat(work.resolve("1.txt")).hasSameTextualContentAs(work.resolve("2.txt"));
    }

    @Test
    void lettersInFileNamesSurviveALocaleWithoutThem() throws Exception {
        Product product = new Product(work).with("LANG", "C").with("LC_ALL", "C");
        assertThat(product.run("sample", "-o", "forêt à Évere.doelenboom").err())
                .isEmpty();
        assertThat(work.resolve("forêt à Évere.doelenboom")).isNotEmptyFile();
    }

    private static List<String> installedIn(Product product, String cache) throws IOException {
        try (Stream<Path> files = Files.walk(product.home().resolve("cache").resolve(cache))) {
            return files.filter(file -> file.endsWith("bundle.info"))
                    .map(LaunchTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refusedInOneLine(Result result, String words) {
        assertThat(result.code()).as(result.err()).isEqualTo(2);
        assertThat(result.err().strip().lines()).hasSize(1);
        assertThat(result.err()).contains(words).doesNotContain("Exception");
        assertThat(result.out()).isEmpty();
    }

    private Product copy() throws IOException {
        return new Product(Trees.copy(new Product(work).folder(), work.resolve("product")), work);
    }
}
