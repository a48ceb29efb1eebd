package org.doelenboom.workbench.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.plan.PlanKeys;

/** Words in all texts of a plan, in every language; accents and case do not count. */
public final class TextSearch {
    private final String query;
    private final Predicate<Node> which;

    /**
     * @param typed what stands there literally, spaces round it left out; where it is blank, items are found by what they are
     * @param which the items that are looked at
     */
    public TextSearch(String typed, Predicate<Node> which) {
        this.query = FoldedText.of(typed.strip());
        this.which = which;
    }

    /**
     * A text with the words in it.
     *
     * @param language empty for a text in no particular language
     * @param start of the first place
     */
    public record Hit(NodeId node, String attribute, String language, String text, int start, int length) {}

    /** @param texts how many texts have it @param places how often it stands in them */
    public record Found(List<Hit> hits, int texts, int places) {}

    /**
     * Looks at every text; any thread, ends early where the thread is interrupted.
     *
     * @param most how many hits are kept; the rest is only counted
     */
    public Found find(Snapshot plan, int most) {
        if (query.isEmpty()) {
            return items(plan, most);
        }
        List<Hit> hits = new ArrayList<>();
        int[] counts = new int[2];
        for (Node node : plan.subtree(plan.root().id())) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            if (which.test(node)) {
                node.attributes().forEach((name, value) -> {
                    if (value instanceof Value.Texts texts) {
                        for (String language : texts.text().languages()) {
                            look(node, name, language, texts.text().in(language), hits, counts, most);
                        }
                    } else if (value instanceof Value.Text text) {
                        look(node, name, "", text.text(), hits, counts, most);
                    }
                });
            }
        }
        return new Found(hits, counts[0], counts[1]);
    }

    /** Each item once, with the text that says most of it; nothing in it is marked. */
    private Found items(Snapshot plan, int most) {
        List<Hit> hits = new ArrayList<>();
        int count = 0;
        for (Node node : plan.subtree(plan.root().id())) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            if (node.parent().isPresent() && which.test(node) && ++count <= most) {
                hits.add(firstText(node));
            }
        }
        return new Found(hits, count, 0);
    }

    private static Hit firstText(Node node) {
        for (Key<BilingualText> key : List.of(PlanKeys.TEXT, PlanKeys.DESCRIPTION, PlanKeys.TITLE)) {
            BilingualText text = node.get(key);
            if (!text.isEmpty()) {
                String language = text.languages().get(0);
                return new Hit(node.id(), key.name(), language, text.in(language), 0, 0);
            }
        }
        return new Hit(node.id(), PlanKeys.TITLE.name(), "", "", 0, 0);
    }

    private void look(Node node, String name, String language, String text, List<Hit> hits, int[] counts, int most) {
        String folded = FoldedText.of(text);
        int start = folded.indexOf(query);
        if (start < 0) {
            return;
        }
        counts[0]++;
        for (int at = start; at >= 0; at = folded.indexOf(query, at + query.length())) {
            counts[1]++;
        }
        if (hits.size() < most) {
            hits.add(new Hit(node.id(), name, language, text, start, query.length()));
        }
    }

    /** The text with every place replaced. */
    public String replaced(String text, String replacement) {
        String folded = FoldedText.of(text);
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (int at = folded.indexOf(query); at >= 0; at = folded.indexOf(query, from)) {
            result.append(text, from, at).append(replacement);
            from = at + query.length();
        }
        return result.append(text.substring(from)).toString();
    }

    /** Replaces every place in these items. */
    public void replaceAll(Edit edit, List<NodeId> items, String replacement) {
        for (NodeId id : items) {
            edit.now().find(id).filter(which).ifPresent(node -> node.attributes()
                    .forEach((name, value) -> {
                        Value changed = changed(value, replacement);
                        if (!changed.equals(value)) {
                            edit.setValue(id, name, isEmpty(changed) ? null : changed);
                        }
                    }));
        }
    }

    private static boolean isEmpty(Value value) {
        return value instanceof Value.Texts texts
                ? texts.text().isEmpty()
                : value instanceof Value.Text text && text.text().isEmpty();
    }

    private Value changed(Value value, String replacement) {
        if (value instanceof Value.Texts texts) {
            BilingualText before = texts.text();
            List<String> touched = before.languages().stream()
                    .filter(language ->
                            !replaced(before.in(language), replacement).equals(before.in(language)))
                    .toList();
            BilingualText text = before;
            for (String language : touched) {
                String now = replaced(before.in(language), replacement);
                // Where all languages change alike, none is older than another for it.
                text = touched.size() == before.languages().size()
                        ? text.put(language, now)
                        : text.revise(language, now);
            }
            return new Value.Texts(
                    text.markOlder(touched.size() == before.languages().size() ? before.older() : text.older()));
        }
        return value instanceof Value.Text text ? new Value.Text(replaced(text.text(), replacement)) : value;
    }
}
