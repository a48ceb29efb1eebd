package org.doelenboom.exchange.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.PlanKeys;
import org.junit.jupiter.api.Test;

class NeighbourhoodImporterTest {
    private static final Path SHARED =
            Path.of(System.getProperty("repository.root", "../..")).resolveSibling("shared");

    private static ImportDraft read(byte[] content) throws Refusal {
        return new NeighbourhoodImporter().read("list.csv", content, Map.of());
    }

    private static List<Node> places(Snapshot plan) {
        return plan.children(plan.root());
    }

    @Test
    void the_brussels_list_gives_145_neighbourhoods_with_codes_and_names_in_two_languages()
            throws IOException, Refusal {
        Path list = SHARED.resolve("data/neighbourhoods_brussels_145.csv");
        assumeTrue(Files.exists(list), "no test data beside the repository");
        List<Node> places = places(read(Files.readAllBytes(list)).plan());
        assertThat(places).hasSize(145);
        Node marolles = places.stream()
                .filter(place -> place.get(PlanKeys.CODE).equals("8"))
                .findFirst()
                .orElseThrow();
        assertThat(marolles.get(PlanKeys.TITLE).in("nl")).isEqualTo("Marollen");
        assertThat(marolles.get(PlanKeys.TITLE).in("fr")).isEqualTo("Marolles");
    }

    @Test
    void semicolons_windows_letters_and_a_missing_name_are_read() throws Refusal {
        byte[] content = "Nummer;Quartier\n1;Helm\u00e9t\n2;\n".getBytes(Charset.forName("windows-1252"));
        ImportDraft draft = read(content);
        assertThat(places(draft.plan())).singleElement().satisfies(place -> assertThat(
                        place.get(PlanKeys.TITLE).in("fr"))
                .isEqualTo("Helm\u00e9t"));
        assertThat(draft.report().notPlaced())
                .singleElement()
                .satisfies(line -> assertThat(line.place().line()).isEqualTo(3));
    }

    @Test
    void a_table_without_a_column_of_names_is_refused_with_the_headings_it_has() {
        assertThatThrownBy(() -> read("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason().arguments()).contains("a, b"));
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(Refusal.class);
    }

    @Test
    void the_published_csv_examples_are_read_as_they_say() throws IOException, Refusal {
        Path suite = SHARED.resolve("data/suites/csv");
        assumeTrue(Files.isDirectory(suite), "no test data beside the repository");
        try (Stream<Path> files = Files.list(suite.resolve("csvs"))) {
            // In location_coordinates the expected letters are damaged themselves.
            for (Path file : files.filter(one -> !one.toString().contains("location_coordinates"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".csv", "");
                List<List<String>> rows = CsvText.rows(name, Files.readAllBytes(file));
                JsonArray expected = JsonParser.parseString(
                                Files.readString(suite.resolve("json").resolve(name + ".json")))
                        .getAsJsonArray();
                List<List<String>> wanted = new ArrayList<>();
                for (JsonElement row : expected) {
                    JsonObject fields = row.getAsJsonObject();
                    wanted.add(rows.get(0).stream()
                            // The files at hand have lost the carriage returns that the expected values still have.
                            .map(heading -> fields.get(heading).getAsString().replace("\r", ""))
                            .toList());
                }
                assertThat(rows.subList(1, rows.size())).as(name).isEqualTo(wanted);
            }
        }
    }
}
