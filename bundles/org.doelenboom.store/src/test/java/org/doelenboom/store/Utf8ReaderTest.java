package org.doelenboom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class Utf8ReaderTest {
    private static final String TEXT = "a\u00e9\u20ac\ud83c\udf31b\ud83c\udf31".repeat(3);

    @Test
    void thePlaceAndRoomThatTheCallerGivesAreKeptTo() throws BadContent {
        Utf8Reader reader = new Utf8Reader("abcdef".getBytes(StandardCharsets.UTF_8));
        char[] target = "........".toCharArray();

        int count = reader.read(target, 5, 2);

        assertThat(count).isEqualTo(2);
        assertThat(new String(target)).isEqualTo(".....ab.");
    }

    @Test
    void aPairSurvivesRoomForOneHalf() throws BadContent {
        for (int room = 1; room <= 5; room++) {
            Utf8Reader reader = new Utf8Reader(TEXT.getBytes(StandardCharsets.UTF_8));
            StringBuilder read = new StringBuilder();
            char[] target = new char[room];
            for (int count = reader.read(target, 0, room); count >= 0; count = reader.read(target, 0, room)) {
                read.append(target, 0, count);
            }
            assertThat(read).hasToString(TEXT);
        }
    }

    @Test
    void aByteOrderMarkAloneIsNoText() throws BadContent {
        assertThat(new Utf8Reader("\ufeff".getBytes(StandardCharsets.UTF_8)).read(new char[1], 0, 1))
                .isEqualTo(-1);
    }

    @Test
    void textBetweenTwoCharactersIsFoundAgain() throws BadContent {
        String text = "\ufeff" + TEXT.repeat(20_000);
        Utf8Reader reader = new Utf8Reader(text.getBytes(StandardCharsets.UTF_8));
        char[] target = new char[1000];
        while (reader.read(target, 0, target.length) >= 0) {
            assertThat(target).isNotNull();
        }
        int from = TEXT.length() * 15_000;

        assertThat(reader.text(from, from + 3)).isEqualTo(TEXT.substring(0, 3));
    }

    @Test
    void exactlyWhatTheJdkTakesForUtf8IsRead() {
        int[] edges = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xED, 0xF4};
        int refused = 0;
        for (int first = 0; first < 256; first++) {
            for (int second : edges) {
                for (int third : new int[] {0x20, 0x80, 0xBF, 0xC0}) {
                    for (int fourth : new int[] {0x20, 0x80, 0xBF, 0xC0}) {
                        byte[] bytes = {'a', (byte) first, (byte) second, (byte) third, (byte) fourth};
                        String expected = decodedByTheJdk(bytes);
                        refused += expected == null ? 1 : 0;
                        if (!Objects.equals(decoded(bytes), expected)) {
                            fail("%x %x %x %x", first, second, third, fourth);
                        }
                    }
                }
            }
        }
        assertThat(refused).isPositive();
    }

    private static String decoded(byte[] bytes) {
        Utf8Reader reader = new Utf8Reader(bytes);
        StringBuilder text = new StringBuilder();
        char[] target = new char[8];
        try {
            for (int count = reader.read(target, 0, 8); count >= 0; count = reader.read(target, 0, 8)) {
                text.append(target, 0, count);
            }
        } catch (BadContent e) {
            return null;
        }
        return text.toString();
    }

    private static String decodedByTheJdk(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
