package org.doelenboom.workbench.internal.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.plan.Contributions;
import org.doelenboom.ui.IconProvider;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;

/** The icons that modules give to their kinds of item. On the screen's thread. */
final class KindIcons {
    private final Desk desk;
    private final Map<KindId, Optional<Image>> known = new HashMap<>();

    /** Who was asked: others know other icons. */
    private List<IconProvider> asked = List.of();

    KindIcons(Desk desk) {
        this.desk = desk;
    }

    Optional<Image> icon(KindId kind) {
        Contributions<IconProvider> providers = desk.services().screen().icons();
        if (asked != providers.all()) {
            asked = providers.all();
            known.clear();
        }
        Optional<Image> icon = known.get(kind);
        if (icon == null) {
            icon = asked.stream()
                    .flatMap(provider -> ask(providers, provider, kind).stream())
                    .findFirst();
            known.put(kind, icon);
        }
        return icon;
    }

    /** A provider that throws, or whose drawing cannot be drawn, is switched off. */
    private Optional<Image> ask(Contributions<IconProvider> providers, IconProvider provider, KindId kind) {
        try {
            return provider.icon(kind).map(KindIcons::read).map(drawing -> image(kind, drawing));
        } catch (RuntimeException | LinkageError e) {
            desk.switchOff(providers, provider, provider.getClass().getName(), e);
            return Optional.empty();
        }
    }

    private static String read(InputStream drawing) {
        try (drawing) {
            return new String(drawing.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name holds the drawing: a module that comes anew may draw it otherwise. */
    private Image image(KindId kind, String drawing) {
        Image image = Icons.image(desk, "kind " + kind + ' ' + drawing, () -> drawing);
        if (image.getBounds().width == 0) {
            throw new SWTException("nothing is drawn");
        }
        return image;
    }
}
