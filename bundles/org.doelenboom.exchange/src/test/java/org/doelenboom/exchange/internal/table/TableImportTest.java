package org.doelenboom.exchange.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.ImportReport;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Levels;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetBasis;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.schedule.FollowUpState;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.Test;

class TableImportTest {
    private static final Path SHARED =
            Path.of(System.getProperty("repository.root", "../..")).resolveSibling("shared");

    private static ImportDraft read(String... lines) throws Refusal {
        return read(Map.of(), lines);
    }

    private static ImportDraft read(Map<String, KindId> levels, String... lines) throws Refusal {
        byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new WorkbookImporter().read("plan.csv", content, levels);
    }

    /** Codes with titles, as {@code 1.1 Samen}. */
    private static List<String> tree(Snapshot plan) {
        Numbering numbering = new Numbering(plan);
        List<String> tree = new ArrayList<>();
        for (Node node : plan.subtree(plan.root().id())) {
            if (PlanKinds.isInTree(node.kind())) {
                tree.add(Levels.code(node.kind()).orElseThrow() + " " + numbering.path(node) + " "
                        + node.get(PlanKeys.TITLE).first(List.of("nl")));
            }
        }
        return tree;
    }

    private static Node item(Snapshot plan, String title) {
        for (Node node : plan.subtree(plan.root().id())) {
            if (PlanKinds.isInTree(node.kind())
                    && node.get(PlanKeys.TITLE).languages().stream()
                            .anyMatch(language ->
                                    node.get(PlanKeys.TITLE).in(language).equals(title))) {
                return node;
            }
        }
        throw new AssertionError("no " + title);
    }

    private static List<Node> all(Snapshot plan, KindId kind) {
        List<Node> found = new ArrayList<>();
        plan.subtree(plan.root().id()).forEach(node -> {
            if (node.kind().equals(kind)) {
                found.add(node);
            }
        });
        return found;
    }

    private static List<String> rules(ImportDraft draft) {
        return draft.report().questions().stream()
                .map(ImportReport.Question::rule)
                .toList();
    }

    @Test
    void an_action_a_row_stands_under_the_objectives_to_its_left_written_once() throws Refusal {
        ImportDraft draft = read(
                "Algemene doelstelling;Intermediaire doelstelling;Operationele doelstelling;Actie",
                "1 Wonen;1.1 Vroeg helpen;1.1.1 Opsporen;A1 Instrument",
                ";;;A2 Informeren",
                ";;1.1.2 Protocol;A1 Overleg",
                "2 Rechten;;2.0.1 Direct;A1 Loket");
        assertThat(tree(draft.plan()))
                .containsExactly(
                        "AD 1 Wonen",
                        "ID 1.1 Vroeg helpen",
                        "OD 1.1.1 Opsporen",
                        "A 1.1.1/A1 Instrument",
                        "A 1.1.1/A2 Informeren",
                        "OD 1.1.2 Protocol",
                        "A 1.1.2/A1 Overleg",
                        "AD 2 Rechten",
                        "OD 2.0.1 Direct",
                        "A 2.0.1/A1 Loket");
        assertThat(draft.report().isClear()).isTrue();
    }

    @Test
    void columns_are_known_in_any_order_and_in_french() throws Refusal {
        ImportDraft draft = read(
                "Action,Objectif opérationnel,Objectif stratégique",
                "Engager,OO.1 Attente,OS.1 Service",
                "Ouvrir,OO.1 Attente,OS.1 Service");
        assertThat(tree(draft.plan()))
                .containsExactly("AD 1 Service", "OD 1.0.1 Attente", "A 1.0.1/A1 Engager", "A 1.0.1/A2 Ouvrir");
        assertThat(draft.report().mapping())
                .containsExactlyInAnyOrder(
                        new ImportReport.LevelWord("Objectif stratégique", PlanKinds.GENERAL_OBJECTIVE),
                        new ImportReport.LevelWord("Objectif opérationnel", PlanKinds.OPERATIONAL_OBJECTIVE),
                        new ImportReport.LevelWord("Action", PlanKinds.ACTION));
    }

    @Test
    void titles_that_are_repeated_on_each_row_are_one_item_and_a_blank_among_them_means_none() throws Refusal {
        ImportDraft draft = read("Doelstelling;Actie", "Wonen;Een", "Wonen;Twee", ";Los");
        assertThat(tree(draft.plan())).containsExactly("OD 1 Wonen", "A 1/A1 Een", "A 1/A2 Twee", "A A1 Los");
        assertThat(rules(draft)).containsExactly("X1");
    }

    @Test
    void codes_tell_the_level_and_a_level_that_is_not_there_is_not_invented() throws Refusal {
        ImportDraft draft = read(
                "Nr,Omschrijving,Timing",
                "1,Een,",
                "1.1,Twee,",
                "1.1.1,Drie,",
                "1.1.1.1,Vier,2022-2024",
                "2,Vijf,",
                "2.1.1,Zes,");
        assertThat(tree(draft.plan()))
                .containsExactly(
                        "AD 1 Een", "ID 1.1 Twee", "OD 1.1.1 Drie", "A 1.1.1/A1 Vier", "AD 2 Vijf", "OD 2.0.1 Zes");
        assertThat(item(draft.plan(), "Vier").get(ScheduleKeys.YEARS)).containsExactly(2022, 2023, 2024);
    }

    @Test
    void numbers_that_begin_again_begin_a_new_objective() throws Refusal {
        ImportDraft draft = read("Code;Titel", "1;Een", "1.1;Onder een", "1;Nieuw", "1.1;Onder nieuw");
        assertThat(tree(draft.plan()))
                .containsExactly("AD 1 Een", "ID 1.1 Onder een", "AD 2 Nieuw", "ID 2.1 Onder nieuw");
    }

    @Test
    void spaces_before_titles_make_an_outline() throws Refusal {
        ImportDraft draft = read("Plan;Budget", "Top;", "  Midden;", "    Onder;", "      Doen;100");
        assertThat(tree(draft.plan()))
                .containsExactly("AD 1 Top", "ID 1.1 Midden", "OD 1.1.1 Onder", "A 1.1.1/A1 Doen");
        assertThat(rules(draft)).containsExactly("I7");
    }

    @Test
    void a_branch_in_one_cell_is_taken_apart() throws Refusal {
        ImportDraft draft = read(
                "Doelstellingen;Actie", "1 Top > 1.1 Midden > 1.1.1 Onder;Een", "1 Top > 1.2 Ander > 1.2.1 Diep;Twee");
        assertThat(tree(draft.plan()))
                .containsExactly(
                        "AD 1 Top",
                        "ID 1.1 Midden",
                        "OD 1.1.1 Onder",
                        "A 1.1.1/A1 Een",
                        "ID 1.2 Ander",
                        "OD 1.2.1 Diep",
                        "A 1.2.1/A1 Twee");
    }

    @Test
    void a_column_that_names_the_level_is_followed() throws Refusal {
        ImportDraft draft = read(
                "Niveau;Code;Titel (nl);Titel (fr)",
                "AD;1;Een;Un",
                "OD;1.0.1;Twee;Deux",
                "A;A1;Drie;Trois",
                "HD;2;Vier;Quatre");
        assertThat(tree(draft.plan())).containsExactly("AD 1 Een", "OD 1.0.1 Twee", "A 1.0.1/A1 Drie", "HD 2 Vier");
        assertThat(item(draft.plan(), "Drie").get(PlanKeys.TITLE).in("fr")).isEqualTo("Trois");
    }

    @Test
    void hints_under_the_headings_and_totals_are_not_placed() throws Refusal {
        ImportDraft draft =
                read("Doelstelling;Actie;Budget", "(vul in);tekst, verplicht;getal", "Wonen;Een;100", "Totaal;;100");
        assertThat(tree(draft.plan())).containsExactly("OD 1 Wonen", "A 1/A1 Een");
        assertThat(draft.report().notPlaced())
                .extracting(line -> line.place().line())
                .containsExactly(2, 4);
    }

    @Test
    void several_funders_become_details_of_one_line() throws Refusal {
        ImportDraft draft = read(
                "Doelstelling;Actie;Financier 1;Bedrag 1;Financier 2;Bedrag 2;Totaal budget",
                "Wonen;Een;Gewest;€ 50.000,00;Gemeente;12 000;62000");
        List<Node> lines = all(draft.plan(), BudgetKeys.LINE);
        assertThat(lines).hasSize(3);
        assertThat(lines)
                .extracting(line -> line.get(TargetKeys.AMOUNT).orElseThrow().intValueExact())
                .containsExactly(62000, 50000, 12000);
        assertThat(lines.get(1).get(BudgetKeys.FUNDED_BY).in("nl")).isEqualTo("Gewest");
        assertThat(lines.get(0).get(BudgetKeys.PAYS_FOR))
                .containsExactly(item(draft.plan(), "Een").id());
        assertThat(draft.report().isClear()).isTrue();
    }

    @Test
    void a_range_in_words_is_a_question_that_can_be_answered_otherwise() throws Refusal {
        ImportDraft draft = read("Doelstelling;Actie;Budget", "Wonen;Een;tussen 5.000 en 10.000 euro");
        ImportReport.Question question = draft.report().questions().get(0);
        assertThat(question.rule()).isEqualTo("X2");
        assertThat(question.reading()).isEqualTo("5000");
        assertThat(question.other()).isEqualTo("10000");
        assertThat(question.place().line()).isEqualTo(2);
        assertThat(all(draft.plan(), PlanKinds.QUESTION).get(0).get(PlanKeys.ALTERNATIVE))
                .isPresent();
    }

    @Test
    void years_states_targets_places_and_people_become_fields() throws Refusal {
        ImportDraft draft = read(
                "Doelstelling;Actie;2022;2023;Status;Verantwoordelijke;Indicator;Streefcijfer;Wijk;Opmerking;Kleur",
                "Wonen;Een;x;nee;Afgerond;Jan;mensen;50 per jaar;Marollen en Anneessens;let op;rood");
        Node action = item(draft.plan(), "Een");
        assertThat(action.get(ScheduleKeys.YEARS)).containsExactly(2022);
        assertThat(action.get(ScheduleKeys.STATE)).contains(FollowUpState.DONE);
        assertThat(action.get(PlanKeys.NEIGHBOURHOODS)).hasSize(2);
        assertThat(draft.plan()
                        .node(action.get(ScheduleKeys.RESPONSIBLE).orElseThrow())
                        .get(PlanKeys.TITLE)
                        .in("nl"))
                .isEqualTo("Jan");
        Node target = all(draft.plan(), TargetKeys.TARGET).get(0);
        assertThat(target.get(TargetKeys.AMOUNT)).contains(BigDecimal.valueOf(50));
        assertThat(target.get(TargetKeys.BASIS)).contains(TargetBasis.PER_YEAR);
        assertThat(all(draft.plan(), PlanKinds.NOTE))
                .extracting(note -> note.get(PlanKeys.TEXT).in("nl"))
                .containsExactly("let op", "Kleur: rood");
    }

    @Test
    void a_table_whose_levels_cannot_be_told_is_refused_by_the_name_of_its_column() {
        assertThatThrownBy(() -> read("foo;uitleg over iets", "aaa;een lange tekst"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason().arguments()).contains("uitleg over iets"));
    }

    @Test
    void columns_that_a_person_points_at_are_taken_as_told() throws Refusal {
        Map<String, KindId> levels =
                Map.of("foo", PlanKinds.OPERATIONAL_OBJECTIVE, "uitleg over iets", PlanKinds.ACTION);
        ImportDraft draft = read(levels, "foo;uitleg over iets", "aaa;een lange tekst");
        assertThat(tree(draft.plan())).containsExactly("OD 1 aaa", "A 1/A1 een lange tekst");
    }

    @Test
    void every_row_of_the_published_frameworks_is_in_the_plan() throws IOException, Refusal {
        Map<String, Integer> rows = Map.of("cae", 1470, "eci", 367, "te", 663);
        for (Map.Entry<String, Integer> one : rows.entrySet()) {
            Path file = SHARED.resolve("data/frameworks/referentiel-" + one.getKey() + "-structure.csv");
            assumeTrue(Files.exists(file), "no test data beside the repository");
            ImportDraft draft =
                    new WorkbookImporter().read(file.getFileName().toString(), Files.readAllBytes(file), Map.of());
            assertThat(tree(draft.plan())).as(one.getKey()).hasSize(one.getValue());
            assertThat(draft.report().notPlaced()).isEmpty();
        }
    }

    @Test
    void the_published_template_is_read_with_its_bands_and_hints() throws IOException, Refusal {
        Path file = SHARED.resolve("data/frameworks/modele-import-pa.xlsx");
        assumeTrue(Files.exists(file), "no test data beside the repository");
        ImportDraft draft = new WorkbookImporter().read("modele.xlsx", Files.readAllBytes(file), Map.of());
        assertThat(draft.report().mapping())
                .extracting(ImportReport.LevelWord::source)
                .containsExactlyInAnyOrder(
                        "Axe (x)",
                        "Sous-axe (x.x)",
                        "Sous-sous axe (x.x.x)",
                        "Titre de la fiche action",
                        "Titre de la sous-action");
        assertThat(draft.report().notPlaced())
                .filteredOn(line -> line.place().sheet().startsWith("Fichier"))
                .extracting(line -> line.place().line())
                .containsExactly(1, 3, 4);
        assertThat(all(draft.plan(), BudgetKeys.LINE)).hasSize(4);
    }

    @Test
    void strings_that_break_programs_stay_as_they_are() throws IOException, Refusal {
        Path file = SHARED.resolve("data/suites/naughty-strings/blns.txt");
        assumeTrue(Files.exists(file), "no test data beside the repository");
        List<String> strings = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && line.indexOf('\0') < 0)
                .toList();
        List<String> lines = new ArrayList<>(List.of("Doelstelling;Actie;Beschrijving"));
        strings.forEach(text -> lines.add("Wonen;doen;\"" + text.replace("\"", "\"\"") + "\""));
        ImportDraft draft = read(lines.toArray(new String[0]));
        assertThat(all(draft.plan(), PlanKinds.ACTION)).hasSize(strings.size());
        Optional<Node> script = all(draft.plan(), PlanKinds.ACTION).stream()
                .filter(node -> node.get(PlanKeys.DESCRIPTION).in("nl").contains("<script>alert"))
                .findFirst();
        assertThat(script).isPresent();
    }
}
