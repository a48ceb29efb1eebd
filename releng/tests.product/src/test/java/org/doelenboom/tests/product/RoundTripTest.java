package org.doelenboom.tests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.doelenboom.tests.product.Product.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan goes out as a document or a workbook, and comes back by what a person sees in it. */
class RoundTripTest {
    private static final String OTHER_OFFICE = "soffice";

    @TempDir
    Path work;

    private Product product;

    @BeforeEach
    void writeThePlan() throws Exception {
        product = new Product(work);
        assertThat(product.run("sample", "-o", "plan.doelenboom").code()).isZero();
    }

    /** Level, code and title of every item, with the languages that it is written in. */
    private List<String> tree(String plan) throws Exception {
        Result outline = product.run("outline", plan, "--format", "json");
        assertThat(outline.err()).isEmpty();
        List<String> items = new ArrayList<>();
        for (JsonElement one : JsonParser.parseString(outline.out()).getAsJsonArray()) {
            JsonObject item = one.getAsJsonObject();
            items.add(item.get("level").getAsString() + " " + item.get("path").getAsString() + " "
                    + item.get("title").getAsString() + " " + item.get("titles"));
        }
        assertThat(items).hasSizeGreaterThan(40);
        return items;
    }

    private void export(String file, String languages) throws Exception {
        Result exported = product.run("export", "plan.doelenboom", "-o", file, "--lang", languages);
        assertThat(exported.err()).isEmpty();
        assertThat(exported.code()).isZero();
    }

    private void comesBack(String file) throws Exception {
        Result read = product.run("import", file, "-o", "back.doelenboom");
        assertThat(read.err()).isEmpty();
        assertThat(tree("back.doelenboom")).isEqualTo(tree("plan.doelenboom"));
    }

    private void holdsWhat(Held held, String languages) throws Exception {
        List<String> all = List.of(languages.split(",", -1));
        assertThat(held.of(work.resolve("back.doelenboom"), all))
                .isEqualTo(held.of(work.resolve("plan.doelenboom"), all));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "nl,fr"})
    void theWordDocumentWithAllThatItShows(String languages) throws Exception {
        export("plan.docx", languages);
        Result read = product.run("import", "plan.docx", "-o", "back.doelenboom", "--report", "json");
        JsonObject report = JsonParser.parseString(read.out()).getAsJsonObject();
        assertThat(report.getAsJsonArray("notPlaced")).isEmpty();
        assertThat(report.getAsJsonArray("questions")).isEmpty();
        holdsWhat(Held.inDocument(), languages);
    }

    @Test
    void theWordDocumentInBothLanguages() throws Exception {
        export("plan.docx", "nl,fr");
        comesBack("plan.docx");
    }

    @Test
    void theRealPlanAsWordDocument() throws Exception {
        Path source = Product.ROOT.resolve("../shared/seeds/004_c4bf0e70c2389650.txt");
        assumeTrue(Files.isRegularFile(source), "the real plan is not here");
        product.run("import", source.toString(), "-o", "plan.doelenboom");
        export("plan.docx", "nl");
        Result read = product.run("import", "plan.docx", "-o", "back.doelenboom", "--report", "json");
        assertThat(JsonParser.parseString(read.out()).getAsJsonObject().getAsJsonArray("notPlaced"))
                .isEmpty();
        assertThat(tree("back.doelenboom")).isEqualTo(tree("plan.doelenboom"));
        holdsWhat(Held.inDocument().withoutYears(), "nl");
    }

    @Test
    void theWordDocumentAfterATitleWasCorrected() throws Exception {
        export("plan.docx", "nl,fr");
        String title = JsonParser.parseString(product.run("outline", "plan.doelenboom", "--format", "json")
                        .out())
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .get("title")
                .getAsString();
        replace(work.resolve("plan.docx"), work.resolve("corrected.docx"), title, "Niemand verliest zijn woning");
        product.run("import", "corrected.docx", "-o", "back.doelenboom");
        assertThat(tree("back.doelenboom").get(0)).contains("Niemand verliest zijn woning");
        assertThat(tree("back.doelenboom").stream().skip(1))
                .isEqualTo(tree("plan.doelenboom").stream().skip(1).toList());
    }

    @Test
    void aTitleThatOnlyTheTableHasOtherwiseIsAsked() throws Exception {
        export("plan.docx", "nl");
        replace(
                work.resolve("plan.docx"),
                work.resolve("corrected.docx"),
                "1.1.2 Eerstelijnsdiensten",
                "1.1.2 Alle diensten");
        Result read = product.run("import", "corrected.docx", "-o", "back.doelenboom", "--report", "json");
        assertThat(JsonParser.parseString(read.out())
                        .getAsJsonObject()
                        .getAsJsonArray("questions")
                        .toString())
                .contains("Alle diensten");
        assertThat(dutch("back.doelenboom")).isEqualTo(dutch("plan.doelenboom"));
    }

    private List<String> dutch(String plan) throws Exception {
        return tree(plan).stream()
                .map(line -> line.substring(0, line.indexOf(" {")))
                .toList();
    }

    /** A copy of a Word document in which every text that is exactly this says something else. */
    private static void replace(Path from, Path to, String text, String other) throws IOException {
        boolean found = false;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(from);
                ZipInputStream parts = new ZipInputStream(in);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                copy.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = parts.readAllBytes();
                if (part.getName().equals("word/document.xml")) {
                    String words = new String(content, StandardCharsets.UTF_8);
                    found = words.contains(text);
                    content = words.replace(text, other).getBytes(StandardCharsets.UTF_8);
                }
                copy.write(content);
            }
        }
        assertThat(found).isTrue();
        Files.write(to, out.toByteArray());
    }

    @Test
    void theWorkbookInBothLanguagesWithAllThatItShows() throws Exception {
        export("plan.xlsx", "nl,fr");
        comesBack("plan.xlsx");
        holdsWhat(Held.inWorkbook(), "nl,fr");
    }

    @Test
    void bothAfterAnotherOfficeSavedThem() throws Exception {
        assumeTrue("all".equals(System.getenv("DOELENBOOM_TESTS")), "only with --all");
        assumeTrue(isThere(OTHER_OFFICE), "LibreOffice is not here: its copies are not tested");
        for (String ending : List.of("docx", "xlsx")) {
            export("plan." + ending, "nl,fr");
            Path saved = Files.createDirectories(work.resolve("saved"));
            Process office = new ProcessBuilder(
                            OTHER_OFFICE,
                            "--headless",
                            "-env:UserInstallation=" + work.resolve("office").toUri(),
                            "--convert-to",
                            ending,
                            "--outdir",
                            saved.toString(),
                            work.resolve("plan." + ending).toString())
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("office.txt").toFile())
                    .start();
            assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
            comesBack(saved.resolve("plan." + ending).toString());
        }
    }

    private static boolean isThere(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }

    @Test
    void whatAFormatHasNoPlaceForIsInItsReport() throws Exception {
        Result exported =
                product.run("export", "plan.doelenboom", "-o", "plan.xml", "--format", "pst", "--report", "json");
        assertThat(exported.code()).isZero();
        assertThat(JsonParser.parseString(exported.out()).getAsJsonObject().getAsJsonArray("notHeld"))
                .isNotEmpty();
        assertThat(Files.readString(work.resolve("plan.xml"), StandardCharsets.ISO_8859_1))
                .contains("201805V1");
    }
}
