package org.doelenboom.workspace.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.Numbering;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;

/**
 * Writes the conflicts of a merge into the plan, as questions that its check reports until someone answers. The rule says of which
 * sort: {@code M1} two values, {@code M2} two places, {@code M3} deleted and changed, {@code M4} two kinds.
 */
public final class ConflictQuestions {
    private static final int ID_LENGTH = 32;

    private ConflictQuestions() {}

    /** The merged plan with a question per conflict. The same conflict gives the same question, so that merging again asks once. */
    public static Snapshot in(Merged merged, Snapshot mine, Snapshot theirs, Words words) {
        List<Answer> later = Collections.nCopies(merged.conflicts().size(), Answer.LATER);
        return in(merged, later, mine, theirs, words);
    }

    /**
     * The merged plan with what was decided, and a question for each conflict that was left for later. Any thread.
     *
     * @param answers one for each conflict, in their order
     */
    public static Snapshot in(Merged merged, List<Answer> answers, Snapshot mine, Snapshot theirs, Words words) {
        if (merged.conflicts().isEmpty()) {
            return merged.plan();
        }
        String[] next = new String[1];
        PlanDocument document = new PlanDocument(merged.plan(), () -> "", Clock.systemUTC(), () -> new NodeId(next[0]));
        Numbering ours = new Numbering(mine);
        Numbering others = new Numbering(theirs);
        document.edit(Message.of(Words.BUNDLE, "merge.questions"), edit -> {
            for (int i = 0; i < answers.size(); i++) {
                Answers.take(merged.conflicts().get(i), answers.get(i), edit);
            }
            for (int i = 0; i < answers.size(); i++) {
                Conflict conflict = merged.conflicts().get(i);
                next[0] = id(conflict);
                if (answers.get(i) == Answer.LATER
                        && edit.now().find(new NodeId(next[0])).isEmpty()
                        && edit.now().find(conflict.node()).isPresent()) {
                    ask(conflict, words.sides(conflict, ours, others), edit);
                }
            }
        });
        return document.snapshot();
    }

    private static void ask(Conflict conflict, Words.Sides sides, Edit edit) {
        NodeId question = edit.append(PlanKinds.QUESTION, edit.now().root().id());
        edit.set(question, PlanKeys.RULE, rule(conflict));
        edit.set(question, PlanKeys.ABOUT, Optional.of(conflict.node()));
        edit.set(question, PlanKeys.SOURCE_TEXT, sides.about());
        edit.set(question, PlanKeys.READING, sides.reading());
        edit.set(question, PlanKeys.OTHER_READING, sides.other());
        edit.setValue(question, PlanKeys.ALTERNATIVE.name(), alternative(conflict, edit.now()));
    }

    private static String rule(Conflict conflict) {
        return conflict instanceof Conflict.Values
                ? "M1"
                : conflict instanceof Conflict.Places || conflict instanceof Conflict.Order
                        ? "M2"
                        : conflict instanceof Conflict.Deleted ? "M3" : "M4";
    }

    /** What taking theirs would put into the plan; see {@link PlanKeys#ALTERNATIVE}. */
    @Nullable
    private static Value alternative(Conflict conflict, Snapshot plan) {
        if (conflict instanceof Conflict.Values values) {
            Value theirs = Answers.whole(values, values.theirs(), plan.node(values.node()));
            Value name = new Value.Text(values.name());
            return new Value.Fields(theirs == null ? Map.of("field", name) : ordered("field", name, "value", theirs));
        }
        if (conflict instanceof Conflict.Places places) {
            return new Value.Fields(Map.of("parent", new Value.Link(places.theirs())));
        }
        if (conflict instanceof Conflict.Order order) {
            Value parent = new Value.Link(order.parent());
            return new Value.Fields(
                    order.theirs() == null
                            ? Map.of("parent", parent, "first", new Value.Flag(true))
                            : ordered("parent", parent, "behind", new Value.Link(order.theirs())));
        }
        if (conflict instanceof Conflict.Kinds kinds) {
            return new Value.Fields(Map.of("kind", new Value.Text(kinds.theirs().name())));
        }
        return new Value.Fields(Map.of("remove", new Value.Flag(true)));
    }

    private static Map<String, Value> ordered(String first, Value firstValue, String second, Value secondValue) {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put(first, firstValue);
        fields.put(second, secondValue);
        return fields;
    }

    private static String id(Conflict conflict) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(conflict.toString().getBytes(StandardCharsets.UTF_8));
            return "m" + HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
