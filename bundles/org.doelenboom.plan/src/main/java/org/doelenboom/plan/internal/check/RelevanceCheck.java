package org.doelenboom.plan.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** An intermediate objective shares no word with what it stands below, nor with those beside it that do: does it belong there? (S12, soft: only its
 * author knows.) */
@Component
public final class RelevanceCheck implements PlanCheck {
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    private static final Set<String> COMMON = Set.of(
            "mensen",
            "worden",
            "wordt",
            "tussen",
            "waarbij",
            "hebben",
            "krijgen",
            "vinden",
            "zullen",
            "kunnen",
            "personnes",
            "entre",
            "leurs",
            "people",
            "their",
            "which",
            "those");

    @Override
    public String rule() {
        return "S12";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.INTERMEDIATE_OBJECTIVE);
    }

    @Override
    public Reach reach() {
        return Reach.FAMILY;
    }

    @Override
    public void check(Snapshot plan, Node objective, Consumer<Problem> found) {
        Node parent = objective.parent().flatMap(plan::find).orElse(null);
        if (parent == null || !PlanKinds.isObjective(parent.kind())) {
            return;
        }
        Set<String> own = stems(plan, objective);
        Set<String> above = stems(plan, parent);
        Set<String> tied = new HashSet<>(above);
        for (Node beside : plan.children(parent)) {
            Set<String> words = stems(plan, beside);
            if (beside.kind().equals(objective.kind())
                    && !beside.id().equals(objective.id())
                    && sharesAny(words, above)) {
                tied.addAll(words);
            }
        }
        if (tied.size() > above.size() && !sharesAny(own, tied)) {
            Report.advice(rule(), found).at(objective, "S12", Report.figures("parent", Titles.of(plan, parent)));
        }
    }

    private static boolean sharesAny(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    /** The beginnings of the long words of title and description; short words tie nothing together. */
    private static Set<String> stems(Snapshot plan, Node node) {
        Set<String> stems = new HashSet<>();
        List<String> languages = plan.root().get(PlanKeys.LANGUAGES);
        String text = node.get(PlanKeys.TITLE).first(languages) + " "
                + node.get(PlanKeys.DESCRIPTION).first(languages);
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (!COMMON.contains(word.group())) {
                stems.add(word.group().substring(0, 5));
            }
        }
        return stems;
    }
}
