package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Views that are opened again and again pile nothing up. */
@TakesLong
class OpeningsTest {
    /** Fifty of everything take ten minutes. */
    private static final int TIMES = Integer.parseInt(System.getenv().getOrDefault("DOELENBOOM_OPENINGS", "4"));

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    /** What is there: widgets, images with fonts, and what listens to the whole display. */
    private record Count(int widgets, long resources, int listeners) {}

    @BeforeEach
    void countResources() {
        Device.DEBUG = true;
    }

    @AfterEach
    void asItWas() {
        Device.DEBUG = false;
    }

    @Test
    void openingsOfEveryViewLeaveNoWidgetsImagesFontsAndListenersBehind() {
        PlanPage page = screen.openSample();
        Places places = new Places(screen.window(), page);
        String selected = page.selectedRow();
        List<String> views = places.views();
        assertThat(views).hasSizeGreaterThan(4);
        // The first times, the core makes what it keeps.
        open(places, views);
        open(places, views);
        Count before = count();
        for (int i = 0; i < TIMES; i++) {
            open(places, views);
        }
        assertThat(count()).isEqualTo(before);
        // To look at a view is not to choose something in it.
        assertThat(page.selectedRow()).isEqualTo(selected);
    }

    /** Opens each view and closes it, and opens it again where it belongs to the layout. */
    private void open(Places places, List<String> views) {
        for (String view : views) {
            places.open(view);
            places.choose("Dit tabblad sluiten");
        }
        places.choose("Schikking herstellen");
    }

    private Count count() {
        screen.window().settle();
        return screen.window().see(() -> {
            Display display = screen.window().display();
            int widgets = 0;
            for (Shell shell : display.getShells()) {
                widgets += controls(shell);
            }
            long resources = Arrays.stream(display.getDeviceData().objects)
                    .filter(one -> one instanceof Image || one instanceof Font)
                    .count();
            return new Count(widgets, resources, size(display, "eventTable") + size(display, "filterTable"));
        });
    }

    private static int controls(Composite composite) {
        int count = 1;
        for (Control child : composite.getChildren()) {
            count += child instanceof Composite inner ? controls(inner) : 1;
        }
        return count;
    }

    /** The toolkit does not say how many listen. */
    private static int size(Display display, String table) {
        try {
            Field field = Display.class.getDeclaredField(table);
            field.setAccessible(true);
            Object listeners = field.get(display);
            if (listeners == null) {
                return 0;
            }
            Method size = listeners.getClass().getDeclaredMethod("size");
            size.setAccessible(true);
            return (int) size.invoke(listeners);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT keeps its listeners elsewhere now", e);
        }
    }
}
