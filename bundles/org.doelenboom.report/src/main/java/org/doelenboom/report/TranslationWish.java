package org.doelenboom.report;

import java.util.List;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportOption;
import org.doelenboom.api.exchange.ExportRequest;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.report.internal.block.BlockRecorder;
import org.doelenboom.report.internal.form.TranslationList;

/**
 * The list that someone asked for: from the first language asked for into the second, or the plan's other one.
 *
 * @param out in the target language
 */
record TranslationWish(TranslationList list, BlockRecorder out) {
    static List<ExportOption> options(Snapshot plan) {
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

    static TranslationWish of(Snapshot plan, ExportRequest request, Messages messages) throws Refusal {
        String target = request.value(options(plan).get(0));
        if (request.languages().size() > 1) {
            target = request.languages().get(1);
        }
        String source = source(plan, target);
        if (target.isEmpty() || source.isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, ReportMessages.message("translation.oneLanguage"));
        }
        TranslationList list = new TranslationList(plan, source, target);
        if (list.size() == 0) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, ReportMessages.message("translation.nothing", target));
        }
        return new TranslationWish(list, new BlockRecorder(List.of(target), messages, item -> true));
    }

    private static String source(Snapshot plan, String target) {
        return plan.root().get(PlanKeys.LANGUAGES).stream()
                .filter(language -> !language.equals(target))
                .findFirst()
                .orElse("");
    }
}
