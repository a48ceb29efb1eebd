package org.doelenboom.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.text.Refusal;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

class WordReportTest {
    private static final Pattern CONTENTS_ENTRY = Pattern.compile(
            "<w:hyperlink w:anchor=\"_Toc\\d+\"[^>]*>.*?<w:t[^>]*>([^<]*)</w:t>.*?PAGEREF.*?<w:t>(\\d+)</w:t>");

    private final WordReport report = new WordReport(SamplePlan.composer());

    private byte[] word(String languages, Map<String, String> choices, Map<String, byte[]> files)
            throws IOException, Refusal {
        return report.write(
                        SamplePlan.sample(),
                        new ExportRequest(List.of(languages.split(",", -1)), choices, files, done -> {}))
                .content();
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    /** The texts of the paragraphs that have a heading's style, each with the style's name. */
    private static List<String> headings(XWPFDocument document) {
        List<String> headings = new ArrayList<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            XWPFStyle style =
                    paragraph.getStyle() == null ? null : document.getStyles().getStyle(paragraph.getStyle());
            String name = style == null ? "" : style.getName().toLowerCase(Locale.ROOT);
            if (name.startsWith("heading")) {
                headings.add(name + "|" + paragraph.getText().replace('\n', ' '));
            }
        }
        return headings;
    }

    @Test
    void objectives_are_headings_of_their_level_with_badge_and_code() throws Exception {
        try (XWPFDocument document = open(word("nl", Map.of(), Map.of()))) {
            List<String> headings = headings(document);
            assertThat(headings).anyMatch(heading -> heading.startsWith("heading 1|AD 1 "));
            assertThat(headings).anyMatch(heading -> heading.startsWith("heading 2|ID 1.1 "));
            assertThat(headings).anyMatch(heading -> heading.startsWith("heading 3|OD 1.1.2 "));
            assertThat(headings).anyMatch(heading -> heading.startsWith("heading 1|HD 3 (HD1) "));
            assertThat(document.getStyles().getStyle("Heading2").getCTStyle().xmlText())
                    .contains("outlineLvl");
        }
    }

    @Test
    void tables_repeat_their_heading_row_and_say_how_wide_each_cell_is() throws Exception {
        try (XWPFDocument document = open(word("nl", Map.of(), Map.of()))) {
            assertThat(document.getTables()).isNotEmpty();
            for (XWPFTable table : document.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray())
                        .isEqualTo(table.getRow(0).getTableCells().size());
                table.getRows().forEach(row -> row.getTableCells()
                        .forEach(cell -> assertThat(cell.getWidth()).isPositive()));
            }
        }
    }

    @Test
    void each_language_is_marked_and_both_stand_in_a_heading() throws Exception {
        try (XWPFDocument document = open(word("nl,fr", Map.of(), Map.of()))) {
            String xml = document.getDocument().xmlText();
            assertThat(xml).contains("w:val=\"nl-BE\"").contains("w:val=\"fr-BE\"");
            assertThat(headings(document)).anyMatch(heading -> heading.contains("Woordenlijst Glossaire"));
        }
    }

    @Test
    void the_call_edition_leaves_out_what_the_centre_does_itself() throws Exception {
        try (XWPFDocument document = open(word("nl", Map.of("call", "true"), Map.of()))) {
            List<String> headings = headings(document);
            assertThat(headings).noneMatch(heading -> heading.contains("OD 1.2.1 "));
            assertThat(headings).anyMatch(heading -> heading.contains("OD 1.1.2 "));
        }
    }

    @Test
    void a_template_keeps_its_header_its_cover_and_its_own_styles() throws Exception {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        try (XWPFDocument office = new XWPFDocument()) {
            office.createStyles();
            office.getStyles().addStyle(style("Kop1", "heading 1"));
            office.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Huisstijl");
            office.createParagraph().createRun().setText("Omslag");
            office.createParagraph().createRun().setText("[plan]");
            office.createParagraph().createRun().setText("Weg hiermee");
            office.write(template);
        }
        try (XWPFDocument document = open(word("nl", Map.of(), Map.of("template", template.toByteArray())))) {
            assertThat(document.getHeaderList().get(0).getText()).contains("Huisstijl");
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("Omslag");
            assertThat(document.getParagraphs()).noneMatch(one -> one.getText().contains("Weg hiermee"));
            assertThat(document.getParagraphs()).anyMatch(one -> "Kop1".equals(one.getStyle()));
            assertThat(headings(document)).anyMatch(heading -> heading.startsWith("heading 3|OD 1.1.2 "));
        }
    }

    private static XWPFStyle style(String id, String name) throws Exception {
        var style = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType.PARAGRAPH);
        return new XWPFStyle(style);
    }

    private String refusal(byte[] template) {
        try {
            word("nl", Map.of(), Map.of("template", template));
            return "";
        } catch (Refusal refusal) {
            return refusal.reason().key();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void what_is_no_template_is_refused_with_its_reason() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[] {1}), "EncryptedPackage");
            file.writeFilesystem(locked);
        }
        assertThat(refusal("een brief".getBytes(StandardCharsets.UTF_8))).isEqualTo("template.other");
        assertThat(refusal(new byte[0])).isEqualTo("template.other");
        assertThat(refusal(locked.toByteArray())).isEqualTo("template.password");
        assertThat(refusal(macros())).isEqualTo("template.macros");
        byte[] good = word("nl", Map.of("document", "council"), Map.of());
        assertThat(refusal(java.util.Arrays.copyOf(good, good.length / 2))).isEqualTo("template.unreadable");
    }

    private static byte[] macros() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getPackage()
                    .createPart(
                            org.apache.poi.openxml4j.opc.PackagingURIHelper.createPartName("/word/vbaProject.bin"),
                            "application/vnd.ms-office.vbaProject")
                    .getOutputStream()
                    .close();
            document.write(out);
        }
        return out.toByteArray();
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DOELENBOOM_TESTS", matches = "all", disabledReason = "starts LibreOffice")
    void libreoffice_gives_back_the_same_headings(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(isThere(), "LibreOffice is not installed");
        Path file = folder.resolve("plan.docx");
        Files.write(file, word("nl,fr", Map.of(), Map.of()));
        convert(folder, file, "odt");
        convert(folder, folder.resolve("plan.odt"), "docx:MS Word 2007 XML");
        try (XWPFDocument ours = open(word("nl,fr", Map.of(), Map.of()));
                XWPFDocument theirs = open(Files.readAllBytes(file))) {
            assertThat(headings(theirs)).isEqualTo(headings(ours));
        }
    }

    /** What the table of contents says: each page, and the entry. */
    private static List<Map.Entry<Integer, String>> contents(XWPFDocument document) {
        List<Map.Entry<Integer, String>> pages = new ArrayList<>();
        Matcher entry = CONTENTS_ENTRY.matcher(document.getDocument().xmlText());
        while (entry.find()) {
            pages.add(Map.entry(Integer.valueOf(entry.group(2)), entry.group(1)));
        }
        return pages;
    }

    @Test
    void the_table_of_contents_names_pages_that_do_not_go_back() throws Exception {
        try (XWPFDocument document = open(word("nl", Map.of(), Map.of()))) {
            List<Integer> pages =
                    contents(document).stream().map(Map.Entry::getKey).toList();
            assertThat(pages).hasSizeGreaterThan(5).isSorted();
            assertThat(pages.get(0)).isGreaterThan(2);
            assertThat(pages.get(pages.size() - 1)).isGreaterThan(5);
            assertThat(document.getDocument().xmlText()).doesNotContain("[_Toc");
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DOELENBOOM_TESTS", matches = "all", disabledReason = "starts LibreOffice")
    void libreoffice_comes_to_the_same_pages(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(isThere(), "LibreOffice is not installed");
        Assumptions.assumeTrue(hasLetters(folder), "no letters as wide as those of Word");
        for (String languages : List.of("nl", "nl,fr")) {
            Path file = folder.resolve("plan.docx");
            Files.write(file, word(languages, Map.of(), Map.of()));
            convert(folder, file, "pdf");
            List<Integer> theirs = new ArrayList<>();
            try (PDDocument pdf = Loader.loadPDF(folder.resolve("plan.pdf").toFile())) {
                outline(pdf, pdf.getDocumentCatalog().getDocumentOutline(), 1, theirs);
            }
            try (XWPFDocument document = open(Files.readAllBytes(file))) {
                List<Integer> ours =
                        contents(document).stream().map(Map.Entry::getKey).toList();
                assertThat(theirs).as(languages).hasSameSizeAs(ours);
                int off = 0;
                for (int i = 0; i < ours.size(); i++) {
                    // A line more or less at the end of a page puts a heading on the next one.
                    assertThat(ours.get(i)).as(languages).isCloseTo(theirs.get(i), within(1));
                    off += ours.get(i).equals(theirs.get(i)) ? 0 : 1;
                }
                assertThat(off).as(languages).isLessThan(ours.size() / 6);
            }
        }
    }

    /** The pages of the headings of three levels. */
    private static void outline(PDDocument pdf, PDOutlineNode above, int level, List<Integer> pages)
            throws IOException {
        for (PDOutlineItem item : above.children()) {
            pages.add(1 + pdf.getPages().indexOf(item.findDestinationPage(pdf)));
            if (level < 3) {
                outline(pdf, item, level + 1, pages);
            }
        }
    }

    private static boolean hasLetters(Path folder) throws Exception {
        Path list = folder.resolve("letters.txt");
        new ProcessBuilder("fc-match", "Calibri")
                .redirectOutput(list.toFile())
                .start()
                .waitFor();
        return Files.readString(list).contains("Carlito");
    }

    private static boolean isThere() {
        return java.util.Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    private static void convert(Path folder, Path file, String format) throws Exception {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).isZero();
    }
}
