package org.doelenboom.tests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.doelenboom.tests.product.Product.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of 1997 and of LibreOffice, as LibreOffice really writes them, are read like those of today. */
@EnabledIfEnvironmentVariable(named = "DOELENBOOM_TESTS", matches = "all", disabledReason = "starts LibreOffice")
class OtherOfficeTest {
    private static final Path FRAMEWORKS = Product.ROOT.resolve("../shared/data/frameworks");

    @TempDir
    Path work;

    private Product product;

    @BeforeEach
    void startsOnlyWhereLibreOfficeIs() throws Exception {
        assumeTrue(
                new ProcessBuilder("sh", "-c", "command -v soffice").start().waitFor() == 0,
                "LibreOffice is not here: its workbooks are not tested");
        product = new Product(work);
    }

    private Path converted(Path file, String ending) throws Exception {
        Path folder = Files.createDirectories(work.resolve(ending));
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + work.resolve("office").toUri(),
                        // A text file: semicolons or commas as it has them, quotes, UTF-8.
                        "--infilter=CSV:44/59,34,76",
                        "--convert-to",
                        ending,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("office.txt").toFile())
                .start();
        assertThat(office.waitFor(180, TimeUnit.SECONDS)).isTrue();
        String name = file.getFileName().toString();
        Path made = folder.resolve(name.substring(0, name.lastIndexOf('.')) + "." + ending);
        assertThat(made).exists();
        return made;
    }

    private JsonObject imported(Path file) throws Exception {
        Result read = product.run("import", file.toString(), "-o", "back.doelenboom", "--report", "json");
        assertThat(read.err()).isEmpty();
        // 1: there are questions.
        assertThat(read.code()).isLessThan(2);
        return JsonParser.parseString(read.out()).getAsJsonObject();
    }

    @Test
    void thePlansOwnWorkbookHoldsTheSame() throws Exception {
        product.run("sample", "-o", "plan.doelenboom");
        product.run("export", "plan.doelenboom", "-o", "plan.xlsx", "--lang", "nl,fr");
        Held held = Held.inWorkbook();
        List<String> languages = List.of("nl", "fr");
        for (String ending : List.of("xls", "ods")) {
            JsonObject report = imported(converted(work.resolve("plan.xlsx"), ending));
            assertThat(report.getAsJsonArray("notPlaced")).as(ending).isEmpty();
            assertThat(held.of(work.resolve("back.doelenboom"), languages))
                    .as(ending)
                    .isEqualTo(held.of(work.resolve("plan.doelenboom"), languages));
        }
    }

    @Test
    void aFrameworkAndATemplateGiveTheSamePlan() throws Exception {
        assumeTrue(Files.isDirectory(FRAMEWORKS), "not there: " + FRAMEWORKS);
        for (String name : List.of("modele-import-pa.xlsx", "referentiel-eci-structure.csv")) {
            JsonObject counts = imported(FRAMEWORKS.resolve(name)).getAsJsonObject("counts");
            assertThat(counts.get("A").getAsInt()).as(name).isPositive();
            for (String ending : List.of("xls", "ods")) {
                assertThat(imported(converted(FRAMEWORKS.resolve(name), ending)).getAsJsonObject("counts"))
                        .as(name + " as " + ending)
                        .isEqualTo(counts);
            }
        }
    }
}
