package org.doelenboom.exchange.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doelenboom.api.document.KindId;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The real plan written otherwise must come out the same: nothing in the importer knows that document. */
final class RealPlanVariantsTest {
    private static final String LABEL = "(?m)^([\\d.]+) \\(([IO]D)\\)\\. ";
    private static final String ACTION = "(?m)^A(\\d)\t";

    private String text = "";
    private List<String> tree = List.of();

    @BeforeEach
    void read() {
        text = SharedData.realPlan();
        tree = Imported.of(text).tree();
    }

    static Stream<Arguments> rewritings() {
        return Stream.of(
                Arguments.of("ends of lines of Windows", "\n", "\r\n"),
                Arguments.of("twice as many blank lines", "\n", "\n\n"),
                Arguments.of("a mark of UTF-8 at the start", "^", "\uFEFF"),
                Arguments.of("actions parted by a space", ACTION, "A$1 "),
                Arguments.of("actions with a dot", ACTION, "A$1. "),
                Arguments.of("actions with a dash", ACTION, "A$1 - "),
                Arguments.of("actions with a colon", ACTION, "A$1: "),
                Arguments.of("actions with a bracket", ACTION, "A $1) "),
                Arguments.of("actions with a dot before the number", ACTION, "A.$1 "),
                Arguments.of("actions in a list", ACTION, "- A$1 "),
                Arguments.of("actions indented", ACTION, "\t\tA$1\t"),
                Arguments.of("actions spelled out", ACTION, "Actie $1: "),
                Arguments.of("actions spelled out without a sign", ACTION, "Actie $1 "),
                Arguments.of("actions in French", ACTION, "Action n° $1 : "),
                Arguments.of("labels without a dot", LABEL, "$1 ($2) "),
                Arguments.of("labels with a colon", LABEL, "$1 ($2): "),
                Arguments.of("labels with a dash", LABEL, "$1 ($2) - "),
                Arguments.of("labels between tabs", LABEL, "$1\t($2).\t"),
                Arguments.of("numbers with a dot", LABEL, "$1. ($2) "),
                Arguments.of("labels without brackets", LABEL, "$1 $2 "),
                Arguments.of("labels before numbers", LABEL, "$2 $1. "),
                Arguments.of("labels before numbers without a sign", LABEL, "$2 $1 "),
                Arguments.of("labels in brackets with their numbers", LABEL, "($2 $1) "),
                Arguments.of("headings of Markdown", LABEL, "## **$1 ($2).** "),
                Arguments.of("two operational objectives on one line", "\n\n(1\\.1\\.2 )", " $1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rewritings")
    void isReadTheSameWith(String what, String found, String written) {
        String other = text.replaceAll(found, written);
        assertThat(other).as(what).isNotEqualTo(text);
        assertThat(Imported.of(other).tree()).isEqualTo(tree);
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-16 with small bytes first", StandardCharsets.UTF_16LE, "\uFEFF"),
                Arguments.of("UTF-16 with large bytes first", StandardCharsets.UTF_16BE, "\uFEFF"),
                Arguments.of("Windows-1252", Charset.forName("windows-1252"), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void isReadTheSameFrom(String what, Charset charset, String mark) {
        assertThat(Imported.of((mark + text).getBytes(charset), Map.of()).tree())
                .isEqualTo(tree);
    }

    @Test
    void isReadTheSameWithLevelWordsSpelledOut() {
        String spelled = text.replaceAll("(?m)^([\\d.]+) \\(ID\\)\\.", "Intermediaire doelstelling $1:")
                .replaceAll("(?m)^([\\d.]+) \\(OD\\)\\.", "Operationele doelstelling $1:");
        Imported read = Imported.of(spelled);
        assertThat(read.tree()).isEqualTo(tree);
        assertThat(read.mapping()).contains("Intermediaire doelstelling=ID", "Operationele doelstelling=OD");
    }

    @Test
    void isReadTheSameWithAllLevelWordsAndHeadingsInFrench() {
        String french = text;
        String[][] words = {
            {"Algemene doelstelling", "Objectif général"},
            {"Transversale doelstelling", "Objectif transversal"},
            {"Horizontale doelstelling", "Objectif transversal"},
            {"(ID)", "(OI)"},
            {"(OD)", "(OO)"},
            {"Bevindingen die aan de doelstelling ten grondslag liggen", "Constats à la base de l'objectif"},
            {"Bevinding:", "Constat :"},
            {"Observatie:", "Observation :"},
            {"Mogelijke belanghebbenden", "Parties prenantes possibles"},
            {"Voorgestelde acties", "Actions proposées"},
            {"Ondersteunende organisatie\n", "Organisation de soutien\n"},
            {"VOORWOORD", "AVANT-PROPOS"},
            {"GLOSSARIUM", "GLOSSAIRE"},
            {"INLEIDING", "INTRODUCTION"},
            {"HOOFDLIJNEN VAN DE DIAGNOSE", "GRANDES LIGNES DU DIAGNOSTIC"},
            {"GEMEENSCHAPPELIJKE KRACHTLIJNEN TUSSEN DE TWEE WIJKEN", "LIGNES DE FORCE COMMUNES AUX DEUX QUARTIERS"},
            {
                "DE WIJKEN MAROLLEN EN ANNEESSENS MET UITBREIDING TOT",
                "LES QUARTIERS MAROLLEN ET ANNEESSENS AVEC EXTENSION À"
            },
            {"Februari 2022", "Février 2022"},
        };
        for (String[] word : words) {
            french = french.replace(word[0], word[1]);
        }
        Imported read = Imported.of(french);
        Imported original = Imported.of(text);
        assertThat(read.tree()).isEqualTo(tree);
        for (KindId kind : List.of(
                PlanKinds.FINDING,
                PlanKinds.PARTY_ROLE,
                PlanKinds.NOTE,
                PlanKinds.CHAPTER,
                PlanKinds.GLOSSARY_ENTRY,
                PlanKinds.PARAGRAPH,
                PlanKinds.NEIGHBOURHOOD)) {
            assertThat(read.count(kind)).as(kind.name()).isEqualTo(original.count(kind));
        }
        assertThat(read.plan().root().get(PlanKeys.ISSUED)).isEqualTo("2022-02");
    }

    @Test
    void isReadTheSameWithOneLevelWordInFrench() {
        String line = text.lines().skip(111).findFirst().orElseThrow();
        Imported read =
                Imported.of(text.replace(line, line.replace("Algemene doelstelling 1:", "Objectif général 1 :")));
        assertThat(read.tree()).isEqualTo(tree);
        assertThat(read.questions()).contains("S7@112");
    }

    @Test
    void isReadTheSameWithOtherNumbers() {
        String other = text;
        for (int number = 4; number > 0; number--) {
            other = other.replaceAll(
                    "(?m)^" + number + "(\\.\\d(?:\\.\\d)? \\(| (?:Alg|Trans|Hor))", number + 4 + "$1");
        }
        Imported read = Imported.of(other);
        assertThat(read.tree()).isEqualTo(tree);
        assertThat(read.questions()).contains("I5@112");
    }

    @Test
    void isReadTheSameWithRomanNumbers() {
        String[] roman = {"I", "II", "III", "IV"};
        String other = text;
        for (int number = 4; number > 0; number--) {
            other = other.replaceAll(
                    "(?m)^" + number + "(\\.\\d(?:\\.\\d)? \\(| (?:Alg|Trans|Hor))", roman[number - 1] + "$1");
        }
        assertThat(Imported.of(other).tree()).isEqualTo(tree);
    }

    @Test
    void isReadTheSameWithLettersForNumbers() {
        String other = text;
        for (int number = 4; number > 0; number--) {
            other = other.replaceAll(
                    "(?m)^" + number + "(\\.\\d(?:\\.\\d)? \\(| (?:Alg|Trans|Hor))", (char) ('A' + number - 1) + "$1");
        }
        assertThat(Imported.of(other).tree()).isEqualTo(tree);
    }

    @Test
    void hasTheSameLevelsByTheDepthOfNumbersAlone() {
        String bare = text.replaceAll(LABEL, "$1 ");
        assertThat(Imported.of(bare).tree()).isEqualTo(tree);
    }

    @Test
    void isReadTheSameWithoutBlankLines() {
        String dense =
                String.join("\n", text.lines().filter(line -> !line.isBlank()).toList());
        assertThat(Imported.of(dense).tree()).isEqualTo(tree);
    }

    @Test
    void putsObjectivesWhoseParentWasRemovedBelowTheNextOneAndAsks() {
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.set(140, "");
        Imported read = Imported.of(String.join("\n", lines));
        assertThat(read.count(PlanKinds.INTERMEDIATE_OBJECTIVE)).isEqualTo(4);
        assertThat(read.count(PlanKinds.OPERATIONAL_OBJECTIVE)).isEqualTo(12);
        assertThat(read.count(PlanKinds.ACTION)).isEqualTo(28);
        assertThat(read.questions()).contains("S2@155", "S2@166");
        assertThat(read.item("1.0.1").get(PlanKeys.TITLE))
                .isEqualTo(Imported.of(text).item("1.2.1").get(PlanKeys.TITLE));
    }

    @Test
    void leavesSwappedActionsInTheOrderOfTheDocumentAndAsks() {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Collections.swap(lines, 129, 130);
        Imported read = Imported.of(String.join("\n", lines));
        assertThat(read.count(PlanKinds.ACTION)).isEqualTo(28);
        assertThat(read.questions()).contains("I5@130", "I5@131");
        assertThat(read.item("1.1.1/A2").get(PlanKeys.TITLE))
                .isEqualTo(Imported.of(text).item("1.1.1/A1").get(PlanKeys.TITLE));
    }

    @Test
    void beginsInMidTree() {
        List<String> lines = text.lines().toList();
        Imported read = Imported.of(String.join("\n", lines.subList(181, lines.size())));
        assertThat(read.tree())
                .hasSize(tree.size() - tree.indexOf("  ID " + lines.get(181).substring(10)));
        assertThat(read.questions()).contains("S2@1");
    }

    @Test
    void letsAPersonMapALevelWordOtherwise() {
        Imported read = Imported.of(text, Map.of("Transversale doelstelling", PlanKinds.GENERAL_OBJECTIVE));
        assertThat(read.count(PlanKinds.GENERAL_OBJECTIVE)).isEqualTo(3);
        assertThat(read.count(PlanKinds.HORIZONTAL_OBJECTIVE)).isEqualTo(1);
    }
}
