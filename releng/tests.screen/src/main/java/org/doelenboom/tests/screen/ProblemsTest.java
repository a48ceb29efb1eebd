package org.doelenboom.tests.screen;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
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

    @Test
    void aRuleIsSwitchedOffWithItsReasonByKeysAndOnAgain() {
        PlanPage page = screen.openSample();
        WindowUnderTest window = screen.window();
        Link problem = page.link("△ 1.1.2");
        int before = window.see(() -> links("△ "));
        window.see(problem::forceFocus);
        window.until("the problem has the keyboard", problem::isFocusControl);
        window.press("shift+F10");
        window.press("Down");
        window.press("Return");
        Shell asked = window.dialog();
        window.type("De wijk kiest zelf");
        window.key(SWT.CR);
        window.until("the question is answered", asked::isDisposed);
        page.untilLabel("is uitgeschakeld: De wijk kiest zelf");
        window.until("what the rule found is gone", () -> links("△ 1.1.2") == 0);
        WindowUnderTest.keepPicture(window, "problems.ruleOff");
        Link on = page.link("weer inschakelen");
        window.clickUntil("the rule is on again", on, () -> links("△ ") == before);
    }
}
