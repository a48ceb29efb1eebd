package org.doelenboom.benchmarks;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.report.HtmlReport;
import org.doelenboom.report.PdfReport;
import org.doelenboom.report.ReportMessages;
import org.doelenboom.report.WordReport;
import org.doelenboom.report.internal.document.Composer;
import org.doelenboom.store.FilePlanStore;
import org.doelenboom.workspace.Workspace;

/**
 * The plan document: the sample in each format, and the PDF of a plan of 2,000 actions against the bare library laying out the same
 * words in plain paragraphs and tables, with the same fonts and the same promises (PDF/UA-1, PDF/A-3a).
 */
final class DocumentsBenchmark {
    private final Composer composer = CoreDocuments.composer();

    /** What was written, so that nothing of it can be left out. */
    private long bytes;

    void run(Report report) throws Exception {
        Snapshot sample;
        try (InputStream in = Objects.requireNonNull(Workspace.class.getResourceAsStream("sample.doelenboom"))) {
            sample = new FilePlanStore().read(in, "sample").plan();
        }
        double[] seconds = Median.seconds(
                1,
                5,
                () -> write(new HtmlReport(composer), sample),
                () -> write(new WordReport(composer), sample),
                () -> write(new PdfReport(composer), sample));
        report.figure("the sample as a web page, in two languages", seconds[0] * 1000, "ms");
        report.figure("the sample as Word", seconds[1] * 1000, "ms");
        report.figure("the sample as PDF", seconds[2] * 1000, "ms");

        Snapshot large = LargePlan.plan();
        double[] large2 = Median.seconds(0, 3, () -> bare(large), () -> write(new PdfReport(composer), large));
        report.ratio("PDF of 2,000 actions / the bare library", large2[1] / large2[0], 1.5);
        report.detail("%.1f s, bare %.1f s (%d bytes written)", large2[1], large2[0], bytes);
    }

    private void write(Exporter exporter, Snapshot plan) throws Exception {
        ExportRequest request = new ExportRequest(languages(plan), Map.of(), Map.of(), done -> {});
        bytes += exporter.write(plan, request).content().length;
    }

    private static List<String> languages(Snapshot plan) {
        return plan.root().get(PlanKeys.LANGUAGES);
    }

    /** The words of the document and nothing of its looks. */
    private void bare(Snapshot plan) throws Exception {
        XRLog.setLoggingEnabled(false);
        String page = CoreDocuments.bare(
                composer.compose(plan, ExportRequest.in(List.of("nl"))).blocks());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFastMode();
        byte[] font;
        try (InputStream in =
                Objects.requireNonNull(ReportMessages.class.getResourceAsStream("fonts/DejaVuSansCondensed.ttf"))) {
            font = in.readAllBytes();
        }
        builder.useFont(() -> new ByteArrayInputStream(font), "Document");
        builder.withHtmlContent(page, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        builder.run();
        bytes += out.size();
    }
}
