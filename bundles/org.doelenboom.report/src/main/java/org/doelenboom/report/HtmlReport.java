package org.doelenboom.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Contributions;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.ModuleContributions;
import org.doelenboom.plan.PlanKeys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plan document as one HTML page that needs nothing beside it. */
@Component
public final class HtmlReport implements Exporter {
    private final Contributions<ReportSection> sections;
    private final Messages messages;

    @Activate
    public HtmlReport(@Reference ModuleContributions contributions, @Reference Messages messages) {
        this.sections = contributions.reportSections();
        this.messages = messages;
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
    public Exported write(Snapshot plan, ExportRequest request) {
        List<String> languages = request.languages();
        StringBuilder body = new StringBuilder();
        List<ReportSection> inOrder = sections.all().stream()
                .sorted(Comparator.comparingInt(section -> sections.ask(section, ReportSection::order, 0)))
                .toList();
        for (ReportSection section : inOrder) {
            body.append(written(section, plan, languages));
        }
        String title = HtmlWriter.escape(plan.root().get(PlanKeys.TITLE).first(languages));
        String page = "<!DOCTYPE html>\n<html lang=\"" + languages.get(0) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + title + "</title>\n<style>\n"
                + style() + "</style>\n</head>\n<body>\n<main>\n" + body + "</main>\n</body>\n</html>\n";
        return Exported.whole(page.getBytes(StandardCharsets.UTF_8));
    }

    /** A section that throws is left out whole, now and later, and the document goes on without it. */
    private String written(ReportSection section, Snapshot plan, List<String> languages) {
        return sections.ask(
                section,
                one -> {
                    HtmlWriter out = new HtmlWriter(languages, messages);
                    one.write(plan, out);
                    return out.html();
                },
                "");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("document.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
