package org.doelenboom.access.ui.internal;

import java.io.InputStream;
import java.util.Optional;
import org.doelenboom.access.AccessKinds;
import org.doelenboom.access.ui.ScreenMessages;
import org.doelenboom.api.document.KindId;
import org.doelenboom.ui.IconProvider;
import org.osgi.service.component.annotations.Component;

/** The icons of the module's kinds: {@code icons/service.svg} for {@code access.service}. */
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
}
