package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EditingTest {

    private static final String TITLE = "Titel, Nederlands";

    @RegisterExtension
    final RunningWindow window = new RunningWindow("nl");

    @Test
    void theMenusAreDutch() {
        assertThat(window.page().menus()).startsWith("Bestand", "Bewerken", "Plan");
    }

    @Test
    void aTitleThatIsTypedAndSavedIsThereTheNextDay() throws Exception {
        WindowPage page = window.page();
        typeTitle(page, "Een nieuwe titel");
        page.keyboard().press(SWT.CTRL, 's');
        page.awaitShown("Een nieuwe titel");
        ScreenThread.get().await("the file to be saved", () -> isInFile("Een nieuwe titel"));

        window.reopen();
        page = window.page();
        page.select("Een nieuwe titel");
        page.awaitField(TITLE);
        page.awaitFieldText(TITLE, "Een nieuwe titel");
    }

    @Test
    void undoBringsTheTitleBackAndRedoTakesItAgain() {
        WindowPage page = window.page();
        String before = typeTitle(page, "Een andere titel");
        page.keyboard().press(SWT.CTRL, 'z');
        page.awaitFieldText(TITLE, before);
        page.keyboard().press(SWT.CTRL, 'y');
        page.awaitFieldText(TITLE, "Een andere titel");
    }

    @Test
    void closingWithUnsavedWorkAsks() throws Exception {
        WindowPage page = window.page();
        typeTitle(page, "Niet bewaard");
        page.askToClose();
        page.awaitDialog("Wijzigingen in");
        page.press("Annuleren");
        assertThat(page.fieldText(TITLE)).isEqualTo("Niet bewaard");
        assertThat(Files.readString(window.plan())).doesNotContain("Niet bewaard");
    }

    /** Replaces the first general objective's title, and gives what it was. */
    private static String typeTitle(WindowPage page, String title) {
        page.select("AD");
        page.awaitField(TITLE);
        String before = page.fieldText(TITLE);
        page.enter(TITLE);
        page.keyboard().type(title);
        page.awaitFieldText(TITLE, title);
        return before;
    }

    private boolean isInFile(String words) {
        try {
            return Files.readString(window.plan()).contains(words);
        } catch (IOException e) {
            return false;
        }
    }
}
