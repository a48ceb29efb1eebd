package org.doelenboom.community;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doelenboom.api.document.Key;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;

/** A way to help people take part, as it stands in one snapshot. */
public record ParticipationMethod(Snapshot plan, Node node) {
    /** The steps that a method goes through (LWGC plan, the second action of 3.1.1). In their order. */
    public enum Step {
        /** It is written down. */
        FORMALISED(CommunityKeys.FORMALISED),
        /** The working group accepted it. */
        VALIDATED(CommunityKeys.VALIDATED),
        /** It is worked with. */
        APPLIED(CommunityKeys.APPLIED);

        private final Key<Optional<LocalDate>> key;

        Step(Key<Optional<LocalDate>> key) {
            this.key = key;
        }

        /** Where the day of the step stands. */
        public Key<Optional<LocalDate>> key() {
            return key;
        }

        /** What a person calls it. */
        public Message label() {
            return Message.of(CommunityModule.BUNDLE, "step." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** @throws IllegalArgumentException when the node is no method */
    public ParticipationMethod {
        if (!node.kind().equals(CommunityKinds.METHOD)) {
            throw new IllegalArgumentException("no method: " + node);
        }
    }

    /** All of a plan, in its order. */
    public static List<ParticipationMethod> all(Snapshot plan) {
        return plan.children(plan.root()).stream()
                .filter(child -> child.kind().equals(CommunityKinds.METHOD))
                .map(child -> new ParticipationMethod(plan, child))
                .toList();
    }

    public NodeId id() {
        return node.id();
    }

    public Optional<LocalDate> day(Step step) {
        return node.get(step.key());
    }

    /** The steps taken, in their order, whatever is missing between them. */
    public List<Step> taken() {
        List<Step> taken = new ArrayList<>();
        for (Step step : Step.values()) {
            if (day(step).isPresent()) {
                taken.add(step);
            }
        }
        return taken;
    }
}
