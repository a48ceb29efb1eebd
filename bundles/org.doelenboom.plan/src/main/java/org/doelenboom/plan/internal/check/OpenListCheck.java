package org.doelenboom.plan.internal.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** A list of parties ends in "and so on": it asks for names. */
@Component
public final class OpenListCheck implements PlanCheck {
    private static final Set<KindId> KINDS = Set.of(PlanKinds.PARTY_ROLE);
    /** "Every service that is there for residents" is nobody in particular. */
    private static final Pattern ANY_SERVICE = Pattern.compile(
            "\\b(elke|iedere|chaque|tout|every|any) (\\p{L}+ ){0,2}?(dienst|service)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** So many of its last characters hold the words, with what is written after them. */
    private static final int LAST = 40;

    private static final Pattern OPEN_END = Pattern.compile(
            "(enz|enzovoort|etc|et cetera|et autres|e\\.a|and so on)[\\s.…,;]*$", Pattern.CASE_INSENSITIVE);

    @Override
    public String rule() {
        return "G7";
    }

    @Override
    public Set<KindId> kinds() {
        return KINDS;
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public void check(Snapshot plan, Node node, Consumer<Problem> found) {
        BilingualText text = node.get(PlanKeys.TEXT);
        boolean open = text.languages().stream().anyMatch(language -> endsOpen(text.in(language)));
        boolean any = text.languages().stream().anyMatch(language -> namesAnyService(text.in(language)));
        if (open) {
            Report.advice(rule(), found)
                    .at(
                            node,
                            "G7",
                            Map.of(),
                            Report.fix(
                                    "G7",
                                    edit -> Titles.rewrite(edit, node, one -> OPEN_END.matcher(one)
                                            .replaceFirst("")
                                            .replaceFirst("[\\s,;]+$", "."))));
        } else if (any) {
            Report.advice(rule(), found).at(node, "G7.any", Map.of());
        }
    }

    /** Looks at the end alone: most texts are long, and few end so. */
    private static boolean endsOpen(String text) {
        return OPEN_END.matcher(text)
                .region(Math.max(0, text.length() - LAST), text.length())
                .find();
    }

    private static boolean namesAnyService(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (lower.contains("dienst") || lower.contains("service"))
                && ANY_SERVICE.matcher(lower).find();
    }
}
