package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.doelenboom.workspace.Workspace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The work of a day with the keyboard alone: no pointer, no focus but what keys gave. Each step leaves its picture. */
@TakesLong
class KeyboardTest {
    private static final int FAR = 60;
    private static final int TO_FIX = 10;
    private static final int MOST_TABS = 400;

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private PlanPage page;

    private WindowUnderTest window() {
        return screen.window();
    }

    private void picture(String name) {
        WindowUnderTest.keepPicture(window(), "keyboard." + name);
    }

    /** Presses Tab until it is so. */
    private void tabUntil(String what, BooleanSupplier isSo) {
        for (int i = 0; i < FAR && !window().see(isSo::getAsBoolean); i++) {
            window().key(SWT.TAB);
        }
        window().until(what, isSo);
    }

    private void tabTo(String name, Class<? extends Control> type) {
        tabUntil(
                "the keyboard is in " + name,
                () -> type.isInstance(focus())
                        && (Widgets.accessibleName(focus()).startsWith(name)
                                || focus() instanceof Button button
                                        && button.getText().equals(name)));
    }

    /** On the screen's thread. */
    private Control focus() {
        return window().display().getFocusControl();
    }

    /** By the arrows; the rows above it are unfolded already. */
    private void goTo(String row, int key) {
        for (int i = 0; i < FAR && !page.selectedRow().startsWith(row); i++) {
            String before = page.selectedRow();
            window().key(key);
            window().until("another row is selected", () -> !page.selectedRow().equals(before));
        }
        assertThat(page.selectedRow()).startsWith(row);
    }

    private void retitle(String field, String title) {
        tabTo(field, Text.class);
        window().key(SWT.CTRL, 'a');
        window().type(title);
        page.untilText(field, title);
    }

    @Test
    void thePlanIsOpenedCorrectedMovedSearchedAndComesBackInAnotherLanguage() throws Exception {
        // Nothing is open, as for a person who closed her plan yesterday.
        Files.createDirectories(screen.folder().resolve("home"));
        Files.writeString(screen.folder().resolve("home").resolve("window.properties"), "language=nl\n");
        page = new PlanPage(screen.open());
        page.untilLabel("Er staat nog geen plan open");
        picture("01.start");
        window().key(SWT.F6);
        tabTo("Voorbeeld", Link.class);
        window().key(SWT.CR);
        page.untilRow("AD 1 ");
        picture("02.sample");
        // 1.1.2 gets a title in both languages.
        window().until("the tree has the keyboard", page::hasFocusInTree);
        goTo("ID 1.1 ", SWT.ARROW_DOWN);
        page.unfold();
        goTo("OD 1.1.2 ", SWT.ARROW_DOWN);
        window().key(SWT.F6);
        window().until("the page has the keyboard", () -> !page.hasFocusInTree());
        retitle("Titel, Nederlands", "Diensten werken samen");
        retitle("Titel, Frans", "Les services collaborent");
        page.untilRow("OD 1.1.2 Diensten werken samen");
        picture("03.titles");
        undoAndRedoWithTheCaret();
        moveByKeys();
        forbidden();
        replace();
        Path file = screen.folder().resolve("plan.doelenboom");
        comeBack(file);
    }

    private void undoAndRedoWithTheCaret() {
        // What is typed in a field is one step until it is left.
        window().key(SWT.SHIFT, SWT.TAB);
        tabTo("Titel, Frans", Text.class);
        Text french = page.field("Titel, Frans");
        window().key(SWT.CTRL, SWT.HOME);
        for (int i = 0; i < 4; i++) {
            window().key(SWT.ARROW_RIGHT);
        }
        window().type("x y");
        page.untilText("Titel, Frans", "Les x yservices collaborent");
        window().key(SWT.CTRL, 'z');
        page.untilText("Titel, Frans", "Les services collaborent");
        window().until("the caret is where it was", () -> french.getCaretPosition() == 4 && french.isFocusControl());
        picture("04.undone");
        window().key(SWT.CTRL, 'y');
        page.untilText("Titel, Frans", "Les x yservices collaborent");
        window().until("the caret is behind it", () -> french.getCaretPosition() == 7);
        window().key(SWT.CTRL, 'z');
        page.untilText("Titel, Frans", "Les services collaborent");
    }

    private void moveByKeys() {
        window().key(SWT.SHIFT, SWT.F6);
        window().until("the tree has the keyboard", page::hasFocusInTree);
        page.unfold();
        goTo("A A1 ", SWT.ARROW_DOWN);
        String title = page.selectedRow().substring("A A1 ".length());
        window().key(SWT.ALT, SWT.ARROW_DOWN);
        page.untilRow("A A2 " + title);
        picture("05.moved");
        window().key(SWT.CTRL, 'z');
        page.untilRow("A A1 " + title);
    }

    private void forbidden() {
        goTo("AD 1 ", SWT.ARROW_UP);
        window().key(SWT.CTRL, 'c');
        goTo("OD 1.1.1 ", SWT.ARROW_DOWN);
        window().key(SWT.CTRL | SWT.SHIFT, SWT.ARROW_RIGHT);
        page.untilLabel("“Operationele doelstelling”");
        picture("06.refused");
    }

    private void replace() {
        window().key(SWT.CTRL, 'f');
        tabTo("Zoek in alle teksten", Text.class);
        window().type("woning in de marollen, anneessens");
        Table hits = window().find("the hits", Table.class, table -> Widgets.isNamed(table, "Gevonden"));
        window().until("something is found", () -> hits.getItemCount() > 0);
        tabTo("Vervangen door", Text.class);
        window().type("thuis in de wijk");
        picture("07.found");
        tabTo("Alles vervangen", Button.class);
        window().key(' ');
        window().until("nothing is left", () -> hits.getItemCount() == 0);
        picture("08.replaced");
    }

    /** Language, colours and place are chosen by keys, and all is there again at the next start. */
    private void comeBack(Path file) {
        window().key(SWT.CTRL, '3');
        window().dialog();
        window().type("boom tonen");
        window().key(SWT.CR);
        page.untilRow("AD 1 Minder mensen verliezen hun thuis in de wijk");
        window().key(SWT.CTRL, ',');
        window().dialog();
        choose("Taal", SWT.ARROW_DOWN);
        choose("Kleuren", SWT.ARROW_DOWN);
        choose("Kleuren", SWT.ARROW_DOWN);
        window().key(SWT.CR);
        window().until("the window speaks French", () -> page.menuTitles().contains("Fichier"));
        page.untilRow("OO 1.1.2 Les services collaborent");
        String selected = page.selectedRow();
        picture("09.french");
        save(file);
        window().key(SWT.CTRL, 'q');
        window().untilClosed();
        page = new PlanPage(screen.open());
        page.untilRow("OG 1 ");
        window().until("the same item is selected", () -> page.selectedRow().equals(selected));
        picture("10.again");
        // Back to light, also for the tests that follow: the toolkit keeps the theme for the whole process.
        window().key(SWT.CTRL, ',');
        window().dialog();
        choose("Couleurs", SWT.ARROW_UP);
        window().key(SWT.CR);
        window().untilInFront();
    }

    /** In the system's own question for a file, where her name is typed over what is proposed. */
    private void save(Path file) {
        window().chooseFileBy("ctrl+shift+s", "Enregistrer le plan sous", file);
        page.untilTitle(title -> !title.startsWith("●"));
    }

    private void choose(String name, int key) {
        tabTo(name, Combo.class);
        Combo combo = window().see(() -> (Combo) focus());
        int before = window().see(combo::getSelectionIndex);
        window().key(key);
        window().until("another is chosen", () -> combo.getSelectionIndex() != before);
    }

    private int problems() {
        for (CTabFolder folder : window().all(window().shell(), CTabFolder.class)) {
            for (CTabItem item : folder.getItems()) {
                if (item.getText().startsWith("Aandachtspunten ")) {
                    return Integer.parseInt(item.getText().replaceAll("\\D", ""));
                }
            }
        }
        return 0;
    }

    /** What the keyboard is at, where it mends a problem; empty elsewhere. */
    private String fix() {
        String words = focus() instanceof Link link ? link.getText().replaceAll("</?a>", "") : "";
        return words.matches("(?s)([▲△○]|Alle |nog |Regel ).*") ? "" : words;
    }

    @Test
    void tenProblemsOfTheRoughSampleAreFixed() throws Exception {
        Path file = screen.folder().resolve("plan.doelenboom");
        Workspace workspace = screen.service(Workspace.class);
        workspace.write(workspace.roughSample(), file);
        page = new PlanPage(screen.open(file));
        page.untilRow("AD 1 ");
        window().until("the plan is checked", () -> problems() > TO_FIX);
        int before = window().see(this::problems);
        window().key(SWT.SHIFT, SWT.F6);
        tabUntil("the keyboard is in the list", () -> focus() instanceof Link);
        Map<String, Integer> tried = new HashMap<>();
        for (int tabs = 0; tabs < MOST_TABS && window().see(this::problems) > before - TO_FIX; tabs++) {
            Control there = window().see(this::focus);
            String fix = window().see(this::fix);
            if (fix.isEmpty() || tried.getOrDefault(fix, 0) > 1) {
                window().key(SWT.TAB);
            } else {
                tried.merge(fix, 1, Integer::sum);
                window().key(SWT.CR);
                window().until("the list changes", there::isDisposed);
                window().until("the keyboard stays in the list", () -> focus() instanceof Link);
            }
        }
        picture("fixed");
        assertThat(window().see(this::problems)).isLessThanOrEqualTo(before - TO_FIX);
    }
}
