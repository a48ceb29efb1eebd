package org.doelenboom.plan.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.internal.PlanMessages;

/** Items as messages name them, and the words that a fix writes into a plan. */
final class Titles {
    private static final int LONGEST = 60;

    private Titles() {}

    /** The title in the plan's first language, cut after a word where it is long. */
    static String of(Snapshot plan, Node node) {
        String title = node.get(PlanKeys.TITLE).first(plan.root().get(PlanKeys.LANGUAGES));
        if (title.length() <= LONGEST) {
            return title;
        }
        int space = title.lastIndexOf(' ', LONGEST);
        return title.substring(0, space > LONGEST / 2 ? space : LONGEST) + "…";
    }

    /** Every text per language that the node holds. */
    static List<BilingualText> texts(Node node) {
        List<BilingualText> all = new ArrayList<>();
        node.attributes().forEach((name, value) -> {
            if (value instanceof Value.Texts texts) {
                all.add(texts.text());
            }
        });
        return all;
    }

    /** Changes every text of the node in every language, without saying that one is now older than another. */
    static void rewrite(Edit edit, Node node, Function<String, String> change) {
        node.attributes().forEach((name, value) -> {
            if (value instanceof Value.Texts texts) {
                BilingualText now = texts.text();
                for (String language : texts.text().languages()) {
                    now = now.put(language, change.apply(texts.text().in(language)));
                }
                if (!now.equals(texts.text())) {
                    edit.setValue(node.id(), name, now.isEmpty() ? null : new Value.Texts(now));
                }
            }
        });
    }

    /** Words of our own in each of the plan's languages. */
    static BilingualText words(Snapshot plan, String key) {
        PropertyMessages messages = new PropertyMessages(PlanKinds.class);
        BilingualText words = BilingualText.EMPTY;
        List<String> languages = plan.root().get(PlanKeys.LANGUAGES);
        for (String language : languages.isEmpty() ? List.of("nl") : languages) {
            String text = messages.text(Message.of(PlanMessages.BUNDLE, key), new java.util.Locale(language))
                    .orElse("");
            words = words.put(language, text);
        }
        return words;
    }
}
