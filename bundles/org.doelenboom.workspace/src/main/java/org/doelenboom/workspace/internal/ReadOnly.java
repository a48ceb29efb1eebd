package org.doelenboom.workspace.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.LockHolder;
import org.doelenboom.api.text.Message;

/** Why a plan may only be looked at. */
final class ReadOnly {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d/M/yyyy HH:mm").withZone(ZoneId.systemDefault());

    private ReadOnly() {}

    /** Someone else has it open. */
    static Message locked(String key, Object file, LockHolder holder) {
        return PlanWorkspace.message(key, file, holder.person(), holder.computer(), TIME.format(holder.since()));
    }

    /** It needs a module that is missing or older than the plan. */
    static Optional<Message> missing(Snapshot plan, Catalogue catalogue) {
        for (Namespace namespace : plan.namespaces()) {
            int known = catalogue
                    .namespace(namespace.name())
                    .map(Namespace::version)
                    .orElse(0);
            if (namespace.presence() == Namespace.Presence.REQUIRED && namespace.version() > known) {
                String key = known == 0 ? "readOnly.missing" : "readOnly.newer";
                return Optional.of(PlanWorkspace.message(key, namespace.name(), namespace.version()));
            }
        }
        return Optional.empty();
    }
}
