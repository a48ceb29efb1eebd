package org.doelenboom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The suite of RFC 8259 texts: y_ must be read, n_ must be refused, i_ may be either. */
final class StrictJsonTest {
    /** RFC 8259 allows equal names; a plan with them would be read differently by every program. */
    private static final Set<String> REFUSED_ON_PURPOSE =
            Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    @Test
    void allTextsThatAreNoJsonAreRefused() throws IOException {
        List<Path> files = suite("n_");

        assertThat(files).hasSize(188);
        assertThat(files).allSatisfy(file -> assertThat(result(file)).isInstanceOf(BadContent.class));
    }

    @Test
    void allTextsThatAreJsonAreReadButThoseWithEqualNames() throws IOException {
        List<Path> files = suite("y_");

        assertThat(files).hasSize(95);
        assertThat(files).allSatisfy(file -> {
            if (REFUSED_ON_PURPOSE.contains(file.getFileName().toString())) {
                assertThat(result(file)).isInstanceOf(BadContent.class).hasMessageContaining("json.duplicate");
            } else {
                assertThat(result(file)).isNull();
            }
        });
    }

    @Test
    void textsThatReadersMayTakeEitherWayNeverDoMoreThanRefuse() throws IOException {
        List<Path> files = suite("i_");

        assertThat(files).hasSize(35);
        assertThat(files).allSatisfy(file -> assertThat(result(file))
                .satisfiesAnyOf(thrown -> assertThat(thrown).isNull(), thrown -> assertThat(thrown)
                        .isInstanceOf(BadContent.class)));
    }

    @Test
    void anEmptyDocumentIsRefused() {
        assertThat(result("")).hasMessageContaining("content.empty");
    }

    @Test
    void whatFollowsTheDocumentIsRefused() {
        assertThat(result("{} {}")).isInstanceOf(BadContent.class);
        assertThat(result("{} x")).isInstanceOf(BadContent.class);
    }

    @Test
    void tenThousandLevelsAreRefusedAsTooDeep() {
        assertThat(result("[".repeat(10_000) + "]".repeat(10_000))).hasMessageContaining("deep.json");
        assertThat(result("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000))).hasMessageContaining("deep.json");
    }

    @Test
    void asManyLevelsAsAllowedAreRead() {
        int most = StrictJson.MAX_DEPTH;

        assertThat(result("[".repeat(most) + "]".repeat(most))).isNull();
        assertThat(result("[".repeat(most + 1) + "]".repeat(most + 1))).hasMessageContaining("deep.json");
    }

    @Test
    void numbersKeepHowTheyAreWritten() throws IOException {
        for (String number : List.of(
                "9223372036854775807",
                "9223372036854775808",
                "-9223372036854775809",
                "1.10",
                "-0",
                "-0.0",
                "1E400",
                "1e-7",
                "0.1000000000000000055511151231257827")) {
            String read = StrictJson.document(number.getBytes(StandardCharsets.UTF_8), json -> {
                json.peek();
                return json.lexeme();
            });
            assertThat(read).isEqualTo(number);
        }
    }

    @Test
    void whatLenientReadersForgiveIsRefused() {
        for (String text : List.of(
                "[1,]",
                "{'a':1}",
                "{a:1}",
                "[NaN]",
                "[TRUE]",
                "[1 // x\n]",
                "[1;2]",
                "{\"a\"=1}",
                "[\"\t\"]",
                "\"\\'\"")) {
            assertThat(result(text)).as(text).isInstanceOf(BadContent.class);
        }
    }

    @Test
    void halfACharacterIsRefusedByName() {
        assertThat(result("[\"\\ud83c\"]")).hasMessageContaining("json.half");
        assertThat(result("[\"\\ud83c\\udf31\"]")).isNull();
    }

    @Test
    void aPlaceIsGivenByLineAndColumnHoweverFarInTheText() {
        String filler = "\"" + "é🌱".repeat(50_000) + "\",\n";

        assertThat(result("[" + filler.repeat(3) + "  1,, 2]")).hasMessage("json.syntax [4, 6]");
    }

    private static List<Path> suite(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(Shared.data("suites/json/test_parsing"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    private static Throwable result(Path file) throws IOException {
        return result(Files.readAllBytes(file));
    }

    private static Throwable result(String text) {
        return result(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Throwable result(byte[] content) {
        return catchThrowable(() -> StrictJson.document(content, json -> {
            json.pass();
            return json;
        }));
    }

    /** Found by fuzzing a journal. */
    @Test
    void anotherTokenThanTheOneAskedForIsRefused() {
        BadContent bad = catchThrowableOfType(
                BadContent.class,
                () -> JournalContent.read(
                        JournalFuzz.summed("{\"journal\":1,\"size\":5}\n0".getBytes(StandardCharsets.UTF_8))));
        assertThat(bad).isNotNull();
    }
}
