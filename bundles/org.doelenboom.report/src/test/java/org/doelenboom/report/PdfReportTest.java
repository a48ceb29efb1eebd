package org.doelenboom.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfReportTest {
    private final PdfReport report = new PdfReport(SamplePlan.composer());

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private byte[] pdf(Snapshot plan, String languages, String... choices) throws Refusal {
        Map<String, String> chosen = new java.util.HashMap<>();
        for (int i = 0; i < choices.length; i += 2) {
            chosen.put(choices[i], choices[i + 1]);
        }
        return report.write(plan, SamplePlan.request(languages, chosen)).content();
    }

    /** What veraPDF holds against the file. */
    private static List<String> complaints(byte[] pdf) throws VeraPDFException, IOException {
        List<String> complaints = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        complaints.add(
                                flavour + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage());
                    }
                }
            }
        }
        return complaints;
    }

    @Test
    void the_plan_in_two_languages_can_be_read_aloud_and_kept() throws Exception {
        byte[] pdf = pdf(SamplePlan.sample(), "nl,fr");

        assertThat(complaints(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(languages(document)).contains("nl", "fr");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .isNotEmpty();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(SamplePlan.sample().root().get(PlanKeys.TITLE).in("nl"));
        }
    }

    private static Set<String> languages(PDDocument document) {
        Set<String> languages = new TreeSet<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), languages);
        return languages;
    }

    private static void collect(COSBase element, Set<String> languages) {
        if (element instanceof COSDictionary dictionary) {
            Optional.ofNullable(dictionary.getString(COSName.LANG)).ifPresent(languages::add);
            COSBase kids = dictionary.getDictionaryObject(COSName.K);
            if (kids != null) {
                collect(kids, languages);
            }
        } else if (element instanceof COSArray array) {
            array.forEach(kid -> collect(
                    kid instanceof org.apache.pdfbox.cos.COSObject object ? object.getObject() : kid, languages));
        }
    }

    @Test
    void texts_that_break_programs_do_not_break_the_pages() throws Exception {
        SnapshotBuilder plan = new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE);
        plan.set(new NodeId("plan"), PlanKeys.TITLE, BilingualText.of("nl", "<b>titel & \u0000\u0085 ]]>"));
        NodeId above = plan.add(new NodeId("plan"), PlanKinds.GENERAL_OBJECTIVE, Attributes.NONE);
        for (String text : naughty()) {
            NodeId item = plan.add(above, PlanKinds.OPERATIONAL_OBJECTIVE, Attributes.NONE);
            plan.set(item, PlanKeys.TITLE, BilingualText.of("nl", text, "fr", text + " " + text));
            plan.set(item, PlanKeys.DESCRIPTION, BilingualText.of("fr", text));
        }
        Exported exported = report.write(plan.build(), SamplePlan.request("nl,fr", Map.of()));

        assertThat(complaints(exported.content())).isEmpty();
        // A person is told that some characters are in no font.
        assertThat(exported.notHeld()).hasSize(1);
    }

    private static List<String> naughty() throws IOException {
        List<String> texts = new ArrayList<>(List.of(
                "\uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDC67",
                "\uD800",
                "\u202Ereversed\u202C",
                "\uFEFF\u200B\u00AD",
                "العربية",
                "漢字",
                "a".repeat(400),
                "&lt;&#0;<!--",
                "\u0001\u0007\u001F"));
        Path shared = SamplePlan.root().resolve("../shared/data/suites/naughty-strings/blns.txt");
        if (Files.exists(shared)) {
            List<String> lines = Files.readAllLines(shared).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            // One in six: of each sort some, and not many minutes.
            for (int i = 0; i < lines.size(); i += 6) {
                texts.add(lines.get(i));
            }
        }
        return texts;
    }

    @Test
    void the_note_for_the_council_is_two_pages_in_two_languages() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(pdf(SamplePlan.sample(), "nl,fr", "document", "council", "year", "2023"))) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void every_document_can_be_read_aloud() throws Exception {
        for (String document : List.of("activity", "followup", "evaluation", "steering", "problems")) {
            assertThat(complaints(pdf(SamplePlan.sample(), "fr", "document", document)))
                    .as(document)
                    .isEmpty();
        }
    }

    @Test
    void an_edition_shows_its_neighbourhood_and_keeps_the_codes() throws Exception {
        String all = text(pdf(SamplePlan.sample(), "nl"));
        String marollen = text(pdf(SamplePlan.sample(), "nl", "neighbourhood", "Marollen"));

        assertThat(all).contains("In Anneessens gaan diensten");
        assertThat(marollen).doesNotContain("In Anneessens gaan diensten").contains("In de Marollen krijgt");
        assertThat(marollen).contains("4.0.2");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void a_document_that_nobody_wants_any_more_is_given_up() {
        ExportRequest request = new ExportRequest(List.of("nl"), Map.of(), Map.of(), part -> {
            if (part > 0.2) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            assertThatThrownBy(() -> report.write(SamplePlan.sample(), request))
                    .isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }
}
