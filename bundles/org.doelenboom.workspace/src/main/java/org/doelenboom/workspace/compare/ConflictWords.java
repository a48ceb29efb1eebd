package org.doelenboom.workspace.compare;

import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.plan.Numbering;

/** Says conflicts as a colleague would. */
final class ConflictWords {
    private final Words words;
    private final Words values;

    ConflictWords(Words words) {
        this(words, words);
    }

    /** @param values for what either side says */
    ConflictWords(Words words, Words values) {
        this.words = words;
        this.values = values;
    }

    /** What the conflict is about, and its two sides: for a question in the plan. */
    Sides sides(Conflict conflict, Numbering ours, Numbering others) {
        NodeId id = conflict.node();
        if (conflict instanceof Conflict.Values value) {
            String language = value.language().isEmpty() ? "" : " (" + value.language() + ")";
            return new Sides(
                    words.name(id, ours) + ", " + words.field(value.name(), id, ours) + language,
                    values.value(value.name(), value.mine(), ours),
                    values.value(value.name(), value.theirs(), others));
        }
        if (conflict instanceof Conflict.Kinds kinds) {
            return new Sides(words.name(id, ours), words.kind(kinds.mine()), words.kind(kinds.theirs()));
        }
        if (conflict instanceof Conflict.Places places) {
            return new Sides(
                    words.name(id, ours),
                    words.say("merge.below", words.name(places.mine(), ours)),
                    words.say("merge.below", words.name(places.theirs(), others)));
        }
        if (conflict instanceof Conflict.Order order) {
            return new Sides(
                    words.name(id, ours),
                    behind(order.mine(), order.parent(), ours),
                    behind(order.theirs(), order.parent(), others));
        }
        boolean byMine = ((Conflict.Deleted) conflict).byMine();
        return new Sides(
                words.name(id, byMine ? others : ours),
                words.say(byMine ? "merge.kept" : "merge.keptMine"),
                words.say("merge.deleted"));
    }

    private String behind(@Nullable NodeId neighbour, NodeId parent, Numbering numbering) {
        return neighbour == null
                ? words.say("merge.first", words.name(parent, numbering))
                : words.say("merge.behind", words.name(neighbour, numbering));
    }

    /**
     * @param about item and field
     * @param reading what the merged plan holds
     * @param other what it does not hold
     */
    record Sides(String about, String reading, String other) {}
}
