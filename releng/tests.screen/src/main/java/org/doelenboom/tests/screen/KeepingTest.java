package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.workspace.Workspace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was written stays, comes back, is told of, and is forgotten only where someone asks for it. */
@TakesLong
class KeepingTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private WindowUnderTest window() {
        return screen.window();
    }

    private Path blankPlan() throws Exception {
        Path file = screen.folder().resolve("wijk.doelenboom");
        Workspace workspace = screen.service(Workspace.class);
        workspace.write(workspace.blank(BilingualText.of("nl", "wijk"), List.of("nl")), file);
        return file;
    }

    private PlanPage open(Path file) {
        PlanPage page = new PlanPage(screen.open(file));
        page.untilRow("Gegevens van het plan");
        return page;
    }

    private void add(PlanPage page, String title) {
        window().key(SWT.CTRL | SWT.SHIFT, 'd');
        window().until(
                        "an empty title has the focus",
                        () -> page.field("Titel, Nederlands").isFocusControl()
                                && page.field("Titel, Nederlands").getText().isEmpty());
        window().type(title);
        page.untilRow("AD 1 " + title);
    }

    private void retitle(PlanPage page, String title) {
        page.focus("Titel, Nederlands");
        window().key(SWT.CTRL, 'a');
        window().type(title);
        page.untilRow("AD 1 " + title);
    }

    private void save(PlanPage page) {
        window().key(SWT.CTRL, 's');
        page.untilTitle(title -> !title.startsWith("●"));
    }

    /** Finds a command by its letters, and waits for the window that it opens. */
    private Shell command(String letters, String title) {
        window().key(SWT.CTRL, '3');
        window().dialog();
        window().type(letters);
        window().key(SWT.CR);
        Shell[] found = new Shell[1];
        window().until("the window is open: " + title, () -> {
            for (Shell shell : window().display().getShells()) {
                if (shell.isVisible() && shell.getText().equals(title)) {
                    found[0] = shell;
                }
            }
            return found[0] != null;
        });
        return found[0];
    }

    private Button button(Shell dialog, String label) {
        return window().find(dialog, "the button " + label, Button.class, one -> one.getText()
                .equals(label));
    }

    private <C extends Control> C named(Shell dialog, Class<C> type, String name) {
        return window().find(dialog, name, type, one -> Widgets.isNamed(one, name));
    }

    private void untilSaid(Shell dialog, String words) {
        window().find(dialog, "the words " + words, Label.class, label -> label.getText()
                .contains(words));
    }

    // history

    @Test
    void theHistoryIsFilteredAndAFormerValueComesBack() throws Exception {
        PlanPage page = open(blankPlan());
        add(page, "eerst");
        save(page);
        retitle(page, "daarna");
        save(page);
        Shell history = command("geschiedenis", "Wie wijzigde wat, en wanneer");
        Table rows = named(history, Table.class, "Wie wijzigde wat, en wanneer");
        window().until("the steps are read", () -> rows.getItemCount() > 1);
        int all = window().see(rows::getItemCount);
        Text filter = named(history, Text.class, "Zoeken");
        window().click(filter);
        window().type("nieuw");
        window().until("one change is left", () -> rows.getItemCount() == 1);
        assertThat(all).isGreaterThan(1);
        Combo period = named(history, Combo.class, "Periode");
        window().see(() -> {
            period.select(1);
            period.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
            return null;
        });
        window().until("it was today", () -> rows.getItemCount() == 1);
        window().see(() -> {
            filter.setText("");
            return null;
        });
        window().until("all are back", () -> rows.getItemCount() == all);
        WindowUnderTest.keepPicture(window(), "history");
        window().clickUntil(
                        "the title is back",
                        button(history, "Terugzetten wat er stond"),
                        () -> rows.getItemCount() == all + 1);
        page.untilRow("AD 1 eerst");
        page.untilTitle(title -> title.startsWith("●"));
    }

    // to forget

    @Test
    void whatWasWrittenByMistakeIsForgottenForEver() throws Exception {
        Path file = blankPlan();
        PlanPage page = open(file);
        add(page, "mevrouw peeters");
        save(page);
        retitle(page, "een huurder");
        save(page);
        save(page);
        assertThat(holding("mevrouw peeters")).isNotEmpty();
        Shell history = command("geschiedenis", "Wie wijzigde wat, en wanneer");
        Table rows = named(history, Table.class, "Wie wijzigde wat, en wanneer");
        window().until("the steps are read", () -> rows.getItemCount() > 1);
        window().clickUntil(
                        "the list is closed", button(history, "Een tekst voor altijd wissen …"), history::isDisposed);
        Shell erase = window().dialog();
        Text which = named(erase, Text.class, "Welke tekst? (hoofdletters tellen niet)");
        window().until("it has the focus", which::isFocusControl);
        window().key(SWT.CTRL, 'a');
        window().type("Mevrouw Peeters");
        window().key(SWT.CR);
        untilSaid(erase, "Gevonden. Wijzigingen in de geschiedenis: ");
        WindowUnderTest.keepPicture(window(), "erase");
        page.answer("Voor altijd wissen");
        page.untilLabel("De tekst is gewist");
        page.untilRow("AD 1 een huurder");
        assertThat(holding("mevrouw peeters")).isEmpty();
    }

    /** The files in her folders, backups and journals too, that hold these words. */
    private List<Path> holding(String words) throws IOException {
        try (Stream<Path> files = Files.walk(screen.folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> {
                        try {
                            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8)
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .contains(words);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    // to share

    @Test
    void aCopyToShareHoldsNoNamesNoNotesAndNoSmallNumbers() throws Exception {
        Path file = screen.folder().resolve("plan.doelenboom");
        Workspace workspace = screen.service(Workspace.class);
        workspace.write(workspace.sample(), file);
        PlanPage page = new PlanPage(screen.open(file));
        page.untilRow("AD 1 ");
        String own = Files.readString(file);
        assertThat(own).contains("\"plan.email\"").contains("plan.note");
        Shell share = command("kopie om te delen", "Een kopie om te delen");
        untilSaid(share, "Blijven weg: ");
        Path copy = screen.folder().resolve("gedeeld.doelenboom");
        window().see(() -> button(share, "Bewaren als …").setFocus());
        window().chooseFileBy("space", "Een kopie om te delen", copy);
        page.untilLabel("Het document staat klaar: " + copy);
        assertThat(Files.readString(copy)).doesNotContain("\"plan.email\"").doesNotContain("\"plan.note\"");
        assertThat(Files.readString(file)).isEqualTo(own);
    }

    // versions

    @Test
    void aVersionIsAdoptedComparedAndReportedOn() throws Exception {
        PlanPage page = open(blankPlan());
        add(page, "eerst");
        Shell adopt = command("goedkeuren", "Deze versie is goedgekeurd");
        window().type("versie een");
        Text body = named(adopt, Text.class, "Wie keurde ze goed?");
        window().click(body);
        window().type("de raad");
        window().key(SWT.CR);
        window().until("it is adopted", adopt::isDisposed);
        page.untilTitle(title -> !title.startsWith("●"));
        retitle(page, "daarna");
        Shell compare = command("vergelijken", "Twee versies van het plan naast elkaar");
        Combo from = named(compare, Combo.class, "Van");
        window().until("the version is offered", () -> from.getText().startsWith("versie een"));
        Table differences = named(compare, Table.class, "Twee versies van het plan naast elkaar");
        window().until("one text differs", () -> differences.getItemCount() == 1);
        assertThat(window().see(() -> differences.getItem(0).getText(2))).isEqualTo("eerst");
        assertThat(window().see(() -> differences.getItem(0).getText(3))).isEqualTo("daarna");
        WindowUnderTest.keepPicture(window(), "compare");
        Path report = screen.folder().resolve("verslag.html");
        window().see(() -> button(compare, "Verslag maken …").setFocus());
        window().chooseFileBy("space", "Verslag maken", report);
        window().until("the report is there", () -> Files.exists(report));
        assertThat(Files.readString(report)).contains("eerst").contains("daarna");
    }

    @Test
    void theNextPlanBeginsFromThisOne() throws Exception {
        PlanPage page = open(blankPlan());
        add(page, "iedereen woont goed");
        save(page);
        Shell next = command("volgende plan beginnen", "Het volgende plan beginnen");
        Button changed = button(next, "verandert");
        window().clickUntil("it is chosen", changed, changed::getSelection);
        Text reason = named(next, Text.class, "Waarom");
        window().click(reason);
        window().type("te ruim");
        Table rows = named(next, Table.class, "Doelstelling");
        window().until(
                        "the reason stands there",
                        () -> rows.getItem(0).getText(2).equals("te ruim"));
        WindowUnderTest.keepPicture(window(), "next");
        page.answer("Nieuw plan beginnen");
        page.untilTitle(title -> title.startsWith("●"));
        page.untilRow("AD 1 iedereen woont goed");
    }

    // what nobody here can read

    @Test
    void dataOfAModuleThatIsNotHereGoesOnlyAfterAsking() throws Exception {
        Path file = blankPlan();
        PlanPage page = open(file);
        add(page, "eerst");
        save(page);
        window().close();
        String title = "\"plan.title\":{\"nl\":\"eerst\"}";
        Files.writeString(file, Files.readString(file).replace(title, title + ",\n \"tuin.perk\":\"rozen\""));
        page = open(file);
        page.select("AD 1 ");
        window().key(SWT.DEL);
        untilSaid(window().dialog(), "gegevens van een module die hier niet geïnstalleerd is: tuin");
        WindowUnderTest.keepPicture(window(), "opaque");
        page.answer("Annuleren");
        window().untilInFront();
        page.untilRow("AD 1 eerst");
        window().key(SWT.DEL);
        window().dialog();
        page.answer("Alles verwijderen");
        page.untilNoRow("AD 1 ");
        window().key(SWT.CTRL, 'z');
        page.untilRow("AD 1 eerst");
        assertThat(Files.readString(file)).contains("tuin.perk");
        window().key(SWT.CTRL, 'y');
        save(page);
        assertThat(Files.readString(file)).doesNotContain("{\"nl\":\"eerst\"},\n \"tuin.perk\"");
    }

    // crash

    @Test
    void whatACrashLeftIsToldInWordsAndComesBack() throws Exception {
        Path file = blankPlan();
        PlanPage page = open(file);
        add(page, "eerst");
        save(page);
        retitle(page, "niet bewaard");
        Path journals = screen.folder().resolve("home").resolve("journals");
        window().until("the journal holds it", () -> holds(journals));
        // As the disk would be, had the computer gone out now.
        Path kept = Files.createDirectory(screen.folder().resolve("kept"));
        copy(journals, kept);
        window().close();
        Files.createDirectories(journals);
        copy(kept, journals);
        page = new PlanPage(screen.open(file));
        Shell offer = window().dialog();
        untilSaid(offer, "niet bewaard is: één wijziging");
        WindowUnderTest.keepPicture(window(), "recovery");
        page.answer("Terughalen");
        page.untilRow("AD 1 niet bewaard");
        page.untilTitle(title -> title.startsWith("●"));
        window().key(SWT.CTRL, 'z');
        page.untilRow("AD 1 eerst");
        window().key(SWT.CTRL, 'y');
        save(page);
        assertThat(Files.readString(file)).contains("niet bewaard");
    }

    private static boolean holds(Path journals) {
        try (Stream<Path> files = Files.list(journals)) {
            return files.anyMatch(file -> {
                try {
                    return Files.readString(file).contains("niet bewaard");
                } catch (IOException e) {
                    return false;
                }
            });
        } catch (IOException e) {
            return false;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}
