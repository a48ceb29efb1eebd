package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.HeaderKeys;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;

/**
 * One thing goes by two names in a Dutch text: as a compound, and taken apart with "voor" (G6). The fix puts the one that stands
 * oftener into the glossary with the other as a word to avoid, which then can be replaced wherever it stands.
 */
@Component(service = org.doelenboom.api.check.PlanCheck.class)
public final class VariantTermCheck implements IndexedCheck {
    /** "ondersteunende diensten voor huurders". */
    private static final Pattern APART =
            Pattern.compile("(?<![\\p{L}-])(?:(\\p{Ll}{6,}) )?(\\p{Ll}{6,}) voor (\\p{Ll}{5,})(?![\\p{L}-])");

    private static final Pattern WORD = Pattern.compile("\\p{Ll}+");
    private static final int COMPOUND = 14;
    private static final String IS_APART = "apart ";
    private static final String IS_COMPOUND = "compound ";
    private static final String IS_AVOIDED = "avoided ";

    @Override
    public String rule() {
        return "G6.variants";
    }

    @Override
    public Set<KindId> kinds() {
        return Set.of();
    }

    @Override
    public Reach reach() {
        return Reach.NODE;
    }

    /** Under one key stand both ways of saying the same. */
    @Override
    public Set<String> keys(Snapshot plan, Node node) {
        if (node.kind().equals(PlanKinds.QUESTION) || node.kind().equals(PlanKinds.UNPLACED_LINE)) {
            return Set.of();
        }
        Set<String> keys = new HashSet<>();
        for (String word : node.get(HeaderKeys.AVOIDED)) {
            keys.add(IS_AVOIDED + word.toLowerCase(Locale.ROOT));
        }
        for (BilingualText text : Titles.texts(node)) {
            String words = text.in("nl");
            if (words.contains(" voor ")) {
                apart(words.toLowerCase(Locale.ROOT), keys);
            }
            compounds(words, keys);
        }
        return keys;
    }

    private static void apart(String words, Set<String> keys) {
        Matcher apart = APART.matcher(words);
        while (apart.find()) {
            String of = apart.group(3);
            if (apart.group(1) != null) {
                keys.add(IS_APART + of + apart.group(1) + " " + apart.group(2) + "|" + apart.group());
            }
            keys.add(IS_APART + of + apart.group(2) + "|" + apart.group(2) + " voor " + of);
        }
    }

    private static void compounds(String words, Set<String> keys) {
        if (words.length() < COMPOUND) {
            return;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        Matcher word = WORD.matcher(lower);
        while (word.find()) {
            if (word.end() - word.start() >= COMPOUND) {
                keys.add(IS_COMPOUND + word.group());
                Matcher next = WORD.matcher(lower).region(Math.min(word.end() + 1, lower.length()), lower.length());
                if (word.end() < lower.length() && lower.charAt(word.end()) == ' ' && next.lookingAt()) {
                    keys.add(IS_COMPOUND + word.group() + " " + next.group());
                }
            }
        }
    }

    @Override
    public void checkWhole(
            Snapshot plan, NavigableMap<String, ? extends Collection<NodeId>> index, Consumer<Problem> found) {
        Map<String, String> pairs = new TreeMap<>();
        for (String key : index.subMap(IS_APART, IS_APART + Character.MAX_VALUE).keySet()) {
            String joined = key.substring(IS_APART.length(), key.indexOf('|'));
            if (index.containsKey(IS_COMPOUND + joined)) {
                pairs.put(joined, key);
            }
        }
        pairs.forEach((joined, key) -> {
            String apart = key.substring(key.indexOf('|') + 1);
            Collection<NodeId> together = index.get(IS_COMPOUND + joined);
            Collection<NodeId> taken = index.get(key);
            boolean compound = together != null && taken != null && together.size() >= taken.size();
            if (!index.containsKey(IS_AVOIDED + joined) && !index.containsKey(IS_AVOIDED + apart)) {
                report(plan, compound ? joined : apart, compound ? apart : joined, found);
            }
        });
    }

    private static void report(Snapshot plan, String better, String other, Consumer<Problem> found) {
        Report.advice("G6", found)
                .at(
                        plan.root(),
                        "G6.variants",
                        Report.figures("word", other, "preferred", better),
                        Report.fix(
                                "G6.variants",
                                edit -> {
                                    NodeId entry = edit.append(
                                            PlanKinds.GLOSSARY_ENTRY,
                                            edit.now().root().id());
                                    edit.set(entry, PlanKeys.TITLE, BilingualText.of("nl", better));
                                    edit.set(entry, HeaderKeys.AVOIDED, new ArrayList<>(List.of(other)));
                                },
                                better));
    }
}
