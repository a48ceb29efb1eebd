package org.doelenboom.store;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short form of {@code releng/fuzz}: a few thousand inputs a reader, from files that it takes, without looking what they reach. */
final class FuzzTest {
    private static final int INPUTS = 3_000;
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\u",
            "\n",
            "null",
            "1e999999999",
            "-0",
            "$date",
            "$link",
            "$record",
            "[[[[",
            "\"id\":");

    private static final String STEP =
            "{\"id\":\"s%d\",\"author\":\"Ann\",\"time\":\"2026-05-03T10:00:00Z\",\"label\":{\"bundle\":\"b\","
                    + "\"key\":\"k\",\"arguments\":[]},\"changes\":[{\"set\":\"plan1\",\"name\":\"plan.title\",\"before\":{\"nl\":\"a\"},"
                    + "\"after\":{\"nl\":\"b\"},\"place\":0},{\"added\":\"n\",\"below\":\"plan1\",\"index\":0,\"nodes\":[{\"id\":\"n\","
                    + "\"kind\":\"plan.note\"}]}]}";

    /** What is tried. */
    @FunctionalInterface
    private interface Reader {
        void read(byte[] input) throws IOException;
    }

    private final long seed = Long.getLong("seed", 20_261_122L);
    private final Random random = new Random(seed);

    private void fuzz(byte[] begun, Reader reader) {
        byte[] input = begun;
        for (int i = 0; i < INPUTS; i++) {
            // Damage on damage reaches further; now and then it begins anew, since most of that is refused at once.
            input = mutated(random.nextInt(8) == 0 || input.length > 2 * begun.length ? begun : input);
            byte[] tried = input;
            assertThatCode(() -> reader.read(tried))
                    .as("seed %d, input %d: %s", seed, i, new String(tried, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
        }
    }

    private byte[] mutated(byte[] input) {
        int at = random.nextInt(input.length + 1);
        int end = Math.min(input.length, at + random.nextInt(40));
        return switch (random.nextInt(5)) {
            case 0 -> joined(input, at, new byte[0], end);
            case 1 -> joined(
                    input,
                    at,
                    PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8),
                    random.nextBoolean() ? at : end);
            case 2 -> joined(input, at, new byte[] {(byte) random.nextInt(256)}, Math.min(input.length, at + 1));
            case 3 -> {
                int from = random.nextInt(input.length + 1);
                int to = Math.min(input.length, from + random.nextInt(400));
                yield joined(input, at, Arrays.copyOfRange(input, from, to), at);
            }
            default -> Arrays.copyOf(input, Math.max(1, input.length - random.nextInt(20)));
        };
    }

    /** The middle in the place of what stands from one place to the other. */
    private static byte[] joined(byte[] input, int from, byte[] middle, int to) {
        byte[] joined = new byte[from + middle.length + input.length - to];
        System.arraycopy(input, 0, joined, 0, from);
        System.arraycopy(middle, 0, joined, from, middle.length);
        System.arraycopy(input, to, joined, from + middle.length, input.length - to);
        return joined;
    }

    @Test
    void whateverStandsInAPlanItIsReadOrRefusedInWords() {
        fuzz(Plans.golden(), PlanFuzz::fuzzerTestOneInput);
    }

    @Test
    void whateverStandsInAJournalItIsReadOrRefusedInWords() {
        String journal = String.join(
                "\n",
                "{\"journal\":1,\"file\":\"/p.doelenboom\",\"size\":5,\"hash\":\"0\"}",
                String.format(STEP, 1),
                "{\"begun\":\"x\"}",
                String.format(STEP, 2),
                "{\"placed\":\"x\",\"size\":6,\"hash\":\"1\"}",
                "{\"last\":\"s1\"}",
                String.format(STEP, 3));
        fuzz(journal.getBytes(StandardCharsets.UTF_8), JournalFuzz::fuzzerTestOneInput);
    }
}
