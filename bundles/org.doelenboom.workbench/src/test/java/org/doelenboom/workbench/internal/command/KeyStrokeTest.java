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
}
