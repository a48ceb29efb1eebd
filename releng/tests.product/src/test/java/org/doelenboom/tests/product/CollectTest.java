package org.doelenboom.tests.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.doelenboom.tests.product.Product.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a colleague reported while someone else had the plan open, taken in by the command line. */
class CollectTest {
    private static final String LABEL =
            "\"label\":{\"bundle\":\"org.doelenboom.workspace\",\"key\":\"contribution.label\","
                    + "\"arguments\":[\"Fatima\",\"c1\"]}";

    @TempDir
    Path work;

    private Product product;
    private Path left;

    @BeforeEach
    void aPlanAndWhatFatimaReportedOnIt() throws Exception {
        product = new Product(work);
        assertThat(product.run("sample", "-o", "p.doelenboom").code()).isZero();
        left = work.resolve(".p.doelenboom.c1.contribution");
    }

    private void reported(String action, String before) throws Exception {
        JsonObject plan = JsonParser.parseString(Files.readString(work.resolve("p.doelenboom")))
                .getAsJsonObject();
        String root = plan.getAsJsonObject("header").get("id").getAsString();
        String step =
                "{\"id\":\"c1\",\"author\":\"Fatima\",\"time\":\"2026-05-03T10:00:00Z\"," + LABEL + ",\"changes\":[";
        String set = "{\"set\":\"" + action + "\",\"name\":\"plan.state\"," + before
                + "\"after\":{\"$token\":\"stuck\"},\"place\":0}";
        Files.writeString(
                left,
                line("{\"contribution\":1,\"plan\":\"" + root + "\"}") + line(step + set + "]}") + line(step + "]}"));
    }

    private static String line(String document) {
        CRC32C sum = new CRC32C();
        sum.update(document.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x %s%n", sum.getValue(), document);
    }

    /** An action of which nobody said how it stands, or one of which somebody did. */
    private String action(boolean said) throws Exception {
        JsonObject plan = JsonParser.parseString(Files.readString(work.resolve("p.doelenboom")))
                .getAsJsonObject();
        for (JsonElement node : plan.getAsJsonArray("nodes")) {
            JsonObject object = node.getAsJsonObject();
            if (object.get("kind").getAsString().equals("plan.action") && object.has("plan.state") == said) {
                return object.get("id").getAsString();
            }
        }
        throw new AssertionError("the sample has no such action");
    }

    @Test
    void itFlowsIntoThePlanAndIsSaidInWords() throws Exception {
        reported(action(false), "");
        assertThat(product.run("history", "p.doelenboom").out()).contains("Fatima", "collect");
        Result collected = product.run("collect", "p.doelenboom", "-o", "p.doelenboom");
        assertThat(collected.code()).as(collected.err()).isZero();
        assertThat(collected.out()).contains("Fatima");
        assertThat(Files.readString(work.resolve("p.doelenboom"))).contains("\"plan.state\":{\"$token\":\"stuck\"}");
        assertThat(left).doesNotExist();
        assertThat(product.run("history", "p.doelenboom").out())
                .contains("Fatima")
                .doesNotContain("collect");
        assertThat(product.run("collect", "p.doelenboom", "-o", "p.doelenboom")).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void inACopyItStaysForThePlanToo() throws Exception {
        reported(action(false), "");
        byte[] before = Files.readAllBytes(work.resolve("p.doelenboom"));
        assertThat(product.run("collect", "p.doelenboom", "-o", "copy.doelenboom")
                        .code())
                .isZero();
        assertThat(Files.readString(work.resolve("copy.doelenboom"))).contains("\"plan.state\":{\"$token\":\"stuck\"}");
        assertThat(work.resolve("p.doelenboom")).hasBinaryContent(before);
        assertThat(left).exists();
    }

    @Test
    void whatSaysOtherwiseThanThePlanBecomesAQuestion() throws Exception {
        reported(action(true), "\"before\":{\"$token\":\"notStarted\"},");
        assertThat(product.run("collect", "p.doelenboom", "-o", "out.doelenboom")
                        .code())
                .isEqualTo(1);
        assertThat(product.run("check", "out.doelenboom", "--format", "json").out())
                .contains("\"M1\"");
    }
}
