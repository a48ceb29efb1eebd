package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Someone who has never seen the program takes over the plan that she wrote in a word processor, corrects ten things in it, finds what
 * she looks for, and keeps it. By keys and mouse alone; each step leaves its picture.
 */
class FirstDayTest {
    private static final int BY_A_CLICK = 6;
    private static final int MANY = 60;

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private WindowUnderTest window;
    private PlanPage page;

    private void picture(String name) {
        WindowUnderTest.keepPicture(window, "firstDay." + name);
    }

    /** The number behind the title of the list; on the screen's thread. */
    private int problems() {
        for (CTabFolder folder : window.all(window.shell(), CTabFolder.class)) {
            for (CTabItem item : folder.getItems()) {
                if (item.getText().startsWith("Aandachtspunten ")) {
                    return Integer.parseInt(item.getText().replaceAll("\\D", ""));
                }
            }
        }
        return 0;
    }

    @Test
    void thePlanIsTakenOverTenThingsAreCorrectedAndAllIsFoundInDutch() throws Exception {
        Path source = screen.shared("seeds/004_c4bf0e70c2389650.txt");
        page = screen.openSample();
        window = screen.window();
        picture("01.opened");
        window.chooseFileBy("ctrl+i", "Plan overnemen", source);
        Shell preview = window.dialog();
        picture("02.preview");
        window.key(SWT.CR);
        window.until("the preview is answered", preview::isDisposed);
        page.untilTitle(title -> title.startsWith("●"));
        page.untilLabel("Vijf om vandaag te beantwoorden");
        window.until("the plan is checked", () -> problems() > MANY);
        picture("03.takenOver");
        mendByClicks();
        byHand();
        find();
        keep();
    }

    /** What the list of problems offers, one after another. */
    private void mendByClicks() {
        Set<String> tried = new HashSet<>();
        for (int i = 0; i < BY_A_CLICK; i++) {
            int now = window.see(this::problems);
            Link fix = window.see(() -> firstFix(tried));
            assertThat(fix).as("a fix besides " + tried).isNotNull();
            tried.add(window.see(fix::getText));
            window.see(fix::forceFocus);
            window.key(SWT.CR);
            window.until("fewer are wrong than " + now, () -> problems() < now);
        }
        picture("04.mended");
    }

    /** The first that mends one thing, not all of a kind; on the screen's thread. */
    private Link firstFix(Set<String> tried) {
        boolean ofProblem = false;
        for (Link link : window.all(window.shell(), Link.class)) {
            String words = link.getText().replaceAll("</?a>", "");
            if (words.matches("(?s)[▲△○].*")) {
                ofProblem = true;
            } else if (ofProblem && !words.matches("(?s)(Alle|nog|De andere) .*") && !tried.contains(link.getText())) {
                return link;
            }
        }
        return null;
    }

    /** Four things that nobody can mend for her. */
    private void byHand() {
        page.select("AD 1 ");
        page.focus("Titel, Nederlands");
        window.key(SWT.CTRL, 'a');
        window.type("Minder mensen verliezen hun woning");
        page.untilRow("AD 1 Minder mensen verliezen hun woning");
        page.focus("Titel, Frans");
        window.type("Moins de personnes perdent leur logement");
        page.untilText("Titel, Frans", "Moins de personnes perdent leur logement");
        page.select("AD 2 ");
        Combo delivery = window.find("the delivery", Combo.class, combo -> Widgets.isNamed(combo, "Uitvoering"));
        window.see(delivery::forceFocus);
        window.key(SWT.ARROW_DOWN);
        window.until("a delivery is chosen", () -> delivery.getSelectionIndex() == 1);
        page.select("ID 2.2 ");
        page.unfold();
        page.select("OD 2.2.1 ");
        Button year =
                window.find("2026", Button.class, button -> button.getText().equals("2026"));
        window.see(year::forceFocus);
        boolean marked = window.see(year::getSelection);
        window.key(' ');
        window.until("the year is marked or no more", () -> year.getSelection() != marked);
        picture("05.byHand");
    }

    private void find() {
        window.key(SWT.CTRL, 'f');
        window.type("inwoners");
        Table hits = window.find("the hits", Table.class, table -> Widgets.isNamed(table, "Gevonden"));
        window.until("something is found", () -> hits.getItemCount() > 1);
        window.key(SWT.ARROW_DOWN);
        window.until("a hit is chosen", () -> hits.getSelectionIndex() == 0);
        picture("06.found");
        window.key(SWT.CTRL, '3');
        Shell asked = window.dialog();
        window.type("jaarrooster");
        picture("07.asked");
        window.key(SWT.CR);
        window.until("the question is answered", asked::isDisposed);
        window.until("the year grid is there", () -> page.tabs().stream().anyMatch("Jaarrooster"::equals));
        picture("08.years");
        window.key(SWT.F1);
        Shell help = window.dialog();
        picture("09.help");
        window.key(SWT.ESC);
        window.until("the help is closed", help::isDisposed);
    }

    private void keep() throws Exception {
        Path file = screen.folder().resolve("ons plan.doelenboom");
        window.untilInFront();
        window.chooseFileBy("ctrl+s", "Plan bewaren als", file);
        page.untilTitle(title -> !title.startsWith("●"));
        assertThat(Files.readString(file))
                .contains(List.of("Minder mensen verliezen hun woning", "Moins de personnes perdent leur logement"));
        picture("10.kept");
    }
}
