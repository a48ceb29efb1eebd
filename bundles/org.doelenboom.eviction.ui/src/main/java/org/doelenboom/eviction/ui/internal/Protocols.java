package org.doelenboom.eviction.ui.internal;

import static org.doelenboom.eviction.ui.ScreenMessages.message;

import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.eviction.Days;
import org.doelenboom.eviction.Protocol;
import org.doelenboom.ui.SectionContext;

/** How protocols are spoken of on the screen. */
final class Protocols {
    private Protocols() {}

    static List<NodeId> ids(SectionContext context) {
        return Protocol.all(context.plan()).stream().map(Protocol::id).toList();
    }

    /** Its title, and its version where it has one: the versions of one protocol share their title. */
    static String name(SectionContext context, NodeId id) {
        String version = Protocol.find(context.plan(), id)
                .flatMap(Protocol::version)
                .map(number -> " · " + context.text(message("protocol.version", number.toPlainString())))
                .orElse("");
        return context.name(id) + version;
    }

    /** Whether it is signed, and by how many services. */
    static String state(SectionContext context, Protocol protocol) {
        List<String> parts = new ArrayList<>();
        parts.add(context.text(protocol.signed()
                .map(day -> message("protocol.signed", Days.written(day)))
                .orElse(message("protocol.draft"))));
        if (!protocol.services().isEmpty()) {
            parts.add(context.text(
                    message("protocol.services", protocol.services().size())));
        }
        return String.join(" · ", parts);
    }
}
