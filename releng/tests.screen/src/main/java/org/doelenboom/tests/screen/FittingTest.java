package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever reads with large letters misses nothing: all words have the room that they take, and stand out from their ground. */
@TakesLong
class FittingTest {
    /** What the toolkit takes for letters of the usual size: dots an inch, in 1024ths. */
    private static final int USUAL = 96 * 1024;

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    /** For all windows that this process opens from now on; on the screen's thread, with a display. */
    private static void letters(double times) {
        try {
            ClassLoader toolkit = Display.class.getClassLoader();
            Class<?> gtk = Class.forName("org.eclipse.swt.internal.gtk.GTK", true, toolkit);
            long settings = (long) gtk.getMethod("gtk_settings_get_default").invoke(null);
            Method set = Class.forName("org.eclipse.swt.internal.gtk.OS", true, toolkit)
                    .getMethod("g_object_set", long.class, byte[].class, int.class, long.class);
            byte[] name = "gtk-xft-dpi\0".getBytes(StandardCharsets.US_ASCII);
            set.invoke(null, settings, name, (int) (USUAL * times), 0L);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the toolkit is told of large letters otherwise now", e);
        }
    }

    /** Before there is a window. */
    private static void begin(double times) {
        ScreenThread.get()
                .lend(() -> {
                    Display display = new Display();
                    letters(times);
                    display.dispose();
                })
                .join();
    }

    @AfterEach
    void asUsual() {
        screen.window().see(() -> {
            letters(1);
            return null;
        });
    }

    @ParameterizedTest(name = "{0}, {1}, letters {2} times as large")
    @CsvSource({"fr,DARK,1.75", "nl,LIGHT,1"})
    void nothingIsCutOffAndNothingIsFaint(String language, String appearance, double size) throws Exception {
        begin(size);
        List<String> found = new ArrayList<>();
        try (Everywhere everywhere = new Everywhere(screen, language, appearance)) {
            everywhere.all((where, shell) -> {
                int before = found.size();
                Cut.in(screen.window(), shell).forEach(one -> found.add(where + ": " + one));
                Faint.in(screen.window(), shell).forEach(one -> found.add(where + ": " + one));
                if (found.size() > before) {
                    WindowUnderTest.keepPicture(
                            screen.window(),
                            "fitting." + language + "." + size + "." + where.replaceAll("[^\\p{L}\\d]+", "-"));
                }
            });
        }
        assertThat(found).isEmpty();
    }
}
