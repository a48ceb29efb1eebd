package org.doelenboom.tests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doelenboom.tests.product.probe.Probe;
import org.doelenboom.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every subset of the departments, installed from their packed features, opens and edits the whole centre's plan. */
class SubsetsTest {

    private static final Path PACKED = Product.ROOT.resolve("releng/product/target/features");

    @TempDir
    static Path work;

    private static Path home;
    private static Path probe;

    /** The departments that there are: each has a packed feature of its own. */
    private static List<String> departments() throws IOException {
        try (Stream<Path> files = Files.list(PACKED)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("^doelenboom-(.*)-0\\.1\\.0\\.zip$", "$1"))
                    .filter(name -> !name.equals("all"))
                    .sorted()
                    .toList();
        }
    }

    static List<List<String>> subsets() throws IOException {
        List<String> all = departments();
        List<List<String>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << all.size(); bits++) {
            List<String> subset = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    subset.add(all.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    @BeforeAll
    static void installAllFromTheirFiles() throws Exception {
        home = Files.createDirectory(work.resolve("home"));
        probe = Packing.pack(Packing.home(Probe.class), Probe.class.getPackageName(), work.resolve("probe.jar"));
        List<String> words = new ArrayList<>(List.of("install"));
        departments()
                .forEach(id -> words.add(
                        PACKED.resolve("doelenboom-" + id + "-0.1.0.zip").toString()));
        try (EmbeddedProduct product = new EmbeddedProduct(home, probe, null)) {
            assertThat(product.probe(words).get("active")).isEqualTo(departments());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subsets")
    void eachOpensEditsAndSavesTheWholeSample(List<String> subset) throws Exception {
        Path out = work.resolve("plan" + String.join("-", subset) + ".doelenboom");
        Map<String, List<String>> told;
        List<String> bundles;
        try (EmbeddedProduct product = new EmbeddedProduct(home, probe, String.join(",", subset))) {
            told = product.probe(List.of("work", out.toString()));
            bundles = product.bundles();
        }
        assertThat(told.get("active")).isEqualTo(subset);
        assertThat(told.get("modules")).isEqualTo(subset);
        List<String> held = told.get("held");
        assertThat(held).contains("plan").containsAll(departments());
        assertThat(told.get("understood"))
                .isEqualTo(held.stream()
                        .filter(name -> name.equals("plan") || subset.contains(name))
                        .toList());
        assertThat(told.get("known")).isEqualTo(told.get("understood"));
        assertThat(told.get("data")).isEqualTo(absent(held, subset));
        assertThat(told.get("wrong")).isEmpty();
        assertThat(told.get("dirty")).containsExactly("false");
        assertThat(told.get("nodes").get(0)).isEqualTo(told.get("nodes").get(1));
        for (String department : departments()) {
            String bundle = "org.doelenboom." + department;
            if (subset.contains(department)) {
                assertThat(bundles).contains(bundle);
            } else {
                assertThat(bundles).noneMatch(name -> name.equals(bundle) || name.startsWith(bundle + "."));
            }
        }
        onlyOneLineDiffers(sample(), Files.readString(out).lines().toList());
    }

    /** Whose data the plan holds, and who is not there to explain it. */
    private static List<String> absent(List<String> held, List<String> subset) {
        return held.stream()
                .filter(name -> !name.equals("plan") && !subset.contains(name))
                .toList();
    }

    /** The title of the action that was edited, and a line of history; every other byte is as it was. */
    private static void onlyOneLineDiffers(List<String> before, List<String> after) {
        int state = before.size() - 1;
        assertThat(before.get(state)).isEqualTo("\"history\":[]}");
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.get(state + 1)).contains(Probe.EDITED);
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < state; i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed.add(after.get(i));
            }
        }
        assertThat(changed).singleElement().asString().contains(Probe.EDITED);
    }

    /** The file that the program opens when it has none. */
    private static List<String> sample() throws IOException {
        try (InputStream in = Workspace.class.getResourceAsStream("sample.doelenboom")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
