package org.doelenboom.exchange.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short plans in layouts met in practice, each with the tree expected. */
final class PlanLayoutsTest {
    static Stream<Path> layouts() {
        return SharedData.files("data/plans", ".txt").stream();
    }

    /** Titles with the place of each in the tree, as the numbers and levels of the expected file give it. */
    private static List<String> expected(Path text) {
        Path file = text.resolveSibling(text.getFileName().toString().replace(".txt", ".expected.json"));
        JsonArray items =
                JsonParser.parseString(SharedData.text(file)).getAsJsonObject().getAsJsonArray("expected");
        List<String> lines = new ArrayList<>();
        List<String> levels = new ArrayList<>();
        Map<String, Integer> depths = new HashMap<>();
        for (JsonElement item : items) {
            String level = item.getAsJsonArray().get(0).getAsString();
            if (!levels.contains(level)) {
                levels.add(level);
            }
            depths.put(level, levels.indexOf(level));
            lines.add("  ".repeat(depths.get(level))
                    + item.getAsJsonArray().get(2).getAsString());
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void yieldsTitlesOrderAndNesting(Path file) {
        Imported plan = Imported.of(SharedData.text(file));
        List<String> found = plan.tree().stream()
                .map(line -> line.replaceFirst("^( *)[A-Z]+ ", "$1"))
                .toList();
        assertThat(found).containsExactlyElementsOf(expected(file));
        assertThat(plan.report().notPlaced()).isEmpty();
    }

    private static Imported layout(String start) {
        return Imported.of(SharedData.text(layouts()
                .filter(path -> path.getFileName().toString().startsWith(start))
                .findFirst()
                .orElseThrow()));
    }

    @Test
    void readsAnActionPlanBelowAnObjectiveAsAnAction() {
        assertThat(layout("01").mapping()).contains("Doelstelling=OD", "Actieplan=A");
    }

    @Test
    void asksWhereAStopWasLost() {
        assertThat(layout("01").questions()).contains("I2@1");
    }

    @Test
    void namesLevelsWithoutWordsByTheirDepth() {
        assertThat(layout("03").mapping()).containsExactly("L1=AD", "L2=ID", "L3=OD");
    }

    @Test
    void asksNothingWhereOneCounterRunsThroughAllLevels() {
        assertThat(layout("04").questions()).isEmpty();
        assertThat(layout("04").mapping()).containsExactly("OS=AD", "OO=OD", "A=A");
    }

    @Test
    void warnsOfDoubledLetters() {
        assertThat(layout("06").questions()).containsExactly("I3@1");
    }
}
