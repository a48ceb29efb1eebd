package org.doelenboom.report;

import java.io.IOException;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report form of one project as a workbook, which says of each answer what fits. */
@Component(service = Exporter.class)
public final class FormWorkbook implements Exporter {
    private final Messages messages;

    @Activate
    public FormWorkbook(@Reference Messages messages) {
        this.messages = messages;
    }

    @Override
    public String format() {
        return "form-xlsx";
    }

    @Override
    public Message name() {
        return ReportMessages.message("format.form.xlsx");
    }

    @Override
    public Set<String> endings() {
        return Set.of("xlsx");
    }

    @Override
    public List<ExportOption> options(Snapshot plan) {
        return FormWish.options(plan);
    }

    @Override
    public Exported write(Snapshot plan, ExportRequest request) throws Refusal {
        FormWish wish = FormWish.of(plan, request, messages);
        try {
            return Exported.whole(wish.form().sheet(wish.out()));
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, ReportMessages.message("xlsx.failed"), e);
        }
    }
}
