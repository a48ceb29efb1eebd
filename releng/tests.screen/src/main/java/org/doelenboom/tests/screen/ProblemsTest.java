package org.doelenboom.tests.screen;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProblemsTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private int links(String words) {
        return (int) screen.window().all(screen.window().shell(), Link.class).stream()
                .filter(link -> link.getText().contains(words))
                .count();
    }

    @Test
    void aProblemLeadsToItsItem() {
        PlanPage page = screen.openSample();
        screen.window().click(page.link("△ 1.1.2"), 40, 6);
        screen.window().until("1.1.2 is selected", () -> page.selectedRow().startsWith("OD 1.1.2 "));
    }

    @Test
    void theFilterLeavesTheProblemsWithItsWords() {
        PlanPage page = screen.openSample();
        page.link("○ ");
        page.focusInput("Filter op woord …");
        screen.window().type("1.1.2");
        screen.window().until("the advice is gone", () -> links("○ ") == 0);
    }

    @Test
    void allProblemsOfAKindAreMendedAsOneStep() {
        PlanPage page = screen.openSample();
        page.select("AD 2 ");
        page.focus("Titel, Nederlands");
        screen.window().key(SWT.END);
        screen.window().type("x");
        Link all = page.link("Alle 2 van deze soort zo oplossen");
        screen.window().clickUntil("none is left", all, () -> links("De teksten komen overeen") == 0);
        screen.window().key(SWT.CTRL, 'z');
        page.link("Alle 2 van deze soort zo oplossen");
    }
}
