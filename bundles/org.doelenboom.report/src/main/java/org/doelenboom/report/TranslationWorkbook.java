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

/** What is to be translated, in two columns of a sheet. */
@Component(service = Exporter.class)
public final class TranslationWorkbook implements Exporter {
    private final Messages messages;

    @Activate
    public TranslationWorkbook(@Reference Messages messages) {
        this.messages = messages;
    }

    @Override
    public String format() {
        return "translation-xlsx";
    }

    @Override
    public Message name() {
        return ReportMessages.message("format.translation.xlsx");
    }

    @Override
    public Set<String> endings() {
        return Set.of("xlsx");
    }

    @Override
    public List<ExportOption> options(Snapshot plan) {
        return TranslationWish.options(plan);
    }

    @Override
    public Exported write(Snapshot plan, ExportRequest request) throws Refusal {
        TranslationWish wish = TranslationWish.of(plan, request, messages);
        try {
            return Exported.whole(wish.list().sheet(wish.out()));
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, ReportMessages.message("xlsx.failed"), e);
        }
    }
}
