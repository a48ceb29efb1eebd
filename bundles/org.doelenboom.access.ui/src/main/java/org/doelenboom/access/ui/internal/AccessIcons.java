package org.doelenboom.access.ui.internal;

import java.io.InputStream;
import java.util.Optional;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.ui.ScreenMessages;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.ui.IconProvider;
import org.doelenboom.ui.Naming;
import org.osgi.service.component.annotations.Component;

/** The icons and names of the module's items: {@code icons/service.svg} for {@code access.service}. */
@Component(property = AccessKinds.PROPERTY)
public final class AccessIcons implements IconProvider {
    @Override
    public Optional<InputStream> icon(KindId kind) {
        if (!kind.namespace().equals(AccessKinds.MODULE)) {
            return Optional.empty();
        }
        String name = kind.name().substring(AccessKinds.MODULE.length() + 1);
        return Optional.ofNullable(ScreenMessages.class.getResourceAsStream("icons/" + name + ".svg"));
    }

    @Override
    public Optional<String> label(Node item, Naming naming) {
        return new AccessLabels(item, naming).label();
    }
}
