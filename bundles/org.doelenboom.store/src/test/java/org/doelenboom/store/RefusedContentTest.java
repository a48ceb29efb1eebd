package org.doelenboom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.api.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RefusedContentTest {
    /** A piece of the golden file, what takes its place, the reason for the refusal, and the line it names. */
    static Stream<Arguments> mistakes() {
        String title = "\"plan.title\":{\"fr\":\"Seulement en français\"}";
        return Stream.of(
                Arguments.of(
                        "\"garden.open\":true", "\"garden.open\":true,\n \"garden.open\":true", "json.duplicate", 21),
                Arguments.of("\"id\":\"od1\"", "\"id\":\"od1\",\"id\":\"od2\"", "json.duplicate", 16),
                Arguments.of(title, "\"plan.title\":{\"fr\":\"a\",\"fr\":\"b\"}", "json.duplicate", 17),
                Arguments.of("\"crop\":\"prei\"", "\"crop\":\"prei\",\"crop\":\"ui\"", "json.duplicate", 26),
                Arguments.of("{\"$token\":\"inCall\"}", "{\"$token\":\"a\",\"$token\":\"b\"}", "json.duplicate", 24),
                Arguments.of("[{\"id\":\"t1\"", "[{\"id\":1,\"id\":\"t1\"", "json.duplicate", 33),
                Arguments.of("\"history\":[", "\"nodes\":[],\"history\":[", "json.duplicate", 33),
                Arguments.of("\"garden\":{\"version\"", "\"plan\":{\"version\"", "json.duplicate", 10),
                Arguments.of("\"garden.open\":true", "\"garden.open\":null", "value.null", 20),
                Arguments.of("[{\"$link\":\"n1\"}", "[null,{\"$link\":\"n1\"}", "value.null", 25),
                Arguments.of(title, "\"plan.title\":{\"fr\":1}", "value.text", 17),
                Arguments.of(title, "\"plan.title\":{\"fr\":null}", "value.text", 17),
                Arguments.of(title, "\"plan.title\":{\"Frans\":\"a\"}", "value.member", 17),
                Arguments.of(title, "\"plan.title\":{\"$other\":\"a\"}", "value.member", 17),
                Arguments.of("\"$older\":[\"fr\"]", "\"$older\":\"fr\"", "value.older", 14),
                Arguments.of("{\"$date\":\"2026-05-03\"}", "{\"$date\":\"2026-02-30\"}", "value.date", 19),
                Arguments.of("{\"$date\":\"2026-05-03\"}", "{\"$date\":\"3/5/2026\"}", "value.date", 19),
                Arguments.of("{\"$date\":\"2026-05-03\"}", "{\"$date\":20260503}", "value.text", 19),
                Arguments.of("{\"$token\":\"inCall\"}", "{\"$token\":\"inCall\",\"nl\":\"a\"}", "value.member", 24),
                Arguments.of("{\"$link\":\"gone\"}", "{\"$link\":\"not an id\"}", "node.id", 25),
                Arguments.of("{\"$record\":{}}", "{\"$record\":[]}", "value.record", 26),
                Arguments.of("0.250", "1E9999", "value.number", 18),
                Arguments.of("0.250", "0." + "1".repeat(1_000), "value.number", 18),
                Arguments.of("0.250", "0.250.1", "json.syntax", 18),
                Arguments.of("0.250", "00.250", "json.syntax", 18),
                Arguments.of("0.250", "[".repeat(10_000) + "]".repeat(10_000), "deep.json", 18),
                Arguments.of("\"garden.open\"", "\"garden.\"", "member.name", 20),
                Arguments.of("\"garden.open\"", "\"garden.open.door\"", "member.name", 20),
                Arguments.of("\"garden.open\"", "\"open\"", "member.unknown", 20),
                Arguments.of("\"plan.firstYear\":2022", "\"parent\":\"ad1\"", "member.unknown", 5),
                Arguments.of("\"version\":7", "\"version\":7,\"colour\":1", "member.unknown", 10),
                Arguments.of("\"history\":[", "\"extra\":1,\"history\":[", "member.unknown", 33),
                Arguments.of("\"version\":7,", "", "member.missing", 10),
                Arguments.of("\"kind\":\"garden.plot\",", "", "member.missing", 30),
                Arguments.of(",\"parent\":\"od1\"}", "}", "member.missing", 30),
                Arguments.of("\"version\":7", "\"version\":0", "value.version", 10),
                Arguments.of("\"version\":7", "\"version\":\"7\"", "value.version", 10),
                Arguments.of("\"version\":7", "\"version\":99999999999", "value.version", 10),
                Arguments.of("\"presence\":\"transient\"", "\"presence\":\"sometimes\"", "namespace.presence", 11),
                Arguments.of("\"weather\":", "\"the weather\":", "namespace.name", 11),
                Arguments.of("\"kind\":\"garden.plot\"", "\"kind\":\"plot\"", "node.kind", 30),
                Arguments.of("\"id\":\"a2\"", "\"id\":\"\"", "node.id", 30),
                Arguments.of("\"id\":\"a2\"", "\"id\":7", "node.id", 30),
                Arguments.of("\"id\":\"a2\"", "\"id\":\"a1\"", "node.duplicate", 30),
                Arguments.of("\"id\":\"a2\"", "\"id\":\"plan1\"", "node.duplicate", 30),
                Arguments.of(
                        "\"garden.plot\",\"parent\":\"od1\"", "\"garden.plot\",\"parent\":\"gone\"", "node.parent", 30),
                Arguments.of(
                        "\"plan.generalObjective\",\"parent\":\"plan1\"",
                        "\"plan.generalObjective\",\"parent\":\"a1\"",
                        "node.cycle",
                        15),
                Arguments.of(
                        "\"garden.plot\",\"parent\":\"od1\"", "\"garden.plot\",\"parent\":\"a2\"", "node.cycle", 30),
                Arguments.of("\"formatVersion\":1", "\"formatVersion\":\"1\"", "value.version", 1),
                Arguments.of("\"formatVersion\":1", "\"formatVersion\":1.0", "value.version", 1),
                Arguments.of("\"formatVersion\":1", "\"formatVersion\":0", "value.version", 1),
                Arguments.of("\"namespaces\":{", "\"namespaces\":[{", "value.object", 8),
                Arguments.of("\"header\":{", "\"header\":[{", "value.object", 2),
                Arguments.of("\"nodes\":[", "\"nodes\":[7,", "value.object", 12),
                Arguments.of("\"history\":[", "\"history\":7,\"x\":[", "value.list", 33),
                Arguments.of("\\\"twee\\\"", "\\\"t\\ud800wee\\\"", "json.half", 15));
    }

    @ParameterizedTest(name = "{2} at line {3}: {1}")
    @MethodSource("mistakes")
    void aMistakeIsRefusedWithItsLine(String piece, String replacement, String reason, int line) {
        Refusal refusal = Plans.refusal(Plans.golden(piece, replacement));

        assertThat(refusal.reason().key()).isEqualTo(reason);
        assertThat(refusal.reason().arguments()).startsWith("test.doelenboom", String.valueOf(line));
        assertThat(refusal.kind())
                .isEqualTo(reason.startsWith("deep.") ? Refusal.Kind.TOO_LARGE : Refusal.Kind.MALFORMED);
        assertThat(PropertyMessages.LANGUAGES).allSatisfy(language -> assertThat(
                        new StoreMessages().text(refusal.reason(), Locale.forLanguageTag(language)))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("test.doelenboom")
                        .contains(" " + line + ",")
                        .doesNotContain("{3}")
                        .doesNotContain("{4}")));
    }

    @Test
    void aFileOfANewerFormatIsRefusedNamingTheVersionNeeded() {
        Refusal refusal = Plans.refusal(Plans.golden("\"formatVersion\":1", "\"formatVersion\":12"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NEWER_FORMAT);
        assertThat(new StoreMessages().text(refusal.reason(), Locale.ENGLISH))
                .hasValueSatisfying(text -> assertThat(text).contains("needs file version 12"));
    }

    @Test
    void aVersionBeyondAllNumbersIsANewerFormatToo() {
        Refusal refusal = Plans.refusal(Plans.golden("\"formatVersion\":1", "\"formatVersion\":18446744073709551617"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NEWER_FORMAT);
        assertThat(refusal.reason().arguments()).contains("18446744073709551617");
    }

    @Test
    void otherFilesAreRefusedAsNoPlan() {
        for (String content :
                new String[] {"PK\u0003\u0004", "[]", "7", "{}", "{\"format\":\"other\"}", "AD 1 Titel", "{\"a\":1}"}) {
            assertThat(Plans.refusal(content.getBytes(StandardCharsets.UTF_8))
                            .reason()
                            .key())
                    .as(content)
                    .isEqualTo("content.notPlan");
        }
    }

    @Test
    void anEmptyFileIsRefusedAsEmpty() {
        assertThat(Plans.refusal(new byte[0]).reason().key()).isEqualTo("content.empty");
    }

    @Test
    void aTruncatedFileSaysWhereItBreaksOff() {
        byte[] whole = Plans.golden();
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

        Refusal refusal = Plans.refusal(half);

        assertThat(refusal.reason().key()).isEqualTo("json.truncated");
        assertThat(refusal.reason().arguments().get(1))
                .isEqualTo(String.valueOf(Plans.lines(half).size()));
    }

    @Test
    void brokenUtf8IsRefusedWithItsLine() {
        byte[] broken = Plans.golden();
        String text = new String(broken, StandardCharsets.ISO_8859_1);
        broken[text.indexOf("Marollen") + 2] = (byte) 0xE9;

        Refusal refusal = Plans.refusal(broken);

        assertThat(refusal.reason().key()).isEqualTo("content.encoding");
        assertThat(refusal.reason().arguments()).startsWith("test.doelenboom", "32");
    }

    @Test
    void aTreeOfTooManyLevelsIsRefused() {
        StringBuilder nodes = new StringBuilder("\"nodes\":[\n");
        String parent = "plan1";
        for (int i = 0; i < 256; i++) {
            nodes.append("{\"id\":\"d" + i + "\",\"kind\":\"plan.note\",\"parent\":\"" + parent + "\"},\n");
            parent = "d" + i;
        }

        Refusal refusal = Plans.refusal(Plans.golden("\"nodes\":[\n", nodes.toString()));

        assertThat(refusal.reason().key()).isEqualTo("deep.tree");
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
        assertThat(refusal.reason().arguments()).startsWith("test.doelenboom", "268");
    }

    @Test
    void whatAFileHoldsIsShownOnOneShortLine() {
        Refusal refusal = Plans.refusal(Plans.golden("\"garden.open\"", "\"x\\n" + "y".repeat(100_000) + "\""));

        assertThat(refusal.reason().arguments().get(3)).hasSizeLessThan(100).doesNotContain("\n");
    }
}
