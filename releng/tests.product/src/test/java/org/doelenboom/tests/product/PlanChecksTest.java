package org.doelenboom.tests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.doelenboom.tests.product.Product.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plan check finds in the sample, in the sample as from a word processor, and in the real plan. */
class PlanChecksTest {
    private static final Path SEED = Product.ROOT.resolve("../shared/seeds/004_c4bf0e70c2389650.txt");

    @TempDir
    Path work;

    private Set<String> found(Product product, String file) throws Exception {
        Result check = product.run("check", file, "--format", "json");
        assertThat(check.code()).as(check.err()).isLessThan(2);
        Set<String> found = new TreeSet<>();
        for (JsonElement one : JsonParser.parseString(check.out()).getAsJsonArray()) {
            JsonObject row = one.getAsJsonObject();
            found.add((row.get("rule").getAsString() + " " + row.get("path").getAsString()).strip());
        }
        return found;
    }

    private static Set<String> rules(Set<String> found) {
        Set<String> rules = new TreeSet<>();
        found.forEach(one -> rules.add(one.replaceFirst(" .*", "")));
        return rules;
    }

    /** Only the computed ones: an import's questions are the import's business. */
    private Set<String> imported(List<String> lines, String name) throws Exception {
        Product product = new Product(work);
        Files.write(work.resolve(name + ".txt"), lines);
        assertThat(product.run("import", name + ".txt", "-o", name + ".doelenboom")
                        .code())
                .isLessThan(2);
        return found(product, name + ".doelenboom");
    }

    @Test
    void theSampleHasThreeHonestProblemsAndNoMore() throws Exception {
        Product product = new Product(work);
        assertThat(product.run("sample", "-o", "p.doelenboom").code()).isZero();
        assertThat(found(product, "p.doelenboom")).containsExactlyInAnyOrder("G7 1.1", "V2 1.1.2", "N7 2.1.2/A1");
    }

    @Test
    void theRoughSampleHasFaultsOfMostKindsAndIsTheSameEveryTime() throws Exception {
        Product product = new Product(work);
        assertThat(product.run("sample", "--rough", "-o", "p.doelenboom").code())
                .isZero();
        assertThat(product.run("sample", "-o", "again.doelenboom", "--rough").code())
                .isZero();
        assertThat(work.resolve("p.doelenboom")).hasSameBinaryContentAs(work.resolve("again.doelenboom"));
        assertThat(rules(found(product, "p.doelenboom")))
                .contains("D1", "D2", "D3", "D5", "D8", "D9", "D10", "N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8")
                .contains("B1", "B2", "B3", "B4", "B6", "B9", "B10", "E1", "L1", "L3", "P1", "V1", "V2")
                .contains("G1", "G2", "G4", "G6", "G7", "G8", "G9", "G10", "S10", "S11");
    }

    @Test
    void theRealPlanShowsItsFindsAtTheirItems() throws Exception {
        assumeTrue(Files.isRegularFile(SEED), "the source document is not beside the repository");
        Set<String> found = imported(Files.readAllLines(SEED), "real");
        assertThat(found)
                .contains("D1", "D10", "S8", "N8", "G2", "G4")
                .contains("N2 2.2.2", "N3 2.2.1/A1", "N4 2.2.2/A1", "N5 2.2.2/A1", "N6 1.1.1/A2")
                .contains(
                        "N7 1.2.1", "N7 1.2.2", "N7 2.1.1", "N7 2.1.2", "N7 2.1.3", "N7 3.1.1", "N7 4.0.1", "N7 4.0.2")
                .doesNotContain("N7 1.1.1", "N7 1.1.2", "N7 2.2.1", "N7 2.2.2", "N1 2.2")
                .contains("S10 3.1", "S11 1.1.1", "S11 1.1.2", "S11 2.1.1", "S11 2.1.3", "S12 2.2")
                .contains("G1 1.2.1", "G1 1.2.2", "G1 2.1.2", "G1 2.2", "G4 1.1", "G4 2.2", "G7 1.1", "G7 2.1")
                .contains("G8 2.1", "G9 1", "G10 2.2.2/A2", "G10 2.2.2/A3")
                .contains("D2 2.1.2/A1", "D3 1.1.2/A2", "D5 1.2.2/A2", "D8", "D9", "T1 2.1.2", "T11 2.2.1")
                .contains("B1", "B2", "B3", "B4", "B5 1.2.2", "B6", "B9 2.2", "B10 1.2.1", "B10 4")
                .contains("G3", "G5 3.1", "G6")
                .doesNotContain("E1");
    }

    @Test
    void theRealPlanMendedLosesThoseFindsAndGetsNoNewOne() throws Exception {
        assumeTrue(Files.isRegularFile(SEED), "the source document is not beside the repository");
        List<String> lines = new ArrayList<>(Files.readAllLines(SEED));
        Set<String> before = imported(lines, "before");
        mend(lines, 3, "2026", "2025");
        mend(lines, 23, "vijf", "vier");
        mend(lines, 182, "zullen rekening kunnen houden", "houden rekening");
        mend(lines, 305, "zullen rekening kunnen houden met de behoeften", "houden rekening met de behoeften");
        mend(lines, 199, "12 en 25", "15 en 25");
        mend(lines, 307, "versterkt.\t", "versterkt.\tx");
        mend(lines, 131, "tot 200", "200");
        mend(lines, 243, "tussen 16 en 35", "tussen 25 en 35");
        mend(lines, 243, "20 jongeren", "30 jongeren");
        mend(lines, 124, ", enz.", ".");
        mend(lines, 41, "organisaties of personen", "organisaties");
        mend(lines, 358, "Huisvesting", "Huisuitzettingen");
        mend(lines, 364, "Huisvesting", "Huisuitzettingen");
        Set<String> after = imported(lines, "after");
        assertThat(after).isSubsetOf(before);
        before.removeAll(after);
        assertThat(before)
                .contains("D1", "D2 2.1.2/A1", "D8", "T1 2.1.2")
                .contains("G8 2.1", "N6 1.1.1/A2", "N5 2.2.2/A1", "N4 2.2.2/A1", "G7 1.1")
                .contains("G3", "B10 1.2.1");
    }

    private static void mend(List<String> lines, int number, String from, String to) throws IOException {
        String line = lines.get(number - 1);
        if (!line.contains(from)) {
            throw new IOException("line " + number + " has no " + from);
        }
        lines.set(number - 1, line.replace(from, to));
    }
}
