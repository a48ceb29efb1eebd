package org.doelenboom.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportOption;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.report.internal.document.Composer;
import org.doelenboom.report.internal.document.DocumentChoices;
import org.doelenboom.report.internal.docx.WordFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Documents for a word processor, on an office's own template where there is one. */
@Component(service = Exporter.class)
public final class WordReport implements Exporter {
    private static final ExportOption TEMPLATE =
            ExportOption.file("template", ReportMessages.message("option.template"));

    private static final int TWO_PAGES = 2;

    private final Composer composer;

    @Activate
    public WordReport(@Reference Composer composer) {
        this.composer = composer;
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public Message name() {
        return ReportMessages.message("format.docx");
    }

    @Override
    public List<ExportOption> options(Snapshot plan) {
        List<ExportOption> options = new ArrayList<>(new DocumentChoices(plan).all());
        options.add(TEMPLATE);
        return options;
    }

    @Override
    public Exported write(Snapshot plan, ExportRequest request) throws Refusal {
        try {
            WordFile.Written file = written(plan, request, Composer.COUNCIL_ROWS);
            boolean brief = composer.isBrief(plan, request);
            // The letters and margins of an office's own template may be large.
            for (int rows = Composer.COUNCIL_ROWS - 1; brief && file.pages() > TWO_PAGES && rows > 1; rows--) {
                file = written(plan, request, rows);
            }
            request.progress().accept(1);
            return Exported.whole(file.content());
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, ReportMessages.message("docx.failed"), e);
        }
    }

    private WordFile.Written written(Snapshot plan, ExportRequest request, int rows) throws Refusal, IOException {
        Composer.Document document = composer.compose(plan, request, rows);
        request.progress().accept(0.3);
        return WordFile.of(document.title(), document.blocks(), document.languages(), request.file(TEMPLATE));
    }
}
