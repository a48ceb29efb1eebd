package org.doelenboom.tests.screen;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Finds controls as a person who does not see the screen does: by their kind and their accessible name. On the screen's thread. */
final class Widgets {

    private Widgets() {}

    static <C extends Control> List<C> all(Composite parent, Class<C> type, Predicate<C> which) {
        List<C> found = new ArrayList<>();
        collect(parent, type, which, found);
        return found;
    }

    static <C extends Control> C one(Composite parent, Class<C> type, Predicate<C> which, String what) {
        List<C> found = all(parent, type, which);
        if (found.isEmpty()) {
            throw new AssertionError("there is no " + type.getSimpleName() + " " + what);
        }
        return found.get(0);
    }

    /** Whether a screen reader would say these words of the control, first. */
    static boolean isNamed(Control control, String name) {
        String said = accessibleName(control);
        return said.equals(name) || said.startsWith(name + ",");
    }

    /** SWT tells the name to the screen reader only, so its listeners are asked as the screen reader asks them. */
    static String accessibleName(Control control) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            AccessibleEvent event = new AccessibleEvent(control);
            event.childID = ACC.CHILDID_SELF;
            if (field.get(control.getAccessible()) instanceof Iterable<?> listeners) {
                listeners.forEach(listener -> ((AccessibleListener) listener).getName(event));
            }
            return event.result == null ? "" : event.result;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT keeps its accessible listeners elsewhere now", e);
        }
    }

    /** Whether a screen reader would say that there is more behind it, which is not shown now. */
    static boolean isCollapsed(Control control) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleControlListeners");
            field.setAccessible(true);
            AccessibleControlEvent event = new AccessibleControlEvent(control);
            event.childID = ACC.CHILDID_SELF;
            if (field.get(control.getAccessible()) instanceof Iterable<?> listeners) {
                listeners.forEach(listener -> ((AccessibleControlListener) listener).getState(event));
            }
            return (event.detail & ACC.STATE_COLLAPSED) != 0;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT keeps its accessible listeners elsewhere now", e);
        }
    }

    private static <C extends Control> void collect(
            Composite parent, Class<C> type, Predicate<C> which, List<C> found) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && child.isVisible() && which.test(type.cast(child))) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                collect(composite, type, which, found);
            }
        }
    }
}
