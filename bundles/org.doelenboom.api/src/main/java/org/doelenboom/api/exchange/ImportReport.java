package org.doelenboom.api.exchange;

import java.util.List;
import java.util.Map;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;

/**
 * How a foreign file was read. Every line of the source that is not blank is either in the plan or in {@code notPlaced}.
 *
 * @param counts how many nodes of each kind came out
 * @param mapping which words or columns of the source were read as which level
 * @param questions where the source allows two readings; they are in the plan too, until someone answers
 */
public record ImportReport(
        Map<KindId, Integer> counts, List<LevelWord> mapping, List<Question> questions, List<NotPlaced> notPlaced) {
    public ImportReport {
        counts = Map.copyOf(counts);
        mapping = List.copyOf(mapping);
        questions = List.copyOf(questions);
        notPlaced = List.copyOf(notPlaced);
    }

    /** @param source the level word, or the column's heading, as written */
    public record LevelWord(String source, KindId kind) {}

    /**
     * @param rule the import rule: {@code S1}
     * @param node the item that it is about; the plan's root where it is about the whole
     * @param text the place in the source, as written
     * @param reading what was taken
     * @param other what it could also mean
     */
    public record Question(String rule, Place place, NodeId node, String text, String reading, String other) {}

    /** @param reason why the line is not in the plan */
    public record NotPlaced(Place place, String text, Message reason) {}

    /** Whether there is nothing for a person to look at. */
    public boolean isClear() {
        return questions.isEmpty() && notPlaced.isEmpty();
    }
}
