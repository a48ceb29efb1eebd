package org.doelenboom.workspace.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.doelenboom.workspace.compare.WordChanges.Kind;
import org.doelenboom.workspace.compare.WordChanges.Part;
import org.junit.jupiter.api.Test;

/** Two texts, word by word. */
final class WordChangesTest {
    private static String made(String before, String after, Kind other) {
        return WordChanges.between(before, after).stream()
                .filter(part -> part.kind() == Kind.SAME || part.kind() == other)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    @Test
    void onlyTheWordThatChangedIsMarked() {
        assertThat(WordChanges.between("jaarlijks 50 gezinnen bereiken", "jaarlijks 60 gezinnen bereiken"))
                .containsExactly(
                        new Part(Kind.SAME, "jaarlijks "),
                        new Part(Kind.GONE, "50"),
                        new Part(Kind.NEW, "60"),
                        new Part(Kind.SAME, " gezinnen bereiken"));
    }

    @Test
    void whatIsGoneStandsBeforeWhatCame() {
        assertThat(WordChanges.between("een twee", "drie"))
                .extracting(Part::kind)
                .containsExactly(Kind.GONE, Kind.NEW);
    }

    @Test
    void equalTextsHaveNoMarks() {
        assertThat(WordChanges.between("été, à Bruxelles", "été, à Bruxelles")).hasSize(1);
        assertThat(WordChanges.between("", "")).isEmpty();
    }

    @Test
    void thePartsMakeUpBothTexts() {
        Random random = new Random(20_261_122L);
        for (int round = 0; round < 500; round++) {
            String before = text(random);
            String after = text(random);
            assertThat(made(before, after, Kind.GONE)).isEqualTo(before);
            assertThat(made(before, after, Kind.NEW)).isEqualTo(after);
        }
    }

    @Test
    void veryLongTextsAreComparedWithoutWaiting() {
        String before = "a ".repeat(20_000);
        String after = "b ".repeat(20_000);
        assertThat(made(before, after, Kind.GONE)).isEqualTo(before);
        assertThat(made(before, after, Kind.NEW)).isEqualTo(after);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 4)
                .mapToObj(word -> "woord" + word + (random.nextInt(4) == 0 ? ", " : " "))
                .collect(Collectors.joining());
    }
}
