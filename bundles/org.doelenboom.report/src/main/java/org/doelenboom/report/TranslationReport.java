package org.doelenboom.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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

/** What is to be translated, in two columns of a text document. */
@Component(service = Exporter.class)
public final class TranslationReport implements Exporter {
    private final Messages messages;

    @Activate
    public TranslationReport(@Reference Messages messages) {
        this.messages = messages;
    }

    @Override
    public String format() {
        return "translation";
    }

    @Override
    public Message name() {
        return ReportMessages.message("format.translation");
    }

    @Override
    public Set<String> endings() {
        return Set.of("docx");
    }

    @Override
    public List<ExportOption> options(Snapshot plan) {
        return TranslationWish.options(plan);
    }

    @Override
    public Exported write(Snapshot plan, ExportRequest request) throws Refusal {
        TranslationWish wish = TranslationWish.of(plan, request, messages);
        wish.list().write(wish.out());
        try {
            return Exported.whole(WordFile.of(
                            plan.root().get(PlanKeys.TITLE),
                            Outline.closed(wish.out().blocks()),
                            wish.out().languages(),
                            Optional.empty())
                    .content());
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, ReportMessages.message("docx.failed"), e);
        }
    }
}
