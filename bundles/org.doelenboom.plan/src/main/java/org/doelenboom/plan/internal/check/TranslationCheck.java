package org.doelenboom.plan.internal.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.check.QuickFix;
import org.doelenboom.api.check.Severity;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.internal.PlanMessages;
import org.doelenboom.plan.schedule.ScheduleKeys;
import org.osgi.service.component.annotations.Component;

/**
 * A text is missing in one of the plan's languages, or older than the other. Only where the plan is written in several; what
 * stands below an item without a word in a language is passed over, so that a plan in one language has one problem and not a
 * hundred.
 */
@Component
public final class TranslationCheck implements PlanCheck {
    /** What people report from week to week is in their own language, as are notes of follow-up; it is in no document. */
    private static final Set<String> WORKING = Set.of(ScheduleKeys.NEEDED.name(), ScheduleKeys.DUE.name());

    @Override
    public String rule() {
        return "V1";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of();
    }

    @Override
    public Reach reach() {
        return Reach.PARENT;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        List<String> languages = plan.root().get(PlanKeys.LANGUAGES);
        if (languages.size() < 2 || node.get(ScheduleKeys.NOTE_KIND).isPresent()) {
            return;
        }
        List<String> asked = node.parent()
                .flatMap(plan::find)
                .map(parent -> languages.stream()
                        .filter(language -> isWrittenIn(parent, language))
                        .toList())
                .orElse(languages);
        node.attributes().forEach((name, value) -> {
            if (value instanceof Value.Texts texts && !texts.text().isEmpty() && !WORKING.contains(name)) {
                check(node, name, texts.text(), asked, found);
            }
        });
    }

    /** Whether any of its texts is in that language, or it has none at all. */
    private static boolean isWrittenIn(Node node, String language) {
        boolean[] any = new boolean[2];
        node.attributes().forEach((name, value) -> {
            if (value instanceof Value.Texts texts && !texts.text().isEmpty()) {
                any[0] = true;
                any[1] |= texts.text().has(language);
            }
        });
        return any[1] || !any[0];
    }

    private void check(Node node, String name, BilingualText text, List<String> languages, Consumer<Problem> found) {
        for (String language : languages) {
            if (!text.has(language)) {
                found.accept(new Problem(
                        rule(),
                        Severity.WARNING,
                        node.id(),
                        Message.of(PlanMessages.BUNDLE, "problem.V1." + language),
                        Map.of("attribute", name, "language", language),
                        false,
                        List.of()));
            }
        }
        for (String language : text.older()) {
            Problem problem = new Problem(
                    "V2",
                    Severity.WARNING,
                    node.id(),
                    Message.of(PlanMessages.BUNDLE, "problem.V2." + language),
                    Map.of("attribute", name, "language", language),
                    false,
                    List.of());
            found.accept(problem.withFixes(new QuickFix(
                    Message.of(PlanMessages.BUNDLE, "fix.V2"),
                    edit -> edit.setValue(node.id(), name, new Value.Texts(text.markOlder(List.of()))))));
        }
    }
}
