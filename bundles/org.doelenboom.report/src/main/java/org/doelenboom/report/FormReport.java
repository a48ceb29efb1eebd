package org.doelenboom.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportOption;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.exchange.Exported;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.report.internal.block.Outline;
import org.doelenboom.report.internal.docx.WordFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report form of one project as a text document. */
@Component(service = Exporter.class)
public final class FormReport implements Exporter {
    private static final ExportOption TEMPLATE =
            ExportOption.file("template", ReportMessages.message("option.template"));

    private final Messages messages;

    @Activate
    public FormReport(@Reference Messages messages) {
        this.messages = messages;
    }

    @Override
    public String format() {
        return "form";
    }

    @Override
    public Message name() {
        return ReportMessages.message("format.form");
    }

    @Override
    public Set<String> endings() {
        return Set.of("docx");
    }

    @Override
    public List<ExportOption> options(Snapshot plan) {
        List<ExportOption> options = new ArrayList<>(FormWish.options(plan));
        options.add(TEMPLATE);
        return options;
    }

    @Override
    public Exported write(Snapshot plan, ExportRequest request) throws Refusal {
        FormWish wish = FormWish.of(plan, request, messages);
        wish.form().write(wish.out());
        try {
            return Exported.whole(WordFile.of(
                            wish.project().node().get(PlanKeys.TITLE),
                            Outline.closed(wish.out().blocks()),
                            wish.out().languages(),
                            request.file(TEMPLATE))
                    .content());
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, ReportMessages.message("docx.failed"), e);
        }
    }
}
