package org.doelenboom.exchange.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line that is not blank is in the plan, or reported as not placed. */
final class NothingLostTest {
    private static final int ROUNDS = Integer.getInteger("spoiled.documents", 150);

    private final Losses losses = new Losses();

    static Stream<Path> documents() {
        List<Path> all = new ArrayList<>(SharedData.files("seeds", ".txt"));
        all.addAll(SharedData.files("data/plans", ".txt"));
        return all.stream();
    }

    static LongStream seeds() {
        // The same documents in every build; another first seed or more documents look further.
        long first = Long.getLong("spoiled.seed", 20_220_201L);
        return LongStream.range(first, first + ROUNDS);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void inTheSourceDocuments(Path file) {
        String text = SharedData.text(file);
        assertThat(losses.find(text, Imported.of(text))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void inSpoiledDocuments(long seed) {
        List<Path> all = documents().toList();
        String text = new Mutations(seed).spoil(SharedData.text(all.get((int) (seed % all.size()))));
        if (text.isBlank()) {
            return;
        }
        Imported read = Imported.of(text);
        assertThat(losses.find(text, read)).as("seed %d", seed).isEmpty();
        assertThat(read.nodes(PlanKinds.UNPLACED_LINE))
                .hasSameSizeAs(read.report().notPlaced());
        assertThat(read.nodes(PlanKinds.QUESTION)).hasSameSizeAs(read.report().questions());
        for (ImportReport.Question question : read.report().questions()) {
            assertThat(read.plan().find(question.node()))
                    .as("seed %d: %s", seed, question)
                    .isPresent();
        }
    }
}
