package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes wrong in the program itself is told, and told nobody else. */
class FailureTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    @Test
    void aFailureOfTheWindowIsToldInTheStatusLineAndKeptWithoutWhatStandsInThePlan() {
        PlanPage page = screen.openSample();
        WindowUnderTest window = screen.window();
        window.display().asyncExec(() -> {
            throw new IllegalStateException("Mevrouw Peeters, Hoogstraat 12");
        });
        page.untilLabel("Er ging iets mis in het programma");
        WindowUnderTest.keepPicture(window, "failure.status");
        page.chooseInMenu("Help", "Meldingen van het programma");
        Shell told = window.dialog();
        String text = window.see(() -> window.all(told, Text.class).get(0).getText());
        assertThat(text).contains("IllegalStateException").doesNotContain("Peeters");
        WindowUnderTest.keepPicture(window, "failure.list");
        window.key(SWT.ESC);
        window.until("the list is closed", told::isDisposed);
        page.select("ID 1.2 ");
    }
}
