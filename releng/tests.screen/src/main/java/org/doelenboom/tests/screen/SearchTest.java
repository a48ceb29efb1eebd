package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SearchTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private Table results() {
        return screen.window().find("the results", Table.class, table -> Widgets.isNamed(table, "Gevonden"));
    }

    private PlanPage search(String word) {
        PlanPage page = screen.openSample();
        screen.window().key(SWT.CTRL, 'f');
        Text query = page.input("Zoek in alle teksten …");
        screen.window().until("the search has the focus", query::isFocusControl);
        screen.window().type(word);
        return page;
    }

    @Test
    void aWordIsFoundWithoutItsAccentsAndLeadsToItsItem() {
        search("uithuiszettingen voorkomen is de eerste");
        Table results = results();
        screen.window().until("one text is found", () -> results.getItemCount() == 1);
        screen.window().key(SWT.ARROW_DOWN);
        new PlanPage(screen.window())
                .untilText(
                        "Titel, Nederlands",
                        "Minder mensen verliezen hun woning in de Marollen, Anneessens en Stalingrad");
    }

    @Test
    void aWordIsReplacedEverywhereAsOneStep() {
        PlanPage page = search("woning in de marollen, anneessens");
        Table results = results();
        screen.window().until("something is found", () -> results.getItemCount() > 0);
        page.focusInput("Vervangen door …");
        screen.window().type("thuis in de wijk");
        Button replace = screen.window()
                .find("the button", Button.class, button -> button.getText().equals("Alles vervangen"));
        screen.window().clickUntil("nothing is left", replace, () -> results.getItemCount() == 0);
        page.untilText("Titel, Nederlands", "Minder mensen verliezen hun thuis in de wijk en Stalingrad");
        screen.window().key(SWT.CTRL, 'z');
        page.untilText(
                "Titel, Nederlands", "Minder mensen verliezen hun woning in de Marollen, Anneessens en Stalingrad");
        page.untilTitle(title -> !title.startsWith("●"));
    }

    @Test
    void aCommandIsFoundByAFewLettersAndDone() {
        PlanPage page = screen.openSample();
        page.select("AD 2 ");
        screen.window().key(SWT.CTRL, '3');
        Shell dialog = screen.window().dialog();
        Table commands = screen.window().find(dialog, "the commands", Table.class, table -> true);
        screen.window().type("doelst toev");
        screen.window().until("one command is left", () -> commands.getItemCount() == 1);
        assertThat(screen.window().see(() -> commands.getItem(0).getText(1))).isEqualTo("Ctrl+Shift+D");
        screen.window().key(SWT.CR);
        page.untilRow("ID 2.3 ");
    }

    @Test
    void theListOfKeysNamesEveryCommandThatHasOne() {
        screen.openSample();
        screen.window().key(SWT.CTRL | SWT.SHIFT, 'l');
        Shell dialog = screen.window().dialog();
        Table commands = screen.window().find(dialog, "the commands", Table.class, table -> true);
        assertThat(screen.window().see(commands::getItemCount)).isGreaterThan(25);
        screen.window().key(SWT.ESC);
        screen.window().until("the list is closed", dialog::isDisposed);
    }
}
