package org.example.garden.ui.internal;

import java.io.InputStream;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.ui.IconProvider;
import org.example.garden.Garden;
import org.example.garden.ui.ScreenMessages;
import org.osgi.service.component.annotations.Component;

/** The icon of a garden. */
@Component(property = Garden.PROPERTY)
public final class GardenIcons implements IconProvider {
    @Override
    public Optional<InputStream> icon(KindId kind) {
        return kind.equals(Garden.KIND)
                ? Optional.ofNullable(ScreenMessages.class.getResourceAsStream("icons/garden.svg"))
                : Optional.empty();
    }
}
