package org.doelenboom.exchange.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.exchange.ExchangeMessages;
import org.junit.jupiter.api.Test;

/** What is no plan in plain text is refused in words. */
final class BadInputTest {
    private static Refusal refused(byte[] content) {
        return catchThrowableOfType(Refusal.class, () -> new TextImporter().read("plan.txt", content, Map.of()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertSays(Refusal refusal, Refusal.Kind kind, String key) {
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.reason().key()).isEqualTo(key);
        for (String language : List.of("nl", "fr", "en")) {
            assertThat(new ExchangeMessages()
                            .text(refusal.reason(), Locale.forLanguageTag(language))
                            .orElseThrow())
                    .contains("plan.txt");
        }
    }

    @Test
    void refusesAFileWithoutText() {
        for (byte[] content : List.of(new byte[0], bytes(" \n\t\r\n"), bytes("\uFEFF"))) {
            assertSays(refused(content), Refusal.Kind.MALFORMED, "refusal.text.empty");
        }
    }

    @Test
    void refusesDocumentsOfOtherPrograms() {
        for (String start : List.of("PK\u0003\u0004", "%PDF-1.7\n", "{\\rtf1 ")) {
            assertSays(refused(bytes(start + "tekst")), Refusal.Kind.MALFORMED, "refusal.text.otherFormat");
        }
    }

    @Test
    void refusesBytesThatNoTextHas() {
        assertSays(refused(bytes("1. Wonen\u0000\n2. Zorg")), Refusal.Kind.MALFORMED, "refusal.text.binary");
        byte[] controls = new byte[1000];
        Arrays.fill(controls, (byte) 1);
        assertSays(refused(controls), Refusal.Kind.MALFORMED, "refusal.text.binary");
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] large = new byte[50 * 1024 * 1024];
        Arrays.fill(large, (byte) 'x');
        assertSays(refused(large), Refusal.Kind.TOO_LARGE, "refusal.text.tooLarge");
    }

    @Test
    void refusesMoreLinesThanAPlanHas() {
        assertSays(refused(bytes("x\n".repeat(150_000))), Refusal.Kind.TOO_LARGE, "refusal.text.tooManyLines");
    }

    @Test
    void refusesDamagedLetters() {
        byte[] half = {(byte) 0xFE, (byte) 0xFF, 'a'};
        assertSays(refused(half), Refusal.Kind.MALFORMED, "refusal.text.encoding");
        byte[] undefined = {'a', (byte) 0x81, 'b'};
        assertSays(refused(undefined), Refusal.Kind.MALFORMED, "refusal.text.encoding");
    }

    @Test
    void readsOldLettersAndAsks() {
        byte[] old = "1. Santé\n2. Qualité de vie".getBytes(StandardCharsets.ISO_8859_1);
        Imported read = Imported.of(old, Map.of());
        assertThat(read.tree()).containsExactly("AD Santé", "AD Qualité de vie");
        assertThat(read.questions()).containsExactly("I1@1");
    }

    @Test
    void readsTextWithoutEndOrOrder() {
        for (String text : List.of(
                "x",
                "1.",
                "(",
                "A1",
                "1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1 x",
                "\t",
                "***",
                "- ",
                "…",
                "A".repeat(100_000))) {
            if (!text.isBlank()) {
                assertThat(Imported.of(text).plan().size()).isPositive();
            }
        }
    }

    @Test
    void readsOneEndlessLine() {
        Imported read = Imported.of("Doelstelling 1: Foo bar. ".repeat(20_000));
        assertThat(read.plan().size()).isPositive();
    }

    @Test
    void stopsWhenInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new TextImporter().read("plan.txt", bytes("x\n".repeat(5_000)), Map.of()))
                    .isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }
}
