package org.doelenboom.tests.screen;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Presses keys as a person does: the events come from the display server. Only letters that every keyboard has. */
final class Keyboard {

    private final ScreenThread screen;

    Keyboard(ScreenThread screen) {
        this.screen = screen;
    }

    void type(String text) {
        text.chars().forEach(letter -> {
            boolean capital = Character.isUpperCase(letter);
            if (capital) {
                key(SWT.KeyDown, SWT.SHIFT, (char) 0);
            }
            stroke(0, (char) letter);
            if (capital) {
                key(SWT.KeyUp, SWT.SHIFT, (char) 0);
            }
        });
    }

    /** @param modifier such as {@link SWT#CTRL} */
    void press(int modifier, char letter) {
        key(SWT.KeyDown, modifier, (char) 0);
        stroke(0, letter);
        key(SWT.KeyUp, modifier, (char) 0);
    }

    /** @param key such as {@link SWT#F2} or {@link SWT#ARROW_DOWN} */
    void press(int key) {
        stroke(key, (char) 0);
    }

    private void stroke(int keyCode, char letter) {
        key(SWT.KeyDown, keyCode, letter);
        key(SWT.KeyUp, keyCode, letter);
    }

    private void key(int type, int keyCode, char letter) {
        screen.tell(() -> {
            Event event = new Event();
            event.type = type;
            event.keyCode = keyCode;
            event.character = letter;
            Display display = screen.display();
            if (!display.post(event)) {
                throw new AssertionError("the display took no key");
            }
        });
    }
}
