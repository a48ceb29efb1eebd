package org.doelenboom.eviction.ui.internal;

import java.io.InputStream;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.eviction.EvictionKinds;
import org.doelenboom.eviction.count.CountKeys;
import org.doelenboom.eviction.ui.ScreenMessages;
import org.doelenboom.ui.IconProvider;
import org.doelenboom.ui.Naming;
import org.osgi.service.component.annotations.Component;

/** The icons of the module's kinds, one drawing each, named as the kind. */
@Component(property = EvictionKinds.PROPERTY)
public final class EvictionIcons implements IconProvider {
    @Override
    public Optional<InputStream> icon(KindId kind) {
        if (!kind.namespace().equals(EvictionKinds.MODULE)) {
            return Optional.empty();
        }
        String name = kind.name().substring(kind.name().indexOf('.') + 1);
        return Optional.ofNullable(ScreenMessages.class.getResourceAsStream("icons/" + name + ".svg"));
    }

    @Override
    public Optional<String> label(Node item, Naming naming) {
        if (!item.kind().equals(EvictionKinds.COUNT)) {
            return Optional.empty();
        }
        return Naming.joined(
                naming.period(item.get(CountKeys.PERIOD)),
                naming.name(item.get(CountKeys.SERVICE)),
                naming.name(item.get(CountKeys.NEIGHBOURHOOD)));
    }
}
