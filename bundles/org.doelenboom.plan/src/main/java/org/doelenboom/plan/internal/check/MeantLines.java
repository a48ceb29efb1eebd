package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.budget.BudgetLine;
import org.doelenboom.plan.budget.Envelope;

/**
 * Which budget lines go by the words of which objectives, for a plan in which no line says yet what it pays for. Two words go
 * together where one begins with the other, as parts of compounds do. A guess, for advice alone.
 */
final class MeantLines {
    private static final int SHORTEST = 4;

    private final Map<List<String>, Set<DeliveryMode>> labels = new HashMap<>();

    MeantLines(Snapshot plan) {
        Set<String> owner = new HashSet<>(words(plan.root().get(PlanKeys.OWNER)));
        for (Envelope envelope : Envelope.of(plan)) {
            for (BudgetLine line : envelope.allLines()) {
                List<String> words = words(line.node().get(PlanKeys.TITLE));
                words.removeAll(owner);
                if (line.details().isEmpty() && !words.isEmpty()) {
                    Set<DeliveryMode> modes = labels.computeIfAbsent(words, none -> new HashSet<>());
                    line.delivery().ifPresent(modes::add);
                }
            }
        }
    }

    private static List<String> words(BilingualText text) {
        List<String> words = new ArrayList<>();
        for (String language : text.languages()) {
            collect(text.in(language).toLowerCase(Locale.ROOT), words);
        }
        return words;
    }

    /** Letters and hyphens in a row. */
    private static void collect(String text, List<String> words) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i)) && text.charAt(i) != '-') {
                if (i - start >= SHORTEST) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    private static boolean goTogether(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static boolean has(List<String> words, String wanted) {
        return words.stream().anyMatch(word -> goTogether(word, wanted));
    }

    /** Whether the title of the objective has a word of some line. */
    boolean isNamed(Node objective) {
        List<String> title = words(objective.get(PlanKeys.TITLE));
        return labels.keySet().stream().anyMatch(label -> label.stream().anyMatch(word -> has(title, word)));
    }

    /**
     * Who spends what goes by the words of the objective: lines with their first word in its title and all in its title or the
     * parties that it names. Empty where there is no such line, or where lines with no one named are among them.
     */
    Optional<DeliveryMode> spender(Snapshot plan, Node objective) {
        List<String> title = words(objective.get(PlanKeys.TITLE));
        List<String> around = new ArrayList<>(title);
        for (Node child : plan.children(objective)) {
            if (child.kind().equals(PlanKinds.PARTY_ROLE)) {
                around.addAll(words(child.get(PlanKeys.TEXT)));
            }
        }
        Set<DeliveryMode> modes = new HashSet<>();
        labels.forEach((label, spenders) -> {
            boolean meant = label.size() > 1
                    && has(title, label.get(0))
                    && label.stream().allMatch(word -> has(around, word));
            if (meant) {
                modes.addAll(spenders);
            }
        });
        return modes.size() == 1 ? Optional.of(modes.iterator().next()) : Optional.empty();
    }
}
