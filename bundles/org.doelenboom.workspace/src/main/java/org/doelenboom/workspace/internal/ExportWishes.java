package org.doelenboom.workspace.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ExportOption;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.PlanKeys;

/** What a person asked of an export, held against what the plan and the format offer. */
final class ExportWishes {
    private ExportWishes() {}

    static List<String> languages(Snapshot plan, List<String> languages) throws Refusal {
        List<String> ofPlan = plan.root().get(PlanKeys.LANGUAGES);
        List<String> wanted = !languages.isEmpty() ? languages : List.of(ofPlan.isEmpty() ? "nl" : ofPlan.get(0));
        if (wanted.size() > 2 || !ofPlan.isEmpty() && !ofPlan.containsAll(wanted)) {
            throw new Refusal(
                    Refusal.Kind.MISUSED,
                    PlanWorkspace.message("refusal.languages", String.join(", ", wanted), String.join(", ", ofPlan)));
        }
        return wanted;
    }

    /** Looks at each choice, and reads the files among them. */
    static Map<String, byte[]> files(Map<String, String> choices, List<ExportOption> options) throws Refusal {
        Map<String, byte[]> files = new HashMap<>();
        for (Map.Entry<String, String> choice : choices.entrySet()) {
            ExportOption option = options.stream()
                    .filter(one -> one.id().equals(choice.getKey()))
                    .findFirst()
                    .orElseThrow(() -> unknown(
                            choice.getKey(),
                            options.stream().map(ExportOption::id).toList()));
            List<String> values =
                    option.choices().stream().map(ExportOption.Choice::value).toList();
            if (option.kind() == ExportOption.Kind.CHOICE && !values.contains(choice.getValue())) {
                throw unknown(choice.getValue(), values);
            }
            if (option.kind() == ExportOption.Kind.FILE && !choice.getValue().isEmpty()) {
                try {
                    files.put(option.id(), ForeignContent.bytes(Path.of(choice.getValue())));
                } catch (InvalidPathException e) {
                    throw new Refusal(
                            Refusal.Kind.NOT_FOUND, PlanWorkspace.message("refusal.notFound", choice.getValue()), e);
                }
            }
        }
        return files;
    }

    private static Refusal unknown(String word, List<String> known) {
        return new Refusal(
                Refusal.Kind.MISUSED, PlanWorkspace.message("refusal.choice", word, String.join(", ", known)));
    }
}
