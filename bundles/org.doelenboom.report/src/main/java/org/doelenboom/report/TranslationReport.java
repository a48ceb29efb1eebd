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
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.report.internal.block.BlockRecorder;
import org.doelenboom.report.internal.block.Outline;
import org.doelenboom.report.internal.docx.WordFile;
import org.doelenboom.report.internal.form.TranslationList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is to be translated, in two columns: from the first language asked for into the second, or the plan's other one. */
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
        List<String> languages = plan.root().get(PlanKeys.LANGUAGES);
        return List.of(new ExportOption(
                "language",
                ReportMessages.message("option.into"),
                ExportOption.Kind.CHOICE,
                languages.stream()
                        .map(one -> ExportOption.Choice.of(one, ReportMessages.message("option.value", one)))
                        .toList(),
                languages.size() > 1 ? languages.get(1) : ""));
    }

    @Override
    public Exported write(Snapshot plan, ExportRequest request) throws Refusal {
        String target = request.value(options(plan).get(0));
        if (request.languages().size() > 1) {
            target = request.languages().get(1);
        }
        String source = source(plan, target);
        if (target.isEmpty() || source.isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, ReportMessages.message("translation.oneLanguage"));
        }
        BlockRecorder out = new BlockRecorder(List.of(target), messages, item -> true);
        TranslationList list = new TranslationList(plan, source, target);
        if (list.size() == 0) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, ReportMessages.message("translation.nothing", target));
        }
        list.write(out);
        try {
            return Exported.whole(WordFile.of(
                    plan.root().get(PlanKeys.TITLE),
                    Outline.closed(out.blocks()),
                    List.of(target),
                    java.util.Optional.empty()));
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, ReportMessages.message("docx.failed"), e);
        }
    }

    private static String source(Snapshot plan, String target) {
        return plan.root().get(PlanKeys.LANGUAGES).stream()
                .filter(language -> !language.equals(target))
                .findFirst()
                .orElse("");
    }
}
