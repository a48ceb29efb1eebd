package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.doelenboom.workspace.Workspace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Views are moved, shrunk and taken out of the window; layouts put them where a task wants them. */
class ViewsTest {
    private static final String RISKS = "Risicofactoren";

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private Places sample() {
        PlanPage page = screen.openSample();
        return new Places(screen.window(), page);
    }

    @Test
    void aViewThatWasMovedByCommandStandsThereAgainAtTheNextStart() {
        Places places = sample();
        places.open(RISKS);
        places.choose("Overzicht naar onderaan verplaatsen");
        places.until("Onderaan", RISKS);
        screen.window().key(SWT.CTRL, 'q');
        screen.window().untilClosed();
        Places again = new Places(screen.open(), new PlanPage(screen.window()));
        again.until("Onderaan", RISKS);
    }

    @Test
    void aTabIsDraggedToAPlaceThatTookNoRoomYet() {
        Places places = sample();
        places.drag("Zoeken", "Midden", 0.5, 0.95);
        places.until("Onderaan", "Zoeken");
        places.until("Links", "Plan");
        places.drag("Zoeken", "Rechts", 0.5, 0.5);
        places.until("Rechts", "Aandachtspunten 3", "Zoeken");
        places.until("Onderaan");
    }

    @Test
    void aViewWorksInAWindowOfItsOwnAndComesBack() {
        Places places = sample();
        places.open("Termijnen bij uithuiszetting");
        places.choose("Overzicht in een eigen venster, of terug");
        Shell own = places.window("Termijnen bij uithuiszetting");
        screen.window().until("it is in front", () -> screen.window().display().getActiveShell() == own);
        screen.window().see(() -> {
            own.close();
            return null;
        });
        places.until("Midden", "Actieplan LWGC 2022-2026", "Termijnen bij uithuiszetting");
    }

    @Test
    void whatIsShrunkToTheBarIsOneClickAway() {
        Places places = sample();
        places.open("Aandachtspunten");
        places.choose("Verkleinen tot een naam onderaan");
        places.until("Rechts");
        places.press("Verkleinde overzichten", "Aandachtspunten 3");
        places.until("Rechts", "Aandachtspunten 3");
    }

    @Test
    void aLayoutIsAsItWasLeftAndCanBeReset() {
        Places places = sample();
        places.open("Zoeken");
        screen.window().key(SWT.CTRL | SWT.SHIFT, 'w');
        places.until("Links", "Plan");
        screen.window().key(SWT.ALT | SWT.SHIFT, '2');
        places.until("Links", "Plan", "Zoeken");
        screen.window().key(SWT.ALT | SWT.SHIFT, '1');
        places.until("Links", "Plan");
        places.choose("Schikking herstellen");
        places.until("Links", "Plan", "Zoeken");
    }

    @Test
    void anItemThatIsOpenBesideStaysWhileAnotherIsSelectedAndComesBack() throws Exception {
        Path file = screen.folder().resolve("plan.doelenboom");
        Workspace workspace = screen.service(Workspace.class);
        workspace.write(workspace.sample(), file);
        PlanPage page = new PlanPage(screen.open(file));
        page.select("AD 2 ");
        screen.window().key(SWT.CTRL | SWT.SHIFT, 'n');
        page.select("AD 1 ");
        screen.window().until("both pages are seen", () -> page.heads().size() == 2);
        assertThat(page.heads()).anyMatch(head -> head.startsWith("AD 1")).anyMatch(head -> head.startsWith("AD 2"));
        screen.window().key(SWT.CTRL, 'q');
        screen.window().untilClosed();
        PlanPage again = new PlanPage(screen.open());
        again.untilRow("AD 1 ");
        screen.window().until("both pages are seen again", () -> again.heads().size() == 2);
    }
}
