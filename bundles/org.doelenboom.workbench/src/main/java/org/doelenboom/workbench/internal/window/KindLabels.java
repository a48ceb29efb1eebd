package org.doelenboom.workbench.internal.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Contributions;
import org.doelenboom.ui.IconProvider;
import org.doelenboom.ui.Naming;
import org.doelenboom.workbench.internal.session.Names;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/** The icons of kinds, and what their modules call items, as long as the modules are there. On the screen's thread. */
public final class KindLabels implements Names.Labels {
    private record Drawn(KindId kind, int red, int green, int blue) {}

    private final Desk desk;
    private final Map<Drawn, Optional<Image>> images = new HashMap<>();

    KindLabels(Desk desk) {
        this.desk = desk;
    }

    private Contributions<IconProvider> icons() {
        return desk.services().screen().icons();
    }

    /** The icon in that colour; do not keep it, do not dispose it. Empty for a kind of which nobody drew one. */
    public Optional<Image> icon(KindId kind, Color colour) {
        Drawn drawn = new Drawn(kind, colour.getRed(), colour.getGreen(), colour.getBlue());
        Optional<Image> known = images.get(drawn);
        if (known == null) {
            known = draw(kind, colour);
            images.put(drawn, known);
        }
        return known;
    }

    private Optional<Image> draw(KindId kind, Color colour) {
        return icons().all().stream()
                .flatMap(provider -> ask(provider, kind, colour).stream())
                .findFirst();
    }

    /** A provider that throws, or whose drawing cannot be drawn, is switched off. */
    private Optional<Image> ask(IconProvider provider, KindId kind, Color colour) {
        try {
            return provider.icon(kind).map(KindLabels::read).map(drawing -> image(kind, drawing, colour));
        } catch (RuntimeException | LinkageError e) {
            desk.switchOff(icons(), provider, provider.getClass().getName(), e);
            return Optional.empty();
        }
    }

    /** The name holds the drawing: a module that comes anew may draw it otherwise. */
    private Image image(KindId kind, String drawing, Color colour) {
        Image image = Icons.image(desk, "kind " + kind + ' ' + drawing, () -> drawing, colour);
        if (image.getBounds().width == 0) {
            throw new SWTException("nothing is drawn");
        }
        return image;
    }

    private static String read(InputStream drawing) {
        try (drawing) {
            return new String(drawing.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> label(Node item, Names names) {
        Naming naming = new OfPlan(desk, names);
        for (IconProvider provider : icons().all()) {
            Optional<String> label = icons().ask(provider, one -> one.label(item, naming), Optional.empty());
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }

    /** Modules came or went. */
    void forget() {
        images.clear();
    }

    private record OfPlan(Desk desk, Names names) implements Naming {
        @Override
        public Snapshot plan() {
            return names.plan();
        }

        @Override
        public Locale locale() {
            return desk.locale();
        }

        @Override
        public String text(Message message) {
            return desk.text(message);
        }

        @Override
        public String name(NodeId node) {
            Node found = names.plan().node(node);
            String full = names.full(found);
            return full.isEmpty() ? desk.untitled(found.kind()) : full;
        }
    }
}
