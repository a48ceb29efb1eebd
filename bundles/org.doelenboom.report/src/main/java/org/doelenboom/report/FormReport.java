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
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.project.Project;
import org.doelenboom.report.internal.block.BlockRecorder;
import org.doelenboom.report.internal.block.Outline;
import org.doelenboom.report.internal.document.DocumentChoices;
import org.doelenboom.report.internal.docx.WordFile;
import org.doelenboom.report.internal.form.ProjectForm;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report form of one project, in the language that its carrier is written to. */
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
        DocumentChoices choices = new DocumentChoices(plan);
        return List.of(choices.project(false), choices.period(), language(), TEMPLATE);
    }

    private static ExportOption language() {
        return ExportOption.choice(
                "language",
                ReportMessages.message("option.language"),
                List.of(
                        ExportOption.Choice.of("carrier", ReportMessages.message("option.language.carrier")),
                        ExportOption.Choice.of("nl", ReportMessages.message("option.value", "Nederlands")),
                        ExportOption.Choice.of("fr", ReportMessages.message("option.value", "français")),
                        ExportOption.Choice.of("en", ReportMessages.message("option.value", "English"))));
    }

    @Override
    public Exported write(Snapshot plan, ExportRequest request) throws Refusal {
        DocumentChoices choices = new DocumentChoices(plan);
        Project project = choices.oneProject(request)
                .map(id -> new Project(plan, plan.node(id)))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_ALLOWED, ReportMessages.message("form.noProject")));
        String language = language(project, request);
        BlockRecorder out = new BlockRecorder(List.of(language), messages, item -> true);
        new ProjectForm(plan, project, choices.period(request)).write(out);
        try {
            return Exported.whole(WordFile.of(
                    project.node().get(org.doelenboom.plan.PlanKeys.TITLE),
                    Outline.closed(out.blocks()),
                    List.of(language),
                    request.file(TEMPLATE)));
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, ReportMessages.message("docx.failed"), e);
        }
    }

    private static String language(Project project, ExportRequest request) {
        String wanted = request.value(language());
        if (PropertyMessages.LANGUAGES.contains(wanted)) {
            return wanted;
        }
        Optional<String> written = project.carriers().stream()
                .map(party -> party.get(PartyKeys.CORRESPONDENCE))
                .filter(PropertyMessages.LANGUAGES::contains)
                .findFirst();
        return written.orElse(request.languages().get(0));
    }
}
