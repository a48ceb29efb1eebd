package org.doelenboom.plan.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/** A definition uses a kind of what another entry defines, which no entry defines itself (G2). */
@Component
public final class DefinitionCheck implements PlanCheck {
    /** "A leading organisation", "une organisation porteuse". */
    private static final Pattern KIND_OF = Pattern.compile(
            "\\b(\\p{L}{3,}ende|leading|supporting) (\\p{L}{4,})\\b|\\b(\\p{L}{4,}) (?:porteuse|dirigeante|pilote|chef de file)\\b");

    /** Words of that form that make no kind of their own. */
    private static final Set<String> COMMON =
            Set.of("verschillende", "volgende", "bestaande", "voorgaande", "onderstaande", "bovenstaande", "zelfde");

    @Override
    public String rule() {
        return "G2";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of(PlanKinds.GLOSSARY_ENTRY);
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public Set<KindId> affectedBy() {
        return Set.of(PlanKinds.GLOSSARY_ENTRY);
    }

    @Override
    public void check(Snapshot plan, Node entry, Consumer<Problem> found) {
        List<String> terms = plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(PlanKinds.GLOSSARY_ENTRY))
                .flatMap(child -> child.get(PlanKeys.TITLE).languages().stream()
                        .map(language -> child.get(PlanKeys.TITLE).in(language)))
                .map(title -> title.toLowerCase(Locale.ROOT))
                .toList();
        BilingualText text = entry.get(PlanKeys.TEXT);
        Set<String> undefined = new java.util.TreeSet<>();
        for (String language : text.languages()) {
            Matcher kind = KIND_OF.matcher(text.in(language).toLowerCase(Locale.ROOT));
            while (kind.find()) {
                String noun = kind.group(2) == null ? kind.group(3) : kind.group(2);
                if (terms.contains(noun)
                        && !COMMON.contains(String.valueOf(kind.group(1)))
                        && terms.stream().noneMatch(term -> term.startsWith(kind.group()))) {
                    undefined.add(kind.group());
                }
            }
        }
        for (String phrase : undefined) {
            Report.warning(rule(), found)
                    .at(
                            entry,
                            "G2",
                            Report.figures("term", phrase),
                            Report.fix(
                                    "G2",
                                    edit -> {
                                        NodeId added = edit.append(
                                                PlanKinds.GLOSSARY_ENTRY,
                                                plan.root().id());
                                        String language = text.languages().get(0);
                                        edit.set(
                                                added,
                                                PlanKeys.TITLE,
                                                BilingualText.of(
                                                        language,
                                                        Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1)));
                                    },
                                    phrase));
        }
    }
}
