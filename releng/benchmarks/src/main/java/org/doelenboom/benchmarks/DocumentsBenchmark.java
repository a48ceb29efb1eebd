package org.doelenboom.benchmarks;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.schedule.ScheduleKeys;
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
    private static final List<KindId> LEVELS = List.of(
            PlanKinds.GENERAL_OBJECTIVE,
            PlanKinds.INTERMEDIATE_OBJECTIVE,
            PlanKinds.OPERATIONAL_OBJECTIVE,
            PlanKinds.ACTION);

    /** 10 × 5 × 8 × 5 is 2,000 actions. */
    private static final int[] WIDTHS = {10, 5, 8, 5};

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

        Snapshot large = large();
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

    private static Snapshot large() {
        NodeId root = new NodeId("plan");
        SnapshotBuilder plan = new SnapshotBuilder(root, PlanKinds.PLAN, Attributes.NONE);
        plan.set(root, PlanKeys.TITLE, BilingualText.of("nl", "Tweeduizend acties"));
        plan.set(root, PlanKeys.LANGUAGES, List.of("nl"));
        plan.set(root, PlanKeys.FIRST_YEAR, Optional.of(BigDecimal.valueOf(2022)));
        plan.set(root, PlanKeys.LAST_YEAR, Optional.of(BigDecimal.valueOf(2026)));
        below(root, 0, plan);
        return plan.build();
    }

    private static void below(NodeId parent, int level, SnapshotBuilder plan) {
        if (level == LEVELS.size()) {
            return;
        }
        for (int i = 0; i < WIDTHS[level]; i++) {
            NodeId item = plan.add(parent, LEVELS.get(level), Attributes.NONE);
            String words = "Bewoners en diensten spreken samen af wie wat doet in de wijk, " + level + " " + i;
            plan.set(item, PlanKeys.TITLE, BilingualText.of("nl", words));
            plan.set(item, PlanKeys.DESCRIPTION, BilingualText.of("nl", words + ", en zeggen elk jaar hoe het loopt."));
            if (LEVELS.get(level).equals(PlanKinds.ACTION)) {
                plan.set(item, ScheduleKeys.YEARS, List.of(2022 + i % 5));
            }
            below(item, level + 1, plan);
        }
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
