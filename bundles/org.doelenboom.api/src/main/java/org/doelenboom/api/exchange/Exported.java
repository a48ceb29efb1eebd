package org.doelenboom.api.exchange;

import java.util.List;
import java.util.Objects;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.text.Message;

/**
 * What an export made.
 *
 * @param content the file
 * @param notHeld what the format has no place for: a person sees it before the file leaves the house
 */
public record Exported(byte[] content, List<NotHeld> notHeld) {
    public Exported {
        Objects.requireNonNull(content);
        notHeld = List.copyOf(notHeld);
    }

    /** @param node the item that it is about; the plan's root where it is about the whole */
    public record NotHeld(NodeId node, Message what) {}

    /** A file that holds all that it was asked for. */
    public static Exported whole(byte[] content) {
        return new Exported(content, List.of());
    }
}
