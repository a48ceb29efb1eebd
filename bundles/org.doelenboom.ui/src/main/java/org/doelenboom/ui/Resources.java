package org.doelenboom.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** A window's colours, fonts and images: made once, shared, and disposed with the window. On the screen's thread. */
public final class Resources {
    /** The step of the grid that everything stands on, in points. */
    public static final int STEP = 8;

    private final Display display;
    private Palette palette;
    private final Map<String, Font> fonts = new HashMap<>();
    private final Map<String, Image> images = new HashMap<>();

    public Resources(Display display) {
        this.display = display;
        this.palette = Palette.of(display);
    }

    public Palette palette() {
        return palette;
    }

    public Font bold() {
        return font("bold", 1.0, SWT.BOLD);
    }

    /** For the code above a page. */
    public Font large() {
        return font("large", 1.4, SWT.BOLD);
    }

    /** For labels above fields. */
    public Font small() {
        return font("small", 0.9, SWT.NORMAL);
    }

    /** For pictures that are zoomed: as large as letters usually are, however large those of the desktop are. */
    public Font usual(int style) {
        return font("usual" + style, 1 / Letters.times(display), style);
    }

    private Font font(String name, double scale, int style) {
        return fonts.computeIfAbsent(name, key -> {
            FontData[] data = display.getSystemFont().getFontData();
            for (FontData one : data) {
                one.setHeight((int) Math.round(one.getHeight() * scale));
                one.setStyle(style);
            }
            return new Font(display, data);
        });
    }

    /** The image of this name, made where it is not there yet; do not dispose it. */
    public Image image(String name, Supplier<Image> maker) {
        return images.computeIfAbsent(name, key -> maker.get());
    }

    /** Takes the system's colours anew, after another theme was chosen; nothing may show the images any more. */
    public void renew() {
        images.values().forEach(Image::dispose);
        images.clear();
        palette = Palette.of(display);
    }

    /** How many fonts and images are held now. */
    public int count() {
        return fonts.size() + images.size();
    }

    public void dispose() {
        fonts.values().forEach(Font::dispose);
        images.values().forEach(Image::dispose);
        fonts.clear();
        images.clear();
    }
}
