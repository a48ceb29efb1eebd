package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A document of the plan, made by the keyboard alone: what, in which language, of what, and where it goes. */
@TakesLong
class ExportingTest {
    private static final String FORMAT = "Wat";

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private Combo combo(Shell dialog, String name) {
        return screen.window().find(dialog, name, Combo.class, one -> Widgets.isNamed(one, name));
    }

    /** Chooses by the arrow keys. */
    private void choose(Combo combo, String item) {
        WindowUnderTest window = screen.window();
        window.see(combo::setFocus);
        window.until("it has the focus", combo::isFocusControl);
        int wanted = window.see(() -> {
            int found = -1;
            for (int i = 0; i < combo.getItemCount(); i++) {
                found = combo.getItem(i).startsWith(item) ? i : found;
            }
            return found;
        });
        assertThat(wanted).as(item).isNotNegative();
        for (int at = window.see(combo::getSelectionIndex); at != wanted; at += at < wanted ? 1 : -1) {
            int next = at + (at < wanted ? 1 : -1);
            window.key(at < wanted ? SWT.ARROW_DOWN : SWT.ARROW_UP);
            window.until("the next is chosen", () -> combo.getSelectionIndex() == next);
        }
    }

    /** The enter key in a list opens it: the button is reached first. */
    private void saveAs(Shell dialog, String title, Path file) {
        WindowUnderTest window = screen.window();
        Button save = window.find(
                dialog, "the button", Button.class, one -> one.getText().equals("Opslaan als …"));
        for (int i = 0; i < 12 && !window.see(save::isFocusControl); i++) {
            window.key(SWT.TAB);
        }
        window.chooseFileBy("space", title, file);
    }

    @Test
    void aFormForAProjectIsMadeByKeysAndSaysWhereItIs() throws Exception {
        PlanPage page = screen.openSample();
        WindowUnderTest window = screen.window();
        page.untilRow("AD 1 ");
        window.key(SWT.CTRL, 'e');
        Shell dialog = window.dialog();
        choose(combo(dialog, FORMAT), "Verslagformulier voor een project (Excel)");
        choose(combo(dialog, "Periode"), "2023-Q2");
        WindowUnderTest.keepPicture(window, "export.1.choices");
        Path file = screen.folder().resolve("formulier.xlsx");
        saveAs(dialog, "Waar komt het bestand", file);
        page.answer("Sluiten");
        window.untilInFront();
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    @Test
    void whatIsChosenOnceIsOfferedTheNextTime() {
        screen.openSample();
        WindowUnderTest window = screen.window();
        window.key(SWT.CTRL, 'e');
        Shell dialog = window.dialog();
        choose(combo(dialog, FORMAT), "Agenda");
        Path file = screen.folder().resolve("agenda.ics");
        saveAs(dialog, "Waar komt het bestand", file);
        new PlanPage(window).answer("Sluiten");
        window.untilInFront();
        assertThat(file).isNotEmptyFile();
        window.key(SWT.CTRL, 'e');
        Shell again = window.dialog();
        Combo format = combo(again, FORMAT);
        window.until("the same is chosen", () -> format.getText().startsWith("Agenda"));
        window.key(SWT.ESC);
        window.untilInFront();
    }
}
