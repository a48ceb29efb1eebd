package org.doelenboom.workspace.internal;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Message;

/** What may be changed in a plan, piece by piece. Each answer is why not; empty where it may. */
interface EditRules {
    Optional<Message> toSet(Node node, String name);

    /** Also to remove one. */
    Optional<Message> toMake(KindId kind);

    Optional<Message> toMove(Node node);

    /** The first as long as that holds, and the other always. */
    static EditRules together(BooleanSupplier holds, EditRules first, EditRules always) {
        return new EditRules() {
            private Optional<Message> ask(Function<EditRules, Optional<Message>> question) {
                Optional<Message> why = holds.getAsBoolean() ? question.apply(first) : Optional.empty();
                return why.or(() -> question.apply(always));
            }

            @Override
            public Optional<Message> toSet(Node node, String name) {
                return ask(rules -> rules.toSet(node, name));
            }

            @Override
            public Optional<Message> toMake(KindId kind) {
                return ask(rules -> rules.toMake(kind));
            }

            @Override
            public Optional<Message> toMove(Node node) {
                return ask(rules -> rules.toMove(node));
            }
        };
    }
}
