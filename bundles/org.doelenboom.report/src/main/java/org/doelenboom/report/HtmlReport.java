package org.doelenboom.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportOption;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.text.Message;
import org.doelenboom.report.internal.document.Composer;
import org.doelenboom.report.internal.document.DocumentChoices;
import org.doelenboom.report.internal.html.HtmlPage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Documents as one HTML page that needs nothing beside it. */
@Component(service = Exporter.class)
public final class HtmlReport implements Exporter {
    private final Composer composer;

    @Activate
    public HtmlReport(@Reference Composer composer) {
        this.composer = composer;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public Message name() {
        return ReportMessages.message("format.html");
    }

    @Override
    public Set<String> endings() {
        return Set.of("html", "htm");
    }

    @Override
    public List<ExportOption> options(Snapshot plan) {
        return new DocumentChoices(plan).all();
    }

    @Override
    public Exported write(Snapshot plan, ExportRequest request) {
        Composer.Document document = composer.compose(plan, request);
        String page = HtmlPage.forScreen(document.title(), document.blocks(), document.languages());
        return Exported.whole(page.getBytes(StandardCharsets.UTF_8));
    }
}
