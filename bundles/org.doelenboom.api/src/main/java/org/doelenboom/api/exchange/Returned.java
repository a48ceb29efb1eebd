package org.doelenboom.api.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;

/**
 * What a file that came back would change in the plan, one thing at a time, for a person to accept or refuse.
 *
 * @param notPlaced what stands in the file and has no place in the plan
 */
public record Returned(List<Proposal> proposals, List<ImportReport.NotPlaced> notPlaced) {
    public Returned {
        proposals = List.copyOf(proposals);
        notPlaced = List.copyOf(notPlaced);
    }

    /**
     * @param node the item that it is about, as it is in the plan now
     * @param what which part of the item: its title in French, its figure for March
     * @param before what the plan says now; empty where it says nothing
     * @param after what the file says; empty where it takes the text away
     * @param writer who wrote it, where the file says so; else empty
     * @param doubt why a person should look twice; such a proposal is not accepted beforehand
     * @param edit makes the change; run in one transaction with the others that were accepted
     */
    public record Proposal(
            NodeId node,
            Message what,
            String before,
            String after,
            String writer,
            Optional<Message> doubt,
            Consumer<Edit> edit) {
        public Proposal {
            Objects.requireNonNull(node);
            Objects.requireNonNull(what);
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
            Objects.requireNonNull(writer);
            Objects.requireNonNull(doubt);
            Objects.requireNonNull(edit);
        }
    }
}
