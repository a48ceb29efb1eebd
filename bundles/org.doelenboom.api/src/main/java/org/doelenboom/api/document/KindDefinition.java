package org.doelenboom.api.document;

import java.util.Set;
import org.doelenboom.api.text.Message;

/**
 * A kind of node.
 *
 * @param name what a person calls one of them
 * @param parents the kinds that it may stand under; {@code *} is not known here: a kind that may stand anywhere lists them all
 * @param title the attribute that a list shows it by
 */
public record KindDefinition(KindId id, Message name, Set<KindId> parents, Key<?> title) {
    public KindDefinition {
        parents = Set.copyOf(parents);
    }
}
