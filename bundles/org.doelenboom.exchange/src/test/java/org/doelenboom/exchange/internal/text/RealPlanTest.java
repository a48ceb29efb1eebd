package org.doelenboom.exchange.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.plan.ChapterKind;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.ParagraphStyle;
import org.doelenboom.plan.PartyRole;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan of a real neighbourhood contract; what is expected is taken from its lines by number. */
final class RealPlanTest {
    private List<String> lines = List.of();
    private Imported plan = Imported.of("1. x");

    @BeforeEach
    void read() {
        String text = SharedData.realPlan();
        lines = text.lines().toList();
        plan = Imported.of(text);
    }

    private String line(int number) {
        return lines.get(number - 1);
    }

    /** The line from the first place where this text stands, without marks of italics. */
    private String lineFrom(int number, String start) {
        String text = line(number).replaceAll("</?i>", "");
        assertThat(text).contains(start);
        return text.substring(text.indexOf(start) + start.length()).strip();
    }

    @Test
    void hasTheItemsOfEachLevel() {
        assertThat(plan.count(PlanKinds.GENERAL_OBJECTIVE)).isEqualTo(2);
        assertThat(plan.count(PlanKinds.HORIZONTAL_OBJECTIVE)).isEqualTo(2);
        assertThat(plan.count(PlanKinds.INTERMEDIATE_OBJECTIVE)).isEqualTo(5);
        assertThat(plan.count(PlanKinds.OPERATIONAL_OBJECTIVE)).isEqualTo(12);
        assertThat(plan.count(PlanKinds.ACTION)).isEqualTo(28);
    }

    @Test
    void putsEveryItemWithItsWholeTitleBelowItsParent() {
        List<String> expected = new ArrayList<>();
        expected.add("AD 1 " + lineFrom(112, "1:"));
        expected.add("  ID 1.1 " + lineFrom(116, "(ID)."));
        expected.add("    OD 1.1.1 " + lineFrom(126, "(OD)."));
        actions(expected, "1.1.1", 130, 131);
        expected.add("    OD 1.1.2 " + lineFrom(133, "(OD)."));
        actions(expected, "1.1.2", 137, 139);
        expected.add("  ID 1.2 " + lineFrom(141, "(ID)."));
        expected.add("    OD 1.2.1 " + lineFrom(155, "(OD)."));
        actions(expected, "1.2.1", 163, 164);
        expected.add("    OD 1.2.2 " + lineFrom(166, "(OD)."));
        actions(expected, "1.2.2", 174, 176);
        expected.add("AD 2 " + lineFrom(178, "doelstelling:"));
        expected.add("  ID 2.1 " + lineFrom(182, "(ID)."));
        expected.add("    OD 2.1.1 " + lineFrom(192, "(OD)."));
        actions(expected, "2.1.1", 196, 197);
        expected.add("    OD 2.1.2 " + lineFrom(199, "(OD)."));
        actions(expected, "2.1.2", 207, 208);
        expected.add("    OD 2.1.3 " + lineFrom(210, "(OD)."));
        actions(expected, "2.1.3", 214, 215);
        expected.add("  ID 2.2 " + lineFrom(217, "(ID)."));
        expected.add("    OD 2.2.1 " + lineFrom(231, "(OD)."));
        actions(expected, "2.2.1", 235, 237);
        expected.add("    OD 2.2.2 " + lineFrom(239, "(OD)."));
        actions(expected, "2.2.2", 243, 245);
        expected.add("HD 3 " + lineFrom(247, "1:"));
        expected.add("  ID 3.1 " + lineFrom(251, "(ID)."));
        expected.add("    OD 3.1.1 " + lineFrom(257, "(ID)."));
        actions(expected, "3.1.1", 261, 263);
        expected.add("HD 4 " + lineFrom(265, "2:"));
        expected.add("  OD 4.0.1 " + lineFrom(269, "(OD)."));
        shallowActions(expected, "4.0.1", 273, 274);
        expected.add("  OD 4.0.2 " + lineFrom(276, "(OD)."));
        shallowActions(expected, "4.0.2", 278, 278);
        assertThat(plan.outline()).containsExactlyElementsOf(expected);
    }

    private void actions(List<String> expected, String above, int first, int last) {
        addActions(expected, "      ", above, first, last);
    }

    private void shallowActions(List<String> expected, String above, int first, int last) {
        addActions(expected, "    ", above, first, last);
    }

    private void addActions(List<String> expected, String indent, String above, int first, int last) {
        for (int number = first; number <= last; number++) {
            String code = "A" + (number - first + 1);
            expected.add(indent + "A " + above + "/" + code + " " + lineFrom(number, code));
        }
    }

    @Test
    void readsTheTitlePage() {
        Node root = plan.plan().root();
        assertThat(Imported.text(root, PlanKeys.TITLE)).isEqualTo(line(3));
        assertThat(Imported.text(root, PlanKeys.PLAN_TYPE)).isEqualTo(line(5));
        assertThat(Imported.text(root, PlanKeys.TERRITORY)).isEqualTo(line(7));
        assertThat(root.get(PlanKeys.ISSUED)).isEqualTo("2022-02");
        assertThat(Imported.text(root, PlanKeys.OWNER)).isEqualTo(line(11));
        assertThat(root.get(PlanKeys.FIRST_YEAR)).contains(BigDecimal.valueOf(2022));
        assertThat(root.get(PlanKeys.LAST_YEAR)).contains(BigDecimal.valueOf(2026));
        assertThat(root.get(PlanKeys.LANGUAGES)).containsExactly("nl", "fr");
    }

    @Test
    void knowsTheNeighbourhoodsAndWhichJoinedAsAnExtension() {
        List<Node> found = plan.nodes(PlanKinds.NEIGHBOURHOOD);
        assertThat(found).hasSize(3);
        for (Node neighbourhood : found) {
            String name = Imported.text(neighbourhood, PlanKeys.TITLE);
            assertThat(line(7)).containsIgnoringCase(name);
            assertThat(name).isNotEqualTo(name.toUpperCase(java.util.Locale.ROOT));
            boolean behind = line(7).toLowerCase(java.util.Locale.ROOT).indexOf("uitbreiding")
                    < line(7).toLowerCase(java.util.Locale.ROOT).indexOf(name.toLowerCase(java.util.Locale.ROOT));
            assertThat(neighbourhood.get(PlanKeys.EXTENSION)).isEqualTo(behind);
        }
    }

    @Test
    void linksItemsThatAreForOneNeighbourhood() {
        List<Node> found = plan.nodes(PlanKinds.NEIGHBOURHOOD);
        NodeId marollen = found.get(0).id();
        NodeId anneessens = found.get(1).id();
        assertThat(plan.item("1.2.2/A3").get(PlanKeys.NEIGHBOURHOODS)).containsExactly(anneessens);
        assertThat(plan.item("2.1.2/A1").get(PlanKeys.NEIGHBOURHOODS)).containsExactly(marollen);
        assertThat(plan.item("2.1.2/A2").get(PlanKeys.NEIGHBOURHOODS)).containsExactly(anneessens);
        assertThat(plan.item("1.2.2/A2").get(PlanKeys.NEIGHBOURHOODS)).isEmpty();
    }

    @Test
    void keepsFindingsWithTheObjectivesThatRestOnThem() {
        String joined = line(145) + " " + line(147);
        List<String> expected = List.of(
                "1.1 " + line(120),
                "1.2 " + joined,
                "2.1 " + line(186),
                "2.2 " + line(221),
                "3 " + lineFrom(249, ":"),
                "3.1 " + line(255),
                "4 " + lineFrom(267, ":"));
        List<String> found = new ArrayList<>();
        for (Node finding : plan.nodes(PlanKinds.FINDING)) {
            NodeId about = finding.get(PlanKeys.CONCERNS).get(0);
            String path = plan.outline().stream()
                    .map(item -> item.strip().split(" ")[1])
                    .filter(code -> plan.item(code).id().equals(about))
                    .findFirst()
                    .orElseThrow();
            found.add(path + " " + Imported.text(finding, PlanKeys.TEXT));
        }
        assertThat(found).containsExactlyElementsOf(expected);
    }

    @Test
    void keepsTheListsOfPossibleStakeholders() {
        assertThat(roles("1.1", PartyRole.STAKEHOLDER)).containsExactly(line(124));
        assertThat(roles("1.2", PartyRole.STAKEHOLDER)).containsExactly(line(151));
        assertThat(roles("2.1", PartyRole.STAKEHOLDER)).containsExactly(line(190));
        assertThat(roles("2.2", PartyRole.STAKEHOLDER)).containsExactly(line(225));
    }

    private List<String> roles(String path, PartyRole role) {
        return plan.below(plan.item(path), PlanKinds.PARTY_ROLE).stream()
                .filter(node -> node.get(PlanKeys.ROLE).equals(Optional.of(role)))
                .map(node -> Imported.text(node, PlanKeys.TEXT))
                .toList();
    }

    @Test
    void marksWhatTheNotesSayIsNotInTheCall() {
        assertThat(roles("1.2.1", PartyRole.SUPPORTING)).containsExactly(line(159));
        assertThat(roles("1.2.2", PartyRole.SUPPORTING)).containsExactly(line(170));
        assertThat(roles("2.1.2", PartyRole.SUPPORTING)).containsExactly(line(203));
        assertThat(roles("2.2", PartyRole.SUPPORTING)).containsExactly(line(229));
        assertThat(notInCall("1.2.1")).isTrue();
        assertThat(notInCall("1.2.2")).isFalse();
        assertThat(notInCall("2.1.2")).isTrue();
        assertThat(notInCall("2.2")).isFalse();
    }

    private boolean notInCall(String path) {
        return plan.below(plan.item(path), PlanKinds.PARTY_ROLE).stream()
                .anyMatch(node -> node.get(PlanKeys.NOT_IN_CALL));
    }

    @Test
    void takesOverWhatTheOwnerPlainlyRealisesItself() {
        List<String> own = plan.outline().stream()
                .map(item -> item.strip().split(" ")[1])
                .filter(path -> plan.item(path).get(PlanKeys.DELIVERY).equals(Optional.of(DeliveryMode.OWN)))
                .toList();
        assertThat(own).containsExactly("1.2.1", "2.1.2/A2");
    }

    @Test
    void keepsExplanationsAsDescriptionsAndLaterOnesAsNotes() {
        assertThat(Imported.text(plan.item("1"), PlanKeys.DESCRIPTION))
                .isEqualTo(line(114).replace("**", ""));
        assertThat(Imported.text(plan.item("2"), PlanKeys.DESCRIPTION)).isEqualTo(line(180));
        assertThat(plan.below(plan.item("1.2"), PlanKinds.NOTE))
                .extracting(node -> Imported.text(node, PlanKeys.TEXT))
                .containsExactly(line(153));
    }

    @Test
    void keepsChaptersParagraphByParagraph() {
        List<Node> chapters = plan.nodes(PlanKinds.CHAPTER);
        assertThat(chapters)
                .extracting(node -> Imported.text(node, PlanKeys.TITLE))
                .containsExactly(line(13), line(47), line(69), line(85), line(97));
        assertThat(chapters)
                .extracting(node -> node.get(PlanKeys.CHAPTER_KIND).orElseThrow())
                .containsExactly(
                        ChapterKind.FOREWORD,
                        ChapterKind.INTRODUCTION,
                        ChapterKind.DIAGNOSIS,
                        ChapterKind.DIAGNOSIS,
                        ChapterKind.JOINT_DIAGNOSIS);
        assertThat(paragraphs(chapters.get(0))).containsExactlyElementsOf(linesBetween(15, 35));
        assertThat(paragraphs(chapters.get(1))).containsExactlyElementsOf(linesBetween(49, 67));
        assertThat(paragraphs(chapters.get(2))).containsExactlyElementsOf(linesBetween(71, 83));
        assertThat(paragraphs(chapters.get(3))).containsExactlyElementsOf(linesBetween(87, 95));
        assertThat(paragraphs(chapters.get(4))).containsExactlyElementsOf(linesBetween(99, 110));
    }

    private List<String> paragraphs(Node chapter) {
        return plan.below(chapter, PlanKinds.PARAGRAPH).stream()
                .map(node -> Imported.text(node, PlanKeys.TEXT))
                .toList();
    }

    private List<String> linesBetween(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(this::line)
                .filter(text -> !text.isBlank())
                .map(text -> text.replaceFirst("^- ", ""))
                .toList();
    }

    @Test
    void tellsHeadingsAndListsInChapters() {
        List<Node> chapters = plan.nodes(PlanKinds.CHAPTER);
        assertThat(styled(chapters.get(0), ParagraphStyle.HEADING))
                .containsExactly(line(17), line(21), line(25), line(29), line(33));
        assertThat(styled(chapters.get(4), ParagraphStyle.BULLET)).containsExactlyElementsOf(linesBetween(103, 110));
    }

    private List<String> styled(Node chapter, ParagraphStyle style) {
        return plan.below(chapter, PlanKinds.PARAGRAPH).stream()
                .filter(node -> node.get(PlanKeys.STYLE).equals(Optional.of(style)))
                .map(node -> Imported.text(node, PlanKeys.TEXT))
                .toList();
    }

    @Test
    void readsTheGlossary() {
        List<String> entries = plan.nodes(PlanKinds.GLOSSARY_ENTRY).stream()
                .map(node -> Imported.text(node, PlanKeys.TITLE) + ": " + Imported.text(node, PlanKeys.TEXT))
                .toList();
        assertThat(entries).containsExactly(line(39), line(41), line(43), line(45));
    }

    @Test
    void leavesRulesWithoutWordsAndNothingElse() {
        List<Integer> rules = IntStream.rangeClosed(1, lines.size())
                .filter(number ->
                        !line(number).isBlank() && line(number).chars().noneMatch(Character::isLetterOrDigit))
                .filter(number -> line(number).contains("-"))
                .boxed()
                .toList();
        assertThat(plan.notPlaced()).containsExactlyElementsOf(rules).hasSize(2);
        assertThat(plan.report().notPlaced())
                .allSatisfy(left -> assertThat(left.reason().key()).isEqualTo("notPlaced.rule"));
        assertThat(plan.nodes(PlanKinds.UNPLACED_LINE)).hasSameSizeAs(rules);
    }

    @Test
    void asksWhereTheDocumentContradictsItself() {
        assertThat(plan.questions().stream().filter(question -> !question.matches("[TDB].*|S6.*|S9@285")))
                .containsExactly(
                        "S7@23", "S4@178", "S3@247", "S5@247", "S9@249", "S1@257", "S9@267", "S2@269", "S2@276",
                        "S9@276");
        assertThat(plan.nodes(PlanKinds.QUESTION)).hasSameSizeAs(plan.questions());
    }

    @Test
    void givesBothReadingsOfEachQuestionAndTheItemThatItIsAbout() {
        assertThat(question("S1@257")).isEqualTo("3.1.1 (ID). OD ID");
        assertThat(question("S2@269")).isEqualTo("4.1.1 (OD). 4.0.1 4.1.1");
        Node asked = plan.nodes(PlanKinds.QUESTION).stream()
                .filter(node -> node.get(PlanKeys.RULE).equals("S1"))
                .findFirst()
                .orElseThrow();
        assertThat(asked.get(PlanKeys.ABOUT)).contains(plan.item("3.1.1").id());
        assertThat(asked.get(PlanKeys.READING)).isEqualTo("OD");
        assertThat(asked.get(PlanKeys.OTHER_READING)).isEqualTo("ID");
        assertThat(asked.get(PlanKeys.SOURCE_LINE)).contains(BigDecimal.valueOf(257));
    }

    private String question(String place) {
        return plan.report().questions().stream()
                .filter(question ->
                        place.equals(question.rule() + "@" + question.place().line()))
                .map(question -> question.text() + " " + question.reading() + " " + question.other())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysHowEachLevelWordWasRead() {
        assertThat(plan.mapping())
                .containsExactlyInAnyOrder(
                        "Algemene doelstelling=AD",
                        "ID=ID",
                        "OD=OD",
                        "A=A",
                        "Transversale doelstelling=HD",
                        "Horizontale doelstelling=HD");
    }
}
