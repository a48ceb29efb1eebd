package org.doelenboom.tests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doelenboom.tests.product.Product.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final Path SEED = Product.ROOT.resolve("../shared/seeds/004_c4bf0e70c2389650.txt");

    @TempDir
    Path work;

    @Test
    void theSampleIsWrittenAndItsTreeShown() throws Exception {
        Product product = new Product(work);
        assertThat(product.run("sample", "-o", "p.doelenboom")).isEqualTo(new Result(0, "", ""));
        Result outline = product.run("outline", "p.doelenboom", "--format", "json");
        assertThat(outline.code()).isZero();
        assertThat(levels(outline.out()).keySet()).contains("AD", "ID", "OD", "A", "HD");
    }

    @Test
    void theRealPlanIsImportedWhole() throws Exception {
        assumeTrue(Files.isRegularFile(SEED), "the source document is not beside the repository");
        Product product = new Product(work);
        Result imported = product.run("import", SEED.toString(), "-o", "p.doelenboom", "--report", "json");
        assertThat(imported.code()).as(imported.err()).isLessThan(2);
        Result outline = product.run("outline", "p.doelenboom", "--format", "json");
        assertThat(levels(outline.out()))
                .containsExactlyInAnyOrderEntriesOf(Map.of("AD", 2, "HD", 2, "ID", 5, "OD", 12, "A", 28));
    }

    @Test
    void everyModuleIsThereAtFirst() throws Exception {
        JsonObject eviction = module(new Product(work).run("modules", "list", "--format", "json"), "eviction");
        assertThat(eviction.get("state").getAsString()).isEqualTo("active");
        assertThat(eviction.getAsJsonArray("bundles").toString()).isEqualTo("[\"org.doelenboom.eviction\"]");
    }

    @Test
    void featuresOfThisRunLeaveOutTheOthers() throws Exception {
        Product product = new Product(work);
        assertThat(module(product.run("modules", "list", "--format", "json"), "eviction")
                        .get("state")
                        .getAsString())
                .isEqualTo("active");
        Result none = product.run("--features", "", "modules", "list", "--format", "json");
        JsonObject eviction = module(none, "eviction");
        assertThat(eviction.get("state").getAsString()).isEqualTo("off");
        assertThat(eviction.getAsJsonArray("bundles")).isEmpty();
    }

    @Test
    void theNextRunWithoutFeaturesHasThemAllAgain() throws Exception {
        Product product = new Product(work);
        product.run("--features", "", "modules", "list");
        JsonObject eviction = module(product.run("modules", "list", "--format", "json"), "eviction");
        assertThat(eviction.get("state").getAsString()).isEqualTo("active");
    }

    @Test
    void aFeatureThatIsAskedForAndNotThereIsMissing() throws Exception {
        Result list = new Product(work).run("--features", "gardening", "modules", "list", "--format", "json");
        assertThat(module(list, "gardening").get("state").getAsString()).isEqualTo("missing");
    }

    @Test
    void aRemovedModuleStaysRemovedAtTheNextStart() throws Exception {
        Product product = new Product(work);
        assertThat(product.run("modules", "remove", "eviction").code()).isZero();
        Result list = product.run("modules", "list", "--format", "json");
        assertThat(list.out()).doesNotContain("\"eviction\"");
    }

    @Test
    void anArchiveOfAFeatureIsInstalled() throws Exception {
        Product product = new Product(work);
        product.run("modules", "remove", "eviction");
        Path archive = Product.ROOT.resolve(
                "features/org.doelenboom.feature.eviction/target/org.doelenboom.feature.eviction-0.1.0.zip");
        Result installed = product.run("modules", "install", archive.toString());
        assertThat(installed.code()).as(installed.err()).isZero();
        JsonObject eviction = module(product.run("modules", "list", "--format", "json"), "eviction");
        assertThat(eviction.get("state").getAsString()).isEqualTo("active");
    }

    @Test
    void aDamagedFeatureIsRefusedInOneLineAndAllStaysAsItWas() throws Exception {
        Product product = new Product(work);
        String before = product.run("modules", "list", "--format", "json").out();
        Path file = Files.writeString(work.resolve("damaged.zip"), "no archive");
        Result refused = product.run("modules", "install", file.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err().lines()).singleElement().asString().contains("damaged.zip");
        assertThat(product.run("modules", "list", "--format", "json").out()).isEqualTo(before);
    }

    @Test
    void whatIsWrongWithAPlugInStandsBelowIt() throws Exception {
        Product product = new Product(work);
        Path plugIns = Files.createDirectories(product.home().resolve("plug-ins"));
        Files.writeString(plugIns.resolve("damaged.jar"), "no jar");
        Result list = product.run("modules", "list");
        assertThat(list.code()).as(list.err()).isZero();
        List<String> lines = list.out().lines().toList();
        int line = lines.indexOf("damaged.jar    broken");
        assertThat(line).as(list.out()).isNotNegative();
        assertThat(lines.get(line + 1)).startsWith("    ").contains("damaged.jar");
    }

    private static JsonObject module(Result list, String id) {
        assertThat(list.code()).as(list.err()).isZero();
        for (JsonElement element : JsonParser.parseString(list.out()).getAsJsonArray()) {
            JsonObject module = element.getAsJsonObject();
            if (module.get("id").getAsString().equals(id)) {
                return module;
            }
        }
        throw new AssertionError(id + " is not in " + list.out());
    }

    static Map<String, Integer> levels(String outline) {
        JsonArray items = JsonParser.parseString(outline).getAsJsonArray();
        Map<String, Integer> levels = new TreeMap<>();
        items.forEach(item -> levels.merge(item.getAsJsonObject().get("level").getAsString(), 1, Integer::sum));
        return levels;
    }
}
