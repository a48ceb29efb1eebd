package org.doelenboom.report;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportOption;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.report.internal.document.Composer;
import org.doelenboom.report.internal.document.DocumentChoices;
import org.doelenboom.report.internal.html.HtmlPage;
import org.doelenboom.report.internal.pdf.PdfPages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Documents as PDF for a website and an archive: PDF/UA-1 and PDF/A-3a. */
@Component(service = Exporter.class)
public final class PdfReport implements Exporter {
    private static final int TWO_PAGES = 2;

    private final Composer composer;

    @Activate
    public PdfReport(@Reference Composer composer) {
        this.composer = composer;
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public Message name() {
        return ReportMessages.message("format.pdf");
    }

    @Override
    public List<ExportOption> options(Snapshot plan) {
        return new DocumentChoices(plan).all();
    }

    @Override
    public Exported write(Snapshot plan, ExportRequest request) throws Refusal {
        try {
            PdfPages.Pdf pdf = pages(plan, request, Composer.COUNCIL_ROWS);
            boolean brief = composer.isBrief(plan, request);
            for (int rows = Composer.COUNCIL_ROWS - 1; brief && count(pdf) > TWO_PAGES && rows > 1; rows--) {
                pdf = pages(plan, request, rows);
            }
            request.progress().accept(1);
            if (pdf.missing() == 0) {
                return Exported.whole(pdf.bytes());
            }
            Message what = ReportMessages.message("pdf.missing", pdf.missing());
            return new Exported(
                    pdf.bytes(), List.of(new Exported.NotHeld(plan.root().id(), what)));
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, ReportMessages.message("pdf.failed"), e);
        }
    }

    private PdfPages.Pdf pages(Snapshot plan, ExportRequest request, int rows) throws IOException {
        Composer.Document document = composer.compose(plan, request, rows);
        request.progress().accept(0.1);
        String title = document.title().first(document.languages());
        String page = HtmlPage.forPrint(document.title(), title, document.blocks(), document.languages());
        request.progress().accept(0.15);
        return PdfPages.of(page, part -> request.progress().accept(0.15 + 0.85 * part));
    }

    private static int count(PdfPages.Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return document.getNumberOfPages();
        }
    }
}
