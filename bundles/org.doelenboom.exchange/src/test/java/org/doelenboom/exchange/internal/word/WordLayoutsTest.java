package org.doelenboom.exchange.internal.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doelenboom.exchange.internal.word.Docx.deleted;
import static org.doelenboom.exchange.internal.word.Docx.inserted;
import static org.doelenboom.exchange.internal.word.Docx.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Levels;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.junit.jupiter.api.Test;

/** The ways in which Word writes what a person sees as the same page. */
final class WordLayoutsTest {
    private static final String NUMBERING =
            """
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2.%3."/></w:lvl>
              <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="A%4"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="2">
              <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
            """;

    private static ImportDraft read(Docx document) throws Refusal {
        return new WordImporter().read("plan.docx", document.bytes(), Map.of());
    }

    private static List<String> outline(ImportDraft draft) {
        Numbering numbering = new Numbering(draft.plan());
        List<String> lines = new ArrayList<>();
        for (Node node : draft.plan().subtree(draft.plan().root().id())) {
            if (PlanKinds.isInTree(node.kind())) {
                lines.add(Levels.code(node.kind()).orElseThrow() + " " + numbering.path(node) + " "
                        + node.get(PlanKeys.TITLE).first(List.of()));
            }
        }
        return lines;
    }

    private static List<String> texts(ImportDraft draft, KindId kind, Key<BilingualText> key) {
        List<String> found = new ArrayList<>();
        for (Node node : draft.plan().subtree(draft.plan().root().id())) {
            if (node.kind().equals(kind)) {
                found.add(node.get(key).first(List.of()));
            }
        }
        return found;
    }

    private static Docx tree() {
        return new Docx()
                .p("1 Algemene doelstelling 1: Minder mensen verliezen hun woning")
                .p("1.1 (ID). Mensen met huurschuld krijgen vroeg hulp")
                .p("1.1.1 (OD). Diensten herkennen het risico");
    }

    @Test
    void countsNumberedListsAsAPersonSeesThem() throws Refusal {
        Docx document = new Docx()
                .part("numbering", NUMBERING)
                .listed(1, 0, "Minder mensen verliezen hun woning")
                .listed(1, 1, "Mensen met huurschuld krijgen vroeg hulp")
                .listed(1, 2, "Diensten herkennen het risico")
                .listed(1, 3, "Een instrument wordt ontwikkeld")
                .listed(1, 3, "Mensen worden bezocht")
                .listed(1, 2, "Diensten werken samen")
                .listed(1, 3, "Een overlegronde wordt gehouden")
                .listed(1, 0, "Rechten zijn bereikbaar")
                .listed(1, 1, "Diensten zijn toegankelijk");

        assertThat(outline(read(document)))
                .containsExactly(
                        "AD 1 Minder mensen verliezen hun woning",
                        "ID 1.1 Mensen met huurschuld krijgen vroeg hulp",
                        "OD 1.1.1 Diensten herkennen het risico",
                        "A 1.1.1/A1 Een instrument wordt ontwikkeld",
                        "A 1.1.1/A2 Mensen worden bezocht",
                        "OD 1.1.2 Diensten werken samen",
                        "A 1.1.2/A1 Een overlegronde wordt gehouden",
                        "AD 2 Rechten zijn bereikbaar",
                        "ID 2.1 Diensten zijn toegankelijk");
    }

    @Test
    void knowsHeadingsByOutlineLevelWhateverTheStyleIsCalled() throws Refusal {
        String styles =
                """
                <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="Heading 1"/></w:style>
                <w:style w:type="paragraph" w:styleId="eigen"><w:name w:val="Eigen titel"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="onder"><w:name w:val="onder"/><w:basedOn w:val="EIGEN"/></w:style>
                """;
        Docx document = new Docx()
                .part("styles", styles)
                .p("Plan 2026-2031")
                .styled("Kop1", "Onze wijk")
                .p("Er wonen veel mensen in kleine woningen, en de huren stijgen elk jaar.")
                .styled("onder", "Wie hier woont")
                .p("Vooral jonge gezinnen wonen in de wijk, en ook oudere mensen alleen.");

        ImportDraft draft = read(document);

        assertThat(texts(draft, PlanKinds.CHAPTER, PlanKeys.TITLE)).containsExactly("Onze wijk");
        assertThat(texts(draft, PlanKinds.PARAGRAPH, PlanKeys.TEXT)).hasSize(3).contains("Wie hier woont");
    }

    @Test
    void readsTrackedChangesAsAcceptedAndSaysSo() throws Refusal {
        Docx document = tree().xml("<w:p>" + run("1.1.2 (OD). Diensten werken ") + deleted("Jan", "soms ")
                + inserted("Els", "altijd ") + run("samen") + "</w:p>");

        ImportDraft draft = read(document);

        assertThat(outline(draft)).contains("OD 1.1.2 Diensten werken altijd samen");
        assertThat(draft.report().questions()).anySatisfy(question -> {
            assertThat(question.rule()).isEqualTo("W1");
            assertThat(question.place().line()).isEqualTo(4);
            assertThat(question.text()).isEqualTo("2");
            assertThat(question.reading()).isEqualTo("Jan, Els");
        });
    }

    @Test
    void joinsWhatFollowsAParagraphWhoseEndWasTakenAway() throws Refusal {
        Docx document = tree().xml("<w:p><w:pPr><w:rPr><w:del w:id=\"9\" w:author=\"Els\"/></w:rPr></w:pPr>"
                        + run("1.1.2 (OD). Diensten ") + "</w:p>")
                .p("werken samen");

        assertThat(outline(read(document))).contains("OD 1.1.2 Diensten werken samen");
    }

    @Test
    void readsTheStrictFormLikeTheUsualOne() throws Refusal {
        Docx document = new Docx()
                .namespace("http://purl.oclc.org/ooxml/wordprocessingml/main")
                .p("1 Algemene doelstelling 1: Minder mensen verliezen hun woning", "1.1 (ID). Mensen krijgen hulp");

        assertThat(outline(read(document))).hasSize(2);
    }

    @Test
    void givesTheYearsOfATableWithMergedCells() throws Refusal {
        String row = "<w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p>" + run("1.1.1")
                + "</w:p></w:tc><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p>"
                + run("Diensten herkennen het risico") + "</w:p></w:tc>"
                + action("Een instrument wordt ontwikkeld", "x||")
                + "</w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
                + action("Mensen worden bezocht", "|x|x") + "</w:tr>";
        String header = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p>"
                + run("Operationele doelstellingen")
                + "</w:p></w:tc><w:tc><w:p>" + run("Suggesties voor actie") + "</w:p></w:tc>" + cells("2026|2027|2028")
                + "</w:tr>";
        Docx document = tree().p("Voorgestelde acties")
                .p("A1 Een instrument wordt ontwikkeld", "A2 Mensen worden bezocht")
                .p("")
                .xml("<w:tbl>" + header + row + "</w:tbl>");

        assertThat(years(read(document))).containsExactly(List.of(2026), List.of(2027, 2028));
    }

    @Test
    void readsColouredYearsAsMarked() throws Refusal {
        String table = "<w:tbl><w:tr>" + cells("OD|Operationele doelstellingen|Suggesties voor actie|2026|2027|2028")
                + "</w:tr><w:tr>" + cells("1.1.1|Diensten herkennen het risico|Een instrument wordt ontwikkeld")
                + filled("92D050", "", "")
                + "</w:tr><w:tr>" + cells("||Mensen worden bezocht") + filled("", "92D050", "92D050")
                + "</w:tr></w:tbl>";
        Docx document = tree().p("Voorgestelde acties")
                .p("A1 Een instrument wordt ontwikkeld", "A2 Mensen worden bezocht")
                .xml(table);

        assertThat(years(read(document))).containsExactly(List.of(2026), List.of(2027, 2028));
    }

    private static List<List<Integer>> years(ImportDraft draft) {
        List<List<Integer>> years = new ArrayList<>();
        for (Node node : draft.plan().subtree(draft.plan().root().id())) {
            if (node.kind().equals(PlanKinds.ACTION)) {
                years.add(node.get(ScheduleKeys.YEARS));
            }
        }
        return years;
    }

    private static String action(String title, String marks) {
        return "<w:tc><w:p>" + run(title) + "</w:p></w:tc>" + cells(marks);
    }

    private static String cells(String marks) {
        StringBuilder cells = new StringBuilder();
        for (String mark : marks.split("\\|", -1)) {
            cells.append("<w:tc><w:p>").append(run(mark)).append("</w:p></w:tc>");
        }
        return cells.toString();
    }

    private static String filled(String... colours) {
        StringBuilder cells = new StringBuilder();
        for (String colour : colours) {
            String shade = colour.isEmpty() ? "" : "<w:tcPr><w:shd w:fill=\"" + colour + "\"/></w:tcPr>";
            cells.append("<w:tc>").append(shade).append("<w:p/></w:tc>");
        }
        return cells.toString();
    }

    @Test
    void keepsFootNotesWithTheItemThatTheyHangOn() throws Refusal {
        Docx document = tree().part(
                        "footnotes",
                        "<w:footnote w:id=\"1\"><w:p>" + run("Zie het verslag van mei.") + "</w:p></w:footnote>")
                .xml("<w:p>" + run("1.1.2 (OD). Diensten werken samen")
                        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>");

        ImportDraft draft = read(document);

        assertThat(outline(draft)).contains("OD 1.1.2 Diensten werken samen");
        assertThat(texts(draft, PlanKinds.NOTE, PlanKeys.TEXT)).containsExactly("Zie het verslag van mei.");
    }

    @Test
    void keepsNotesInTheMarginWithWhoWroteThem() throws Refusal {
        Docx document = tree().part(
                        "comments",
                        "<w:comment w:id=\"4\" w:author=\"Els\"><w:p>" + run("Is dat haalbaar?") + "</w:p></w:comment>")
                .xml("<w:p><w:commentRangeStart w:id=\"4\"/>" + run("1.1.2 (OD). Diensten werken samen") + "</w:p>");

        assertThat(texts(read(document), PlanKinds.NOTE, PlanKeys.TEXT)).containsExactly("Els: Is dat haalbaar?");
    }

    @Test
    void readsTextBoxesOnce() throws Refusal {
        String box = "<w:txbxContent><w:p>" + run("1.1.2 (OD). Diensten werken samen") + "</w:p></w:txbxContent>";
        Docx document = tree().xml("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");

        assertThat(outline(read(document)).stream().filter(line -> line.startsWith("OD 1.1.2")))
                .hasSize(1);
    }

    @Test
    void leavesOutHiddenWordsInstructionsAndSoftHyphens() throws Refusal {
        Docx document = tree().xml("<w:p>" + run("1.1.2 (OD). Diensten ")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>nooit </w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("wer")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:softHyphen/><w:t>ken samen</w:t></w:r></w:p>");

        assertThat(outline(read(document))).contains("OD 1.1.2 Diensten werken samen");
    }

    @Test
    void readsTwoLanguagesSideBySide() throws Refusal {
        Docx document = new Docx()
                .table(
                        "1 Algemene doelstelling 1: Minder mensen verliezen hun woning in de wijk|1 Objectif général 1 : Moins de personnes perdent leur logement dans le quartier",
                        "1.1 (ID). Mensen met een huurschuld krijgen hulp|1.1 (OI). Les personnes avec une dette reçoivent de l'aide",
                        "Bevindingen|Constats",
                        "Veel mensen komen te laat bij de diensten.|Les personnes arrivent trop tard dans les services.");

        ImportDraft draft = read(document);
        Node second = draft.plan()
                .node(draft.plan().children(draft.plan().root()).stream()
                        .filter(node -> node.kind().equals(PlanKinds.GENERAL_OBJECTIVE))
                        .findFirst()
                        .orElseThrow()
                        .children()
                        .get(0));

        assertThat(second.get(PlanKeys.TITLE).in("nl")).isEqualTo("Mensen met een huurschuld krijgen hulp");
        assertThat(second.get(PlanKeys.TITLE).in("fr")).isEqualTo("Les personnes avec une dette reçoivent de l'aide");
        Node finding = draft.plan().children(draft.plan().root()).stream()
                .filter(node -> node.kind().equals(PlanKinds.FINDING))
                .findFirst()
                .orElseThrow();
        assertThat(finding.get(PlanKeys.TEXT).in("fr"))
                .isEqualTo("Les personnes arrivent trop tard dans les services.");
    }

    @Test
    void readsSheetsWithLabelsOnTheLeft() throws Refusal {
        Docx document = tree().table(
                        "Bevindingen|Veel mensen komen te laat bij de diensten.",
                        "Mogelijke belanghebbenden|Huurdersbonden, medische centra");

        ImportDraft draft = read(document);

        assertThat(texts(draft, PlanKinds.FINDING, PlanKeys.TEXT))
                .containsExactly("Veel mensen komen te laat bij de diensten.");
        assertThat(texts(draft, PlanKinds.PARTY_ROLE, PlanKeys.TEXT))
                .containsExactly("Huurdersbonden, medische centra");
    }

    @Test
    void leavesTheTableOfContentsOut() throws Refusal {
        Docx document = new Docx()
                .part(
                        "styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"Inhopg1\"><w:name w:val=\"toc 1\"/></w:style>")
                .styled("Inhopg1", "1 Algemene doelstelling 1: Minder mensen verliezen hun woning  4")
                .p("1 Algemene doelstelling 1: Minder mensen verliezen hun woning", "1.1 (ID). Mensen krijgen hulp");

        assertThat(outline(read(document))).hasSize(2);
        assertThat(read(document).report().notPlaced()).isEmpty();
    }
}
