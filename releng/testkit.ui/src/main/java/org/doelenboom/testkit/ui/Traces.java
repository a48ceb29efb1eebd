package org.doelenboom.testkit.ui;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * What is there beside a contribution, and has to be the same after it was closed.
 *
 * @param widgets that are not disposed
 * @param resources images, fonts, cursors … by type
 * @param onDisplay listeners and filters of the display
 * @param onPlan listeners to the document and to the selection
 */
record Traces(int widgets, Map<String, Integer> resources, int onDisplay, int onPlan) {

    static Traces of(Display display, int onPlan) {
        Map<String, Integer> resources = new TreeMap<>();
        for (Object one : display.getDeviceData().objects) {
            if (one instanceof Resource) {
                resources.merge(one.getClass().getSimpleName(), 1, Integer::sum);
            }
        }
        int widgets =
                Arrays.stream(display.getShells()).mapToInt(Traces::widgets).sum();
        return new Traces(widgets, resources, listeners(display), onPlan);
    }

    private static int widgets(Composite composite) {
        int count = 1;
        for (Control child : composite.getChildren()) {
            count += child instanceof Composite inner ? widgets(inner) : 1;
        }
        return count;
    }

    /** SWT does not tell how many listen to the display, so its tables are looked into. */
    private static int listeners(Display display) {
        try {
            return entries(display, Display.class.getDeclaredField("eventTable"))
                    + entries(display, Display.class.getDeclaredField("filterTable"));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT keeps the listeners of " + Widget.class + " elsewhere now", e);
        }
    }

    private static int entries(Display display, Field table) throws ReflectiveOperationException {
        table.setAccessible(true);
        Object events = table.get(display);
        if (events == null) {
            return 0;
        }
        Field types = events.getClass().getDeclaredField("types");
        types.setAccessible(true);
        return (int) Arrays.stream((int[]) types.get(events))
                .filter(type -> type != 0)
                .count();
    }
}
