package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NavigatorTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private String titleOf(PlanPage page, String start) {
        return page.rows().stream()
                .filter(row -> row.startsWith(start))
                .findFirst()
                .orElseThrow()
                .substring(start.length());
    }

    @Test
    void theFilterLeavesWhatFitsUnfoldedAndEscapeShowsAllAgain() {
        PlanPage page = screen.openSample();
        page.focusInput("Filter op woord, code of actor …");
        screen.window().type("1.1.2 a1");
        page.untilNoRow("AD 2 ");
        page.untilRow("A A1 ");
        screen.window().key(SWT.ESC);
        page.untilRow("AD 2 ");
    }

    @Test
    void aTitleIsWrittenInItsRow() {
        PlanPage page = screen.openSample();
        page.select("ID 1.2 ");
        screen.window().key(SWT.F2);
        screen.window()
                .find(
                        "the field in the row",
                        Text.class,
                        text -> text.getParent() instanceof Tree && text.isFocusControl());
        screen.window().key(SWT.CTRL, 'a');
        screen.window().type("Wonen");
        screen.window().key(SWT.CR);
        page.untilRow("ID 1.2 Wonen");
        page.untilText("Titel, Nederlands", "Wonen");
        screen.window().key(SWT.CTRL, 'z');
        page.untilNoRow("ID 1.2 Wonen");
    }

    @Test
    void anObjectiveIsPromotedByItsKeysAndWhatFollowsIsRenumbered() {
        PlanPage page = screen.openSample();
        String title = titleOf(page, "ID 1.2 ");
        page.select("ID 1.2 ");
        screen.window().key(SWT.CTRL | SWT.SHIFT, SWT.ARROW_LEFT);
        page.untilRow("AD 2 " + title);
        page.untilRow("HD 5 ");
        screen.window().key(SWT.CTRL, 'z');
        page.untilRow("ID 1.2 " + title);
    }

    @Test
    void whatTheRulesForbidIsRefusedWithTheReason() {
        PlanPage page = screen.openSample();
        page.select("AD 1 ");
        screen.window().key(SWT.CTRL | SWT.SHIFT, SWT.ARROW_RIGHT);
        page.untilLabel("kan “Algemene doelstelling” niet");
    }

    @Test
    void aCopiedObjectiveIsPastedWithAllBelowIt() {
        PlanPage page = screen.openSample();
        String title = titleOf(page, "ID 1.1 ");
        page.select("ID 1.1 ");
        screen.window().key(SWT.CTRL, 'c');
        page.select("AD 2 ");
        screen.window().key(SWT.CTRL, 'v');
        page.untilRow("ID 2.3 " + title);
        page.unfold();
        page.untilRow("OD 2.3.2 ");
        assertThat(page.selectedRow()).startsWith("ID 2.3 ");
    }

    @Test
    void anObjectiveIsDraggedBelowAnother() {
        PlanPage page = screen.openSample();
        String title = titleOf(page, "ID 1.2 ");
        page.dragRow("ID 1.2 ", "HD 4 ");
        screen.window().drop();
        page.untilRow("ID 4.1 " + title);
    }

    @Test
    void anActionIsDraggedToAnotherObjective() {
        PlanPage page = screen.openSample();
        page.select("ID 1.1 ");
        page.unfold();
        page.select("OD 1.1.2 ");
        page.unfold();
        String title = titleOf(page, "A A1 ");
        WindowUnderTest.keepPicture(screen.window(), "drag.1.before");
        page.dragRow("A A1 " + title, "OD 1.1.1 ");
        WindowUnderTest.keepPicture(screen.window(), "drag.2.held");
        screen.window().drop();
        screen.window()
                .until("it stands below the other", () -> page.selectedRow().startsWith("A A3 " + title));
        WindowUnderTest.keepPicture(screen.window(), "drag.3.dropped");
        screen.window().press("ctrl+z");
        page.untilRow("A A1 " + title);
    }

    @Test
    void aForbiddenDropIsRefusedWithItsReason() {
        PlanPage page = screen.openSample();
        page.dragRow("AD 1 ", "OD 4.0.2 ");
        page.untilLabel("“Algemene doelstelling” kan niet onder “");
        WindowUnderTest.keepPicture(screen.window(), "drag.refused");
        screen.window().drop();
        assertThat(page.rows()).anyMatch(row -> row.startsWith("AD 1 "));
    }

    @Test
    void backAndForwardGoThroughWhatWasLookedAt() {
        PlanPage page = screen.openSample();
        page.select("ID 1.2 ");
        page.select("AD 2 ");
        screen.window().key(SWT.ALT, SWT.ARROW_LEFT);
        screen.window().until("back at 1.2", () -> page.selectedRow().startsWith("ID 1.2 "));
        screen.window().key(SWT.ALT, SWT.ARROW_RIGHT);
        screen.window().until("forward at 2", () -> page.selectedRow().startsWith("AD 2 "));
    }

    @Test
    void theTreeIsUnfoldedToALevelByItsKey() {
        PlanPage page = screen.openSample();
        page.focusTree();
        screen.window().key(SWT.ALT, '4');
        page.untilRow("A A1 ");
        screen.window().key(SWT.ALT, '3');
        page.untilNoRow("A A1 ");
        page.untilRow("OD 1.1.1 ");
        screen.window().key(SWT.ALT, '2');
        page.untilNoRow("OD 1.1.1 ");
        page.untilRow("ID 1.1 ");
        screen.window().key(SWT.ALT, '1');
        page.untilNoRow("ID 1.1 ");
        page.untilRow("AD 1 ");
    }
}
