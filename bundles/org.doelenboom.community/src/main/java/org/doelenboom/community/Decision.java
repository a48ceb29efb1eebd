package org.doelenboom.community;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;

/** What a meeting decided, as it stands in one snapshot. */
public record Decision(Snapshot plan, Node node) {
    /** What became of it. */
    public enum State {
        OPEN,
        DONE,
        DROPPED;

        /** What a person calls it. */
        public Message label() {
            return Message.of(CommunityModule.BUNDLE, "state." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** @throws IllegalArgumentException when the node is no decision */
    public Decision {
        if (!node.kind().equals(CommunityKinds.DECISION)) {
            throw new IllegalArgumentException("no decision: " + node);
        }
    }

    public NodeId id() {
        return node.id();
    }

    /** The meeting that took it; empty where a hand-edited file has it elsewhere. */
    public Optional<Meeting> meeting() {
        return Meeting.around(plan, id());
    }

    /** Done as soon as there is a day on which it was done. */
    public State state() {
        if (done().isPresent()) {
            return State.DONE;
        }
        return node.get(CommunityKeys.DROPPED) ? State.DROPPED : State.OPEN;
    }

    public boolean isOpen() {
        return state() == State.OPEN;
    }

    public Optional<LocalDate> due() {
        return node.get(CommunityKeys.DUE);
    }

    public Optional<LocalDate> done() {
        return node.get(CommunityKeys.DONE);
    }

    /** Who sees to it; empty where nobody is named, or who was named is gone. */
    public Optional<NodeId> responsible() {
        return node.get(CommunityKeys.RESPONSIBLE).filter(id -> plan.find(id).isPresent());
    }

    /** Whether it is open after its last day. */
    public boolean isLate(LocalDate today) {
        return isOpen() && due().filter(day -> day.isBefore(today)).isPresent();
    }

    /** Whether it was neither done nor let go when that day began; nobody notes when a decision is let go, so that counts as before. */
    boolean wasOpenBefore(LocalDate day) {
        return done().map(done -> !done.isBefore(day)).orElse(isOpen());
    }
}
