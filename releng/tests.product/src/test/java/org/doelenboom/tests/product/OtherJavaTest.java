package org.doelenboom.tests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doelenboom.tests.product.Product.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newest Java that is installed beside the one that builds: Java 17 is what the product is compiled for. */
class OtherJavaTest {

    private static final Path INSTALLED = Path.of("/usr/lib/jvm");
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    @TempDir
    Path work;

    private Product product;

    @BeforeEach
    void aNewerJava() throws IOException {
        List<Path> newer = newer();
        assumeFalse(newer.isEmpty(), "no Java newer than 17 is installed in " + INSTALLED);
        product = new Product(work).with("JAVA_HOME", newer.get(0).toString());
    }

    @Test
    void commandsGiveTheSameResultAndNoWarning() throws Exception {
        Product with17 =
                new Product(work).with("DOELENBOOM_HOME", work.resolve("home17").toString());
        assertThat(product.run("sample", "-o", "new.doelenboom")).isEqualTo(new Result(0, "", ""));
        assertThat(product.run("outline", "new.doelenboom")).isEqualTo(with17.run("outline", "new.doelenboom"));
    }

    @Test
    void theWindowOpensChangesAndSavesWithoutAWarning() throws Exception {
        String display = System.getenv().getOrDefault("DOELENBOOM_PRODUCT_DISPLAY", System.getenv("DISPLAY"));
        assumeTrue(display != null && !display.isBlank(), "no display");
        assertThat(product.run("sample", "-o", "p.doelenboom").code()).isZero();
        byte[] before = Files.readAllBytes(work.resolve("p.doelenboom"));
        Path err = work.resolve("err.txt");
        Process program = product.with("DISPLAY", display)
                .start(work.resolve("out.txt").toFile(), err.toFile(), "open", "p.doelenboom");
        try {
            Screen screen = new Screen(program, display);
            String window = screen.awaitWindow(Pattern.compile("[^●\"\n]+ - Doelenboom"));
            // The first objective changes places with the second.
            screen.pressUntil(window, "alt+Down", Pattern.compile("●.+ - Doelenboom"));
            screen.pressUntil(window, "ctrl+s", Pattern.compile("[^●\"\n]+ - Doelenboom"));
            assertThat(Files.readAllBytes(work.resolve("p.doelenboom"))).isNotEqualTo(before);
            assertThat(Files.readString(err, StandardCharsets.UTF_8)).doesNotContain("WARNING: ");
        } finally {
            program.destroy();
            program.waitFor();
        }
        assertThat(product.run("outline", "p.doelenboom").code()).isZero();
    }

    private static List<Path> newer() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(INSTALLED)) {
            return homes.filter(home -> version(home) > 17)
                    .sorted((a, b) -> Integer.compare(version(b), version(a)))
                    .toList();
        }
    }

    private static int version(Path home) {
        try {
            var matcher = VERSION.matcher(Files.readString(home.resolve("release")));
            return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        } catch (IOException noJava) {
            return 0;
        }
    }
}
