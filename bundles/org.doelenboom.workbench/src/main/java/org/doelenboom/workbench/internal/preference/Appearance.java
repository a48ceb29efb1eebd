package org.doelenboom.workbench.internal.preference;

import java.lang.reflect.Field;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Light, dark, or as the system is. The toolkit has no public call for it, but one on each platform that its own applications use. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK;

    private static final Logger LOG = Logger.getLogger(Appearance.class.getName());

    /** Asks the toolkit for it; where the toolkit cannot, all stays as it is. On the screen's thread, with a display. */
    public void apply() {
        if (this == SYSTEM) {
            return;
        }
        boolean gtk = SWT.getPlatform().equals("gtk");
        String type = "org.eclipse.swt.internal." + SWT.getPlatform() + ".OS";
        try {
            // Of the toolkit's own loader: its inside is no package that this bundle imports.
            Class.forName(type, true, Display.class.getClassLoader())
                    .getMethod(gtk ? "setDarkThemePreferred" : "setTheme", boolean.class)
                    .invoke(null, this == DARK);
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.INFO, "the toolkit cannot change its theme", e);
        }
    }

    /**
     * Makes the toolkit read its colours anew, soon, and tell so by {@link SWT#Settings}. On GTK it does that by itself only when the
     * system's theme changes, which it remembers in this field. Before the first window.
     */
    public static void renewColours(Display display) {
        try {
            Field pending = Display.class.getDeclaredField("runSettings");
            pending.setAccessible(true);
            pending.setBoolean(display, true);
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.FINE, "not this toolkit", e);
        }
    }
}
