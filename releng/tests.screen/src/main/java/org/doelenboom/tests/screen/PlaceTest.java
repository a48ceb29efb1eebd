package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.StreamSupport;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Numbering;
import org.doelenboom.workspace.Workspace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the window remembers, and what it does not pile up. */
class PlaceTest {
    private static final int TIMES = 25;
    private static final int LOOKS = 25;

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    /** How many there are, once no more are being made. */
    private int controls() {
        int[] seen = new int[2];
        screen.window().until("no more controls are being made", () -> {
            int now = count(screen.window().shell());
            seen[1] = now == seen[0] ? seen[1] + 1 : 0;
            seen[0] = now;
            return seen[1] >= LOOKS;
        });
        return seen[0];
    }

    private static int count(Composite parent) {
        int count = 0;
        for (Control child : parent.getChildren()) {
            count += 1 + (child instanceof Composite composite ? count(composite) : 0);
        }
        return count;
    }

    @Test
    void thePersonComesBackToWhatSheLookedAt() throws Exception {
        Path file = screen.folder().resolve("plan.doelenboom");
        Workspace workspace = screen.service(Workspace.class);
        workspace.write(workspace.sample(), file);
        PlanPage page = new PlanPage(screen.open(file));
        page.select("ID 1.1 ");
        page.unfold();
        page.select("OD 1.1.2 ");
        screen.window().key(SWT.CTRL, 'q');
        screen.window().untilClosed();
        PlanPage again = new PlanPage(screen.open());
        again.untilRow("OD 1.1.2 ");
        assertThat(again.selectedRow()).startsWith("OD 1.1.2 ");
    }

    @Test
    void whereSheWasIsKeptThoughTheProgramEndsWithoutBeingClosed() throws Exception {
        Path file = screen.folder().resolve("plan.doelenboom");
        Workspace workspace = screen.service(Workspace.class);
        workspace.write(workspace.sample(), file);
        PlanPage page = new PlanPage(screen.open(file));
        page.select("ID 1.1 ");
        page.unfold();
        page.select("OD 1.1.2 ");
        Snapshot plan = workspace.plans().get(0).document().snapshot();
        Numbering numbering = new Numbering(plan);
        String item = StreamSupport.stream(plan.subtree(plan.root().id()).spliterator(), false)
                .filter(node -> numbering.code(node).equals("1.1.2"))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        Path kept = screen.folder().resolve("home").resolve("window.properties");
        screen.window().until("it is written down", () -> isSelected(kept, item));
        screen.window().close();
        PlanPage again = new PlanPage(screen.open());
        again.untilRow("OD 1.1.2 ");
        assertThat(again.selectedRow()).startsWith("OD 1.1.2 ");
    }

    private static boolean isSelected(Path kept, String item) {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(kept)) {
            values.load(reader);
        } catch (IOException notYet) {
            return false;
        }
        return values.stringPropertyNames().stream()
                .filter(name -> name.startsWith("place."))
                .anyMatch(name -> values.getProperty(name).startsWith(item));
    }

    @Test
    void theStartPageListsWhatWasOpenedLately() throws Exception {
        Path file = screen.folder().resolve("wijkplan.doelenboom");
        Workspace workspace = screen.service(Workspace.class);
        workspace.write(workspace.sample(), file);
        PlanPage page = new PlanPage(screen.open(file));
        page.untilRow("AD 1 ");
        screen.window().key(SWT.CTRL, 'w');
        Link recent = page.link("wijkplan.doelenboom");
        screen.window().clickUntil("the plan is open again", recent, () -> page.tabs().stream()
                .anyMatch(tab -> tab.startsWith("Actieplan")));
        page.untilRow("AD 1 ");
    }

    @Test
    void aMissingTextBeginsWithTheOtherLanguages() throws Exception {
        Path file = screen.folder().resolve("plan.doelenboom");
        Workspace workspace = screen.service(Workspace.class);
        workspace.write(workspace.blank(BilingualText.of("nl", "plan"), java.util.List.of("nl", "fr")), file);
        PlanPage page = new PlanPage(screen.open(file));
        page.untilRow("Gegevens van het plan");
        screen.window().key(SWT.CTRL | SWT.SHIFT, 'd');
        page.untilRow("AD ");
        screen.window().until("the title has the focus", () -> page.field("Titel, Nederlands")
                .isFocusControl());
        screen.window().type("wonen");
        Link offer = page.link("als begin overnemen");
        screen.window().click(offer, screen.window().see(() -> offer.computeSize(SWT.DEFAULT, SWT.DEFAULT).x) - 20, 6);
        page.untilText("Titel, Frans", "wonen");
        assertThat(page.mark("Titel, Frans")).contains("ouder dan het Nederlands");
    }

    @Test
    @TakesLong
    void showingItemAfterItemMakesNoMoreControls() {
        PlanPage page = screen.openSample();
        // Twice, so that every page with all its folded sections was made.
        walk(page);
        walk(page);
        int before = controls();
        walk(page);
        assertThat(controls()).isLessThanOrEqualTo(before);
    }

    /** Goes through pages of different kinds, and leaves each with the same item, whole: what a page holds depends on its item. */
    private void walk(PlanPage page) {
        page.select("AD 1 ");
        for (int i = 0; i < TIMES; i++) {
            screen.window().key(i % 2 == 0 ? SWT.ARROW_DOWN : SWT.ARROW_UP);
        }
        for (String row : new String[] {"ID 1.1 ", "ID 1.2 ", "AD 2 ", "AD 1 "}) {
            page.select(row);
            screen.window().until("the page is whole", () -> page.hasSection("Nota’s"));
            controls();
        }
    }
}
