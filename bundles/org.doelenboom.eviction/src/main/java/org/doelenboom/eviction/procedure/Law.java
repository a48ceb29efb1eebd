package org.doelenboom.eviction.procedure;

import org.doelenboom.api.text.Message;
import org.doelenboom.eviction.EvictionModule;

/**
 * Where a rule comes from.
 *
 * @param id in the rules' file
 * @param page where it was read
 */
public record Law(String id, String page) {
    /** What the law and its article are called. */
    public Message name() {
        return Message.of(EvictionModule.BUNDLE, "law." + id);
    }
}
