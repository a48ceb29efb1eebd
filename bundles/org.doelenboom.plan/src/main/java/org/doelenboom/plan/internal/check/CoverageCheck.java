package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** A plan with a glossary explains the bodies of its own that its objectives name by an abbreviation and a word (G5). */
@Component(service = org.doelenboom.api.check.PlanCheck.class)
public final class CoverageCheck implements IndexedCheck {
    /** "XYZ-werkgroep". */
    private static final Pattern BODY = Pattern.compile("(?<![\\p{L}-])\\p{Lu}{3,}-\\p{Ll}{4,}(?![\\p{L}-])");

    private final PerPlan<List<String>> terms = new PerPlan<>(CoverageCheck::terms);

    @Override
    public String rule() {
        return "G5";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.copyOf(PlanKinds.OBJECTIVES);
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public Set<KindId> affectedBy() {
        return Set.of(PlanKinds.GLOSSARY_ENTRY);
    }

    private static List<String> terms(Snapshot plan) {
        List<String> terms = new ArrayList<>();
        for (Node child : plan.children(plan.root())) {
            if (child.kind().equals(PlanKinds.GLOSSARY_ENTRY)) {
                BilingualText title = child.get(PlanKeys.TITLE);
                title.languages()
                        .forEach(language -> terms.add(title.in(language).toLowerCase(Locale.ROOT)));
            }
        }
        return terms;
    }

    /** The language and the term. */
    @Override
    public Set<String> keys(Snapshot plan, Node node) {
        BilingualText title = node.get(PlanKeys.TITLE);
        Set<String> keys = new HashSet<>();
        for (String language : title.languages()) {
            Matcher body = BODY.matcher(title.in(language));
            while (body.find()) {
                keys.add(language + " " + body.group());
            }
        }
        return keys;
    }

    @Override
    public boolean comparesAlike() {
        return true;
    }

    @Override
    public void check(Snapshot plan, String key, Collection<Node> alike, Consumer<Problem> found) {
        String language = key.substring(0, key.indexOf(' '));
        String term = key.substring(key.indexOf(' ') + 1);
        List<String> all = terms.of(plan);
        if (all.isEmpty() || all.stream().anyMatch(one -> one.startsWith(term.toLowerCase(Locale.ROOT)))) {
            return;
        }
        Report.warning(rule(), found)
                .at(
                        alike.iterator().next(),
                        "G5",
                        Report.figures("term", term),
                        Report.fix(
                                "G2",
                                edit -> edit.set(
                                        edit.append(
                                                PlanKinds.GLOSSARY_ENTRY,
                                                edit.now().root().id()),
                                        PlanKeys.TITLE,
                                        BilingualText.of(language, term)),
                                term));
    }
}
