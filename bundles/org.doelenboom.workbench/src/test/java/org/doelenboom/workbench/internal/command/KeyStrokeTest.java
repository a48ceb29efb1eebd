package org.doelenboom.workbench.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

class KeyStrokeTest {
    @Test
    void theDigitsOfABelgianKeyboardAreDigitsWithoutShift() {
        assertThat(KeyStroke.pressed(SWT.CTRL, '"')).isEqualTo(KeyStroke.of(SWT.CTRL, '3'));
        assertThat(KeyStroke.pressed(SWT.ALT, '&')).isEqualTo(KeyStroke.of(SWT.ALT, '1'));
    }

    @Test
    void withoutAnotherKeyHeldTheyAreThemselves() {
        assertThat(KeyStroke.pressed(0, '"')).isEqualTo(KeyStroke.of(0, '"'));
    }

    @Test
    void aKeyIsReadAsItWasWritten() {
        for (KeyStroke key : java.util.List.of(
                KeyStroke.of(SWT.MOD1 | SWT.SHIFT, 'l'),
                KeyStroke.of(SWT.ALT, SWT.ARROW_UP),
                KeyStroke.of(0, SWT.F12),
                KeyStroke.of(0, SWT.DEL),
                KeyStroke.of(SWT.MOD1, '+'),
                KeyStroke.of(SWT.MOD1, ','))) {
            assertThat(KeyStroke.read(key.written())).contains(key);
        }
    }

    @Test
    void whatIsNoKeyIsReadAsNone() {
        assertThat(KeyStroke.read("F13")).isEmpty();
        assertThat(KeyStroke.read("x")).isEmpty();
        assertThat(KeyStroke.read("")).isEmpty();
    }
}
