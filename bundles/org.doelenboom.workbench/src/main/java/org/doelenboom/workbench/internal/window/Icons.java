package org.doelenboom.workbench.internal.window;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;

/** The line icons, drawn in the colour of the theme's text. */
public final class Icons {
    private static final int SIZE = 16;

    private Icons() {}

    /** The icon of that name; do not dispose it. */
    public static Image icon(Desk desk, String name) {
        Color text = desk.display().getSystemColor(org.eclipse.swt.SWT.COLOR_WIDGET_FOREGROUND);
        return image(desk, "icon " + name, () -> read(name), text);
    }

    /** @param drawing an SVG of 16 by 16 units in {@code currentColor} */
    static Image image(Desk desk, String name, Supplier<String> drawing, Color colour) {
        String rgb = String.format("#%02x%02x%02x", colour.getRed(), colour.getGreen(), colour.getBlue());
        return desk.resources().image(name + ' ' + rgb, () -> {
            String plain = drawing.get();
            Optional<LineDrawing> lines = LineDrawing.of(plain);
            RGB ink = colour.getRGB();
            return new Image(
                    desk.display(), (ImageDataProvider) zoom -> lines.map(one -> one.image(ink, SIZE * zoom / 100))
                            .orElseGet(() -> drawn(plain.replace("currentColor", rgb), zoom)));
        });
    }

    private static ImageData drawn(String drawing, int zoom) {
        int pixels = SIZE * zoom / 100;
        String sized =
                drawing.replace("width=\"16\" height=\"16\"", "width=\"" + pixels + "\" height=\"" + pixels + "\"");
        return new ImageData(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)));
    }

    private static String read(String name) {
        try (InputStream in = Icons.class.getResourceAsStream("/org/doelenboom/workbench/icons/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("no icon " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
