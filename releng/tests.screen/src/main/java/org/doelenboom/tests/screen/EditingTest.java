package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EditingTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private PlanPage onProtocolPage() {
        PlanPage page = screen.openSample();
        page.select("ID 1.1 ");
        page.unfold();
        page.select("OD 1.1.2 ");
        return page;
    }

    @Test
    void theFirstStartOpensTheSampleWithItsTree() {
        PlanPage page = screen.openSample();
        assertThat(page.rows()).anyMatch(row -> row.startsWith("ID 1.1 ")).anyMatch(row -> row.startsWith("HD 4 HD2 "));
        assertThat(page.menuTitles())
                .startsWith("Bestand", "Bewerken", "Plan", "Beeld")
                .endsWith("Help");
    }

    @Test
    void whatIsTypedInBothLanguagesStandsInTheTreeAtOnce() {
        PlanPage page = onProtocolPage();
        page.focus("Titel, Nederlands");
        screen.window().key(SWT.CTRL, 'a');
        screen.window().type("Een nieuwe titel");
        page.focus("Titel, Frans");
        screen.window().key(SWT.CTRL, 'a');
        screen.window().type("Un nouveau titre");
        page.untilRow("OD 1.1.2 Een nieuwe titel");
        assertThat(page.text("Titel, Frans")).isEqualTo("Un nouveau titre");
    }

    @Test
    void theOtherLanguageIsMarkedAsOlderAndUndoTakesTheMarkAway() {
        PlanPage page = screen.openSample();
        page.select("AD 1 ");
        page.focus("Titel, Nederlands");
        screen.window().key(SWT.END);
        screen.window().type(" x");
        assertThat(page.mark("Titel, Frans")).contains("ouder dan het Nederlands");
        screen.window().key(SWT.CTRL, 'z');
        assertThat(page.mark("Titel, Frans")).doesNotContain("ouder");
    }

    @Test
    void undoTakesBackWhatWasTypedInOneStepAndPutsTheCaretWhereItWas() {
        PlanPage page = onProtocolPage();
        String before = page.text("Titel, Nederlands");
        page.focus("Titel, Nederlands");
        Text field = page.field("Titel, Nederlands");
        screen.window().key(SWT.CTRL, SWT.HOME);
        for (int i = 0; i < 5; i++) {
            screen.window().key(SWT.ARROW_RIGHT);
        }
        screen.window().type("abc");
        page.untilText("Titel, Nederlands", before.substring(0, 5) + "abc" + before.substring(5));
        screen.window().key(SWT.CTRL, 'z');
        page.untilText("Titel, Nederlands", before);
        assertThat(screen.window().see(field::getCaretPosition)).isEqualTo(5);
        assertThat(screen.window().see(field::isFocusControl)).isTrue();
        screen.window().key(SWT.CTRL, 'y');
        page.untilText("Titel, Nederlands", before.substring(0, 5) + "abc" + before.substring(5));
        assertThat(screen.window().see(field::getCaretPosition)).isEqualTo(8);
    }

    @Test
    void theMenuSaysWhatUndoWouldTakeBackAndByWhichKey() {
        PlanPage page = onProtocolPage();
        page.focus("Titel, Nederlands");
        screen.window().type("a");
        assertThat(page.menuItem("Bewerken", text -> text.startsWith("Ongedaan")))
                .isEqualTo("Ongedaan maken: Titel wijzigen\tCtrl+Z");
    }

    @Test
    void movingAnActionRenumbersItAtOnceAndUndoMovesItBack() {
        PlanPage page = onProtocolPage();
        page.unfold();
        String first = page.rows().stream()
                .filter(row -> row.startsWith("A A1 "))
                .findFirst()
                .orElseThrow();
        String title = first.substring("A A1 ".length());
        page.select(first);
        screen.window().key(SWT.ALT, SWT.ARROW_DOWN);
        page.untilRow("A A2 " + title);
        assertThat(page.selectedRow()).isEqualTo("A A2 " + title);
        screen.window().key(SWT.CTRL, 'z');
        page.untilRow("A A1 " + title);
    }

    @Test
    void aNewActionStandsUnderItsObjectiveWithTheCaretInItsTitle() {
        PlanPage page = onProtocolPage();
        screen.window().key(SWT.CTRL | SWT.SHIFT, 'a');
        Text field = page.field("Titel, Nederlands");
        screen.window().until("the title has the focus", () -> page.field("Titel, Nederlands")
                .isFocusControl());
        screen.window().type("Elke maand overleg");
        page.untilRow("A A4 Elke maand overleg");
        assertThat(field).isNotNull();
    }

    @Test
    void deletingAnItemSelectsTheNextAndUndoBringsItBack() {
        PlanPage page = onProtocolPage();
        page.focusTree();
        page.select("OD 1.1.1 ");
        String row = page.selectedRow();
        screen.window().key(SWT.DEL);
        page.untilTitle(title -> title.startsWith("●"));
        assertThat(page.selectedRow()).startsWith("OD 1.1.1 ").isNotEqualTo(row);
        screen.window().key(SWT.CTRL, 'z');
        page.untilRow(row);
        assertThat(page.selectedRow()).isEqualTo(row);
    }

    @Test
    void deleteInAFieldDeletesACharacterOnly() {
        PlanPage page = onProtocolPage();
        String before = page.text("Titel, Nederlands");
        page.focus("Titel, Nederlands");
        screen.window().key(SWT.CTRL, SWT.HOME);
        screen.window().key(SWT.DEL);
        page.untilText("Titel, Nederlands", before.substring(1));
        assertThat(page.selectedRow()).startsWith("OD 1.1.2 ");
    }
}
