package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doelenboom.plan.DeliveryMode;
import org.doelenboom.plan.PartyRole;

/**
 * Reads notes on the supporting organisation: what is not in the call, and what the plan's owner realises itself. Only plain
 * statements count; "partly" leaves it to a person.
 */
final class SupportNotes {
    private static final int NEAR = 12;

    private final Set<String> owners;
    private final List<String> objectives;
    private final Set<String> realises;
    private final List<String> realisePhrases;
    private final List<String> partly;
    private final Set<String> actionWords;
    private final Set<String> calls;
    private final Set<String> nots;

    SupportNotes(WordTable words) {
        owners = words.folded("delivery.owner");
        objectives = words.folded("delivery.objective").stream().toList();
        realises = words.folded("delivery.realise");
        realisePhrases =
                realises.stream().filter(phrase -> phrase.indexOf(' ') > 0).toList();
        partly = words.folded("delivery.partly").stream().toList();
        actionWords = words.folded("delivery.action");
        calls = words.folded("call.word");
        nots = words.folded("call.not");
    }

    /** Sets who carries an objective out, or one of its actions, where the notes below it say so. */
    void read(Item item) {
        for (Role role : item.roles()) {
            if (role.role() == PartyRole.SUPPORTING) {
                sentences(role.text().toString()).forEach(sentence -> read(item, sentence));
            }
        }
        item.children().forEach(this::read);
    }

    private void read(Item item, List<String> words) {
        String sentence = " " + String.join(" ", words) + " ";
        boolean byOwner = words.stream().anyMatch(owners::contains);
        boolean realised = words.stream().anyMatch(realises::contains) || contains(sentence, realisePhrases);
        if (!byOwner || !realised || contains(sentence, partly)) {
            return;
        }
        Optional<Item> action = action(item, words);
        if (action.isPresent()) {
            action.get().delivery(DeliveryMode.OWN);
        } else if (contains(sentence, objectives)) {
            item.delivery(DeliveryMode.OWN);
        }
    }

    /** "Action 2": the action of that number below the objective. */
    private Optional<Item> action(Item item, List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String number = words.get(i + 1).replaceFirst("^a(?=\\d)", "");
            if (actionWords.contains(words.get(i)) && number.matches("\\d{1,3}")) {
                return item.children().stream()
                        .filter(Item::isAction)
                        .filter(action -> action.path()
                                .map(path -> path.last().equals(number))
                                .orElse(false))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Whether a text says that something is not in the call: a "not" before the call, in one sentence. */
    boolean isNotInCall(String text) {
        for (List<String> words : sentences(text)) {
            int last = -NEAR - 1;
            for (int i = 0; i < words.size(); i++) {
                if (nots.contains(words.get(i))) {
                    last = i;
                } else if (calls.contains(words.get(i)) && i - last <= NEAR) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean contains(String sentence, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> sentence.contains(" " + phrase + " "));
    }

    private static List<List<String>> sentences(String text) {
        List<List<String>> sentences = new ArrayList<>();
        for (String sentence : Fold.fold(text).split("[.!?](?:\\s|$)")) {
            List<String> words = new ArrayList<>();
            for (String word : sentence.split("[^\\p{L}\\p{N}]+")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            sentences.add(words);
        }
        return sentences;
    }
}
