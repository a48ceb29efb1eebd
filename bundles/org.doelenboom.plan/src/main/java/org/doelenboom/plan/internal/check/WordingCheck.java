package org.doelenboom.plan.internal.check;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.FindingKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.Target;
import org.doelenboom.plan.TargetKeys;
import org.osgi.service.component.annotations.Component;

/** An intermediate objective reads as a result that has been reached (G8; LWGC plan, line 23), and a general one that wants more or less
 * of something says compared with what (G9). */
@Component
public final class WordingCheck implements PlanCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:zal|zullen|zou|zouden|pourra|pourront|sera|seront|aura|auront|devra|devront|will|shall|should)\\b",
            FLAGS);
    /** What is done, where what is then the case is asked for. */
    private static final Pattern DOING = Pattern.compile(
            "^(?:het |de )?(?:versterk(?:en|ing)|verbeter(?:en|ing)|bevorder(?:en|ing)|ontwikkel(?:en|ing)|ondersteun(?:en|ing)|"
                    + "verho(?:gen|ging)|opzetten|oprichten|invoeren|uitbouwen|uitwerken|organiseren|creëren|realiseren|stimuleren|"
                    + "sensibiliser(?:en|ing)|informeren|begeleiden)\\b"
                    + "|^(?:(?:le|la|l['’]) ?)?(?:renforce(?:r|ment)|amélior(?:er|ation)|développe(?:r|ment)|favoriser|soutenir|"
                    + "promouvoir|promotion|faciliter|garantir|assurer|créer|création|mettre en place|mise en place|organiser|"
                    + "accompagne(?:r|ment)|sensibilis(?:er|ation)|informer|lutter|stimuler)\\b"
                    + "|^(?:to )?(?:improve|improving|strengthen|strengthening|develop|developing|promote|promoting|supporting|"
                    + "organise|organising|creating|setting up)\\b",
            FLAGS);

    private static final Pattern DIRECTION = Pattern.compile(
            "^(?:een )?(?:verminder\\p{L}*|verlag\\p{L}*|verhog\\p{L}*|minder|meer|afname|toename|daling|stijging|moins|davantage|"
                    + "plus (?:de|d['’])|réduction|réduire|diminution|diminuer|augmentation|augmenter|less|fewer|more|reduc\\p{L}*|"
                    + "increas\\p{L}*)\\b",
            FLAGS);

    @Override
    public String rule() {
        return "G8";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.INTERMEDIATE_OBJECTIVE, PlanKinds.GENERAL_OBJECTIVE);
    }

    @Override
    public Reach reach() {
        return Reach.CHILDREN;
    }

    @Override
    public void check(Snapshot plan, Node objective, Consumer<Problem> found) {
        if (objective.kind().equals(PlanKinds.INTERMEDIATE_OBJECTIVE)) {
            asResult(objective, found);
            return;
        }
        String title = objective.get(PlanKeys.TITLE).first(plan.root().get(PlanKeys.LANGUAGES));
        Matcher direction = DIRECTION.matcher(title);
        if (direction.find() && !hasBaseline(plan, objective)) {
            Report.advice("G9", found).at(objective, "G9", Report.figures("word", direction.group()));
        }
    }

    /** In the first language whose words look ahead, or say what is done. */
    private static void asResult(Node objective, Consumer<Problem> found) {
        BilingualText title = objective.get(PlanKeys.TITLE);
        for (String language : title.languages()) {
            Matcher ahead = AHEAD.matcher(title.in(language));
            Matcher doing = DOING.matcher(title.in(language).strip());
            if (ahead.find()) {
                Report.advice("G8", found).at(objective, "G8", Report.figures("word", ahead.group()));
                return;
            }
            if (doing.find()) {
                Report.advice("G8", found).at(objective, "G8.doing", Report.figures("word", doing.group()));
                return;
            }
        }
    }

    /** A target's starting point, or a figure among the findings that it rests on. */
    private static boolean hasBaseline(Snapshot plan, Node objective) {
        return Target.of(plan, objective).stream()
                        .anyMatch(
                                target -> target.node().get(TargetKeys.BASELINE).isPresent())
                || plan.linkedFrom(objective.id()).stream()
                        .flatMap(id -> plan.find(id).stream())
                        .anyMatch(finding -> plan.children(finding).stream()
                                .anyMatch(child -> child.kind().equals(FindingKeys.FIGURE)));
    }
}
