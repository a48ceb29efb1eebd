package org.doelenboom.report;

import java.util.List;
import java.util.Optional;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportOption;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.PartyKeys;
import org.doelenboom.plan.project.Project;
import org.doelenboom.report.internal.block.BlockRecorder;
import org.doelenboom.report.internal.document.DocumentChoices;
import org.doelenboom.report.internal.form.ProjectForm;

/**
 * The form that someone asked for: of one project, in the language that its carrier is written to.
 *
 * @param out in that language
 */
record FormWish(Project project, ProjectForm form, BlockRecorder out) {
    static List<ExportOption> options(Snapshot plan) {
        DocumentChoices choices = new DocumentChoices(plan);
        return List.of(choices.project(false), choices.period(), languageOption());
    }

    private static ExportOption languageOption() {
        return ExportOption.choice(
                "language",
                ReportMessages.message("option.language"),
                List.of(
                        ExportOption.Choice.of("carrier", ReportMessages.message("option.language.carrier")),
                        ExportOption.Choice.of("nl", ReportMessages.message("option.value", "Nederlands")),
                        ExportOption.Choice.of("fr", ReportMessages.message("option.value", "français")),
                        ExportOption.Choice.of("en", ReportMessages.message("option.value", "English"))));
    }

    static FormWish of(Snapshot plan, ExportRequest request, Messages messages) throws Refusal {
        DocumentChoices choices = new DocumentChoices(plan);
        Project project = choices.oneProject(request)
                .map(id -> new Project(plan, plan.node(id)))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_ALLOWED, ReportMessages.message("form.noProject")));
        BlockRecorder out = new BlockRecorder(List.of(language(project, request)), messages, item -> true);
        return new FormWish(project, new ProjectForm(plan, project, choices.period(request)), out);
    }

    private static String language(Project project, ExportRequest request) {
        String wanted = request.value(languageOption());
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
