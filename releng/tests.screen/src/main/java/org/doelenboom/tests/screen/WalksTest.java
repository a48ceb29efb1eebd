package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.workspace.Workspace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a person does with the window from beginning to end, by keys and mouse alone; pictures of it are kept. */
@TakesLong
class WalksTest {
    private static final int TO_FIX = 10;
    private static final int MOST_TRIES = 30;

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private Path write(boolean rough) throws Exception {
        Path file = screen.folder().resolve("plan.doelenboom");
        Workspace workspace = screen.service(Workspace.class);
        workspace.write(rough ? workspace.roughSample() : workspace.sample(), file);
        return file;
    }

    /** The number behind the title of the list; on the screen's thread. */
    private int problems() {
        for (CTabFolder folder : screen.window().all(screen.window().shell(), CTabFolder.class)) {
            for (CTabItem item : folder.getItems()) {
                if (item.getText().startsWith("Aandachtspunten ")) {
                    return Integer.parseInt(item.getText().replaceAll("\\D", ""));
                }
            }
        }
        return 0;
    }

    /** What can be done with one click about the problems that are listed; on the screen's thread. */
    private List<Link> fixes() {
        List<Link> fixes = new ArrayList<>();
        boolean ofProblem = false;
        for (Link link : screen.window().all(screen.window().shell(), Link.class)) {
            String words = link.getText().replaceAll("</?a>", "");
            boolean title = words.startsWith("▲") || words.startsWith("△") || words.startsWith("○");
            if (ofProblem && !title && !words.startsWith("Alle ") && !words.startsWith("nog ")) {
                fixes.add(link);
            }
            ofProblem |= title;
        }
        return fixes;
    }

    @Test
    void tenProblemsOfTheRoughSampleAreFixed() throws Exception {
        WindowUnderTest window = screen.open(write(true));
        PlanPage page = new PlanPage(window);
        page.untilRow("AD 1 ");
        window.until("the plan is checked", () -> problems() > TO_FIX);
        WindowUnderTest.keepPicture(window, "rough.1.before");
        int before = window.see(this::problems);
        List<String> tried = new ArrayList<>();
        while (window.see(this::problems) > before - TO_FIX && tried.size() < MOST_TRIES) {
            Link fix = window.see(() -> fixes().stream()
                    .filter(link ->
                            tried.stream().filter(link.getText()::equals).count() < 2)
                    .findFirst()
                    .orElse(null));
            assertThat(fix).as("a fix besides " + tried).isNotNull();
            tried.add(window.see(fix::getText));
            // At the beginning of its words: the rest of the line is no link.
            window.click(fix, 20, 8);
            window.until("the list changes", fix::isDisposed);
        }
        assertThat(window.see(this::problems)).isLessThanOrEqualTo(before - TO_FIX);
        page.untilTitle(title -> title.startsWith("●"));
        WindowUnderTest.keepPicture(window, "rough.2.fixed");
        for (int step = 0; step < tried.size(); step++) {
            window.key(SWT.CTRL, 'z');
        }
        window.until("all is as it was", () -> problems() == before);
        page.untilTitle(title -> !title.startsWith("●"));
    }

    @Test
    void languageAndThemeChangeAndThePersonComesBackToTheSamePlace() throws Exception {
        WindowUnderTest window = screen.open(write(false));
        PlanPage page = new PlanPage(window);
        page.select("ID 1.1 ");
        page.unfold();
        page.select("OD 1.1.2 ");
        WindowUnderTest.keepPicture(window, "place.1.dutch");
        window.key(SWT.CTRL, ',');
        Shell dialog = window.dialog();
        choose(dialog, "Taal", 1);
        choose(dialog, "Kleuren", 2);
        window.key(SWT.CR);
        window.until("the window speaks French", () -> page.menuTitles().contains("Fichier"));
        page.untilRow("OO 1.1.2 ");
        WindowUnderTest.keepPicture(window, "place.2.french");
        window.key(SWT.CTRL, 'q');
        window.untilClosed();
        PlanPage again = new PlanPage(screen.open());
        again.untilRow("OO 1.1.2 ");
        assertThat(again.selectedRow()).startsWith("OO 1.1.2 ");
        WindowUnderTest.keepPicture(screen.window(), "place.3.again");
        // Back to light, also for the tests that follow: the toolkit keeps the theme for the whole process.
        screen.window().key(SWT.CTRL, ',');
        choose(screen.window().dialog(), "Couleurs", -1);
        screen.window().key(SWT.CR);
        screen.window().untilInFront();
        screen.window().key(SWT.CTRL, 'q');
        screen.window().untilClosed();
        new PlanPage(screen.open()).untilRow("OO 1.1.2 ");
        WindowUnderTest.keepPicture(screen.window(), "place.4.light");
    }

    /** Chooses by the arrow keys. @param steps down; up where it is negative */
    private void choose(Shell dialog, String name, int steps) {
        WindowUnderTest window = screen.window();
        Combo combo = window.find(dialog, name, Combo.class, one -> Widgets.isNamed(one, name));
        window.see(combo::setFocus);
        window.until("it has the focus", combo::isFocusControl);
        int before = window.see(combo::getSelectionIndex);
        for (int i = 0; i < Math.abs(steps); i++) {
            window.key(steps < 0 ? SWT.ARROW_UP : SWT.ARROW_DOWN);
        }
        window.until("the next is chosen", () -> combo.getSelectionIndex() == before + steps);
    }

    @Test
    void aPlanIsBegunCorrectedSearchedAndSavedByTheKeyboardAlone() throws Exception {
        WindowUnderTest window = screen.open(write(false));
        PlanPage page = new PlanPage(window);
        page.untilRow("AD 1 ");
        window.until("the navigator has the focus", () -> page.hasFocusInTree());
        WindowUnderTest.keepPicture(window, "keyboard.1.opened");
        // To 1.1.2 by the arrows, and into its title.
        window.key(SWT.ARROW_DOWN);
        window.until("1.1", () -> page.selectedRow().startsWith("ID 1.1 "));
        page.unfold();
        window.key(SWT.ARROW_DOWN);
        window.key(SWT.ARROW_DOWN);
        window.until("1.1.2", () -> page.selectedRow().startsWith("OD 1.1.2 "));
        window.key(SWT.F6);
        window.until("the page has the focus", () -> !page.hasFocusInTree());
        Text title = page.field("Titel, Nederlands");
        for (int i = 0; i < 12 && !window.see(title::isFocusControl); i++) {
            window.key(SWT.TAB);
        }
        assertThat(window.see(title::isFocusControl)).isTrue();
        String before = window.see(title::getText);
        window.key(SWT.CTRL, SWT.END);
        window.type(" xyzzy");
        page.untilText("Titel, Nederlands", before + " xyzzy");
        // Help for the field, and back.
        window.key(SWT.F1);
        Shell help = window.dialog();
        assertThat(window.see(help::getText)).isEqualTo("Hulp");
        WindowUnderTest.keepPicture(window, "keyboard.2.help");
        window.key(SWT.ESC);
        window.untilInFront();
        // Found again, and taken back.
        window.key(SWT.CTRL, 'f');
        window.type("xyzzy");
        page.untilLabel("1 keer gevonden");
        WindowUnderTest.keepPicture(window, "keyboard.3.found");
        window.key(SWT.CTRL, 'z');
        page.untilText("Titel, Nederlands", before);
        window.key(SWT.CTRL, 'y');
        page.untilText("Titel, Nederlands", before + " xyzzy");
        window.key(SWT.CTRL, 's');
        page.untilLabel("Bewaard om");
        // A view by a few letters of its name.
        window.key(SWT.CTRL, '3');
        window.dialog();
        window.type("stappen van het werk");
        window.key(SWT.CR);
        window.untilInFront();
        window.until("the steps are shown", () -> page.tabs().contains("De stappen van het werk"));
        WindowUnderTest.keepPicture(window, "keyboard.4.steps");
        window.key(SWT.CTRL, 'q');
        window.untilClosed();
    }

    @Test
    void aKeyOfOnesOwnWorksAtOnceAndShowsInTheMenu() {
        PlanPage page = screen.openSample();
        WindowUnderTest window = screen.window();
        window.key(SWT.CTRL, ',');
        Shell dialog = window.dialog();
        CTabFolder tabs = window.find(dialog, "the tabs", CTabFolder.class, one -> true);
        window.see(() -> {
            tabs.setSelection(1);
            return null;
        });
        Text filter = window.find(
                dialog, "the filter", Text.class, one -> Widgets.isNamed(one, "Zoek een opdracht of een toets …"));
        window.click(filter, 60, 8);
        window.type("lijst van toetsen");
        Text key = window.find(dialog, "the key", Text.class, one -> Widgets.isNamed(one, "Nieuwe toets"));
        window.click(key);
        window.until("the field has the focus", key::isFocusControl);
        window.key(SWT.F7);
        window.until("the key is shown", () -> key.getText().equals("F7"));
        WindowUnderTest.keepPicture(window, "keys");
        Button assign =
                window.find(dialog, "assign", Button.class, one -> one.getText().equals("Toekennen"));
        window.see(assign::forceFocus);
        window.key(' ');
        page.answer("Bewaren");
        window.untilInFront();
        assertThat(page.menuItem("Help", item -> item.startsWith("Lijst van toetsen")))
                .endsWith("F7");
        window.key(SWT.F7);
        assertThat(window.see(window.dialog()::getText)).isEqualTo("Lijst van toetsen");
    }
}
