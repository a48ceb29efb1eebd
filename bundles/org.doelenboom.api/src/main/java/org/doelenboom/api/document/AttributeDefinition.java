package org.doelenboom.api.document;

import java.util.Set;
import org.doelenboom.api.text.Message;

/**
 * An attribute and the kinds of node that carry it, its own module's or another's.
 *
 * @param label what a person calls it
 */
public record AttributeDefinition(Key<?> key, Set<KindId> kinds, Message label) {
    public AttributeDefinition {
        kinds = Set.copyOf(kinds);
    }
}
