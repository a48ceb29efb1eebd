package org.doelenboom.plan.internal.check;

import java.util.Collection;
import java.util.HashSet;
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

/** An acronym is written in full once: as "the words (ACR)", as "ACR (the words)", or as a term of the glossary that is explained (G4). Those of the plan's own
 * header are known to its readers. */
@Component(service = org.doelenboom.api.check.PlanCheck.class)
public final class AcronymCheck implements IndexedCheck {
    private static final Pattern ACRONYM = Pattern.compile("(?<![\\p{L}\\d/])\\p{Lu}{3,6}(?![\\p{L}\\d])");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    private static final Set<String> LEVELS = Set.of("AD", "ID", "OD", "HD", "OG", "OI", "OO", "OT");
    private static final Set<KindId> TEXTS =
            Set.of(PlanKinds.PARAGRAPH, PlanKinds.FINDING, PlanKinds.PARTY_ROLE, PlanKinds.GLOSSARY_ENTRY);

    @Override
    public String rule() {
        return "G4";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of();
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    @Override
    public Set<String> keys(Snapshot plan, Node node) {
        Set<String> keys = new HashSet<>();
        if (!TEXTS.contains(node.kind()) && !PlanKinds.isInTree(node.kind())) {
            return keys;
        }
        for (BilingualText text : Titles.texts(node)) {
            for (String language : text.languages()) {
                collect(text.in(language), keys);
            }
        }
        keys.addAll(explained(node));
        return keys;
    }

    /** The acronym that is the term of an entry with a definition. */
    private static Set<String> explained(Node node) {
        Set<String> terms = new HashSet<>();
        if (node.kind().equals(PlanKinds.GLOSSARY_ENTRY)
                && !node.get(PlanKeys.TEXT).isEmpty()) {
            BilingualText title = node.get(PlanKeys.TITLE);
            title.languages().stream()
                    .map(language -> title.in(language).strip())
                    .filter(term -> ACRONYM.matcher(term).matches())
                    .forEach(terms::add);
        }
        return terms;
    }

    private static void collect(String text, Set<String> keys) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        if (capitals * 2 > letters) {
            return;
        }
        Matcher acronym = ACRONYM.matcher(text);
        while (acronym.find()) {
            if (!LEVELS.contains(acronym.group())
                    && !ROMAN.matcher(acronym.group()).matches()) {
                keys.add(acronym.group());
            }
        }
    }

    @Override
    public boolean comparesAlike() {
        return true;
    }

    @Override
    public void check(Snapshot plan, String acronym, Collection<Node> alike, Consumer<Problem> found) {
        Pattern alone = Pattern.compile("(?<![\\p{L}\\d])" + acronym + "(?![\\p{L}\\d])");
        Pattern full = Pattern.compile("\\p{L}{3,}[^()]*\\(" + acronym + "(?:[,;:/ ][^()]*)?\\)|(?<!\\p{L})" + acronym
                + " ?\\([^()]*\\p{L}{4,}");
        boolean known = Titles.texts(plan.root()).stream().anyMatch(text -> matches(alone, text))
                || alike.stream().anyMatch(node -> explained(node).contains(acronym))
                || alike.stream().anyMatch(node -> Titles.texts(node).stream().anyMatch(text -> matches(full, text)));
        if (!known) {
            Report.warning(rule(), found)
                    .at(alike.iterator().next(), "G4", Report.figures("acronym", acronym, "count", alike.size()));
        }
    }

    private static boolean matches(Pattern pattern, BilingualText text) {
        return text.languages().stream()
                .anyMatch(language -> pattern.matcher(text.in(language)).find());
    }
}
