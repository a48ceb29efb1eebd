package org.doelenboom.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema and the reader agree. */
final class SchemaTest {
    @Test
    void theGoldenFileFits() throws IOException {
        assertThat(complaints(Plans.golden())).isEmpty();
    }

    @Test
    void whatTheWriterMakesFits() throws IOException {
        assertThat(complaints(Plans.written(Plans.titled("Een plan")))).isEmpty();
    }

    @Test
    void theSamplePlanFitsAndComesBackByteForByte() throws IOException, Refusal {
        byte[] sample = Files.readAllBytes(
                root("bundles/org.doelenboom.workspace/src/main/resources/org/doelenboom/workspace/sample.doelenboom"));

        StoredPlan read = Plans.read(sample);

        assertThat(complaints(sample)).isEmpty();
        assertThat(Plans.written(read.plan(), read.history())).isEqualTo(sample);
    }

    static Stream<String[]> mistakes() {
        return Stream.of(
                new String[] {"\"garden.open\":true", "\"garden.open\":null"},
                new String[] {"{\"$date\":\"2026-05-03\"}", "{\"$date\":20260503}"},
                new String[] {"{\"$token\":\"inCall\"}", "{\"$other\":\"inCall\"}"},
                new String[] {"{\"$token\":\"inCall\"}", "{\"$token\":\"inCall\",\"nl\":\"a\"}"},
                new String[] {"{\"$link\":\"gone\"}", "{\"$link\":\"not an id\"}"},
                new String[] {"{\"$record\":{}}", "{\"$record\":[]}"},
                new String[] {"\"garden.open\"", "\"open\""},
                new String[] {"\"garden.open\"", "\"garden.open.door\""},
                new String[] {"\"plan.firstYear\":2022", "\"parent\":\"ad1\""},
                new String[] {"\"version\":7", "\"version\":0"},
                new String[] {"\"presence\":\"transient\"", "\"presence\":\"sometimes\""},
                new String[] {"\"kind\":\"garden.plot\",", ""},
                new String[] {"\"formatVersion\":1", "\"formatVersion\":2"},
                new String[] {"\"history\":[", "\"extra\":1,\"history\":["});
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("mistakes")
    void whatTheReaderRefusesDoesNotFit(String piece, String replacement) throws IOException {
        byte[] mistaken = Plans.golden(piece, replacement);

        assertThat(Plans.refusal(mistaken)).isNotNull();
        assertThat(complaints(mistaken)).isNotEmpty();
    }

    private static Set<ValidationMessage> complaints(byte[] content) throws IOException {
        Path file = root("releng/docs/plan-file-1.schema.json");
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(file));
        return schema.validate(new String(content, StandardCharsets.UTF_8), InputFormat.JSON);
    }

    private static Path root(String path) {
        return Path.of(System.getProperty("repository.root", "../.."), path);
    }
}
