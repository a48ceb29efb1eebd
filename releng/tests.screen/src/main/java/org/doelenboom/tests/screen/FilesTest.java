package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workspace.Workspace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FilesTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    /** A plan file with nothing in it but a title. */
    private Path blankPlan(String name) throws Refusal {
        Path file = screen.folder().resolve(name + ".doelenboom");
        Workspace workspace = screen.service(Workspace.class);
        workspace.write(workspace.blank(BilingualText.of("nl", name), List.of("nl", "fr")), file);
        return file;
    }

    private PlanPage openBlank(Path file) {
        PlanPage page = new PlanPage(screen.open(file));
        page.untilRow("Gegevens van het plan");
        return page;
    }

    private void addObjective(String title) {
        screen.window().key(SWT.CTRL | SWT.SHIFT, 'd');
        PlanPage page = new PlanPage(screen.window());
        page.untilRow("AD ");
        screen.window().until("the title has the focus", () -> page.field("Titel, Nederlands")
                .isFocusControl());
        screen.window().type(title);
        page.untilText("Titel, Nederlands", title);
    }

    @Test
    void whatWasTypedIsInTheFileAfterSavingAndIsThereAfterReopening() throws Exception {
        Path file = blankPlan("wijk");
        PlanPage page = openBlank(file);
        addObjective("Iedereen woont goed");
        page.untilTitle(title -> title.startsWith("●"));
        screen.window().key(SWT.CTRL, 's');
        page.untilLabel("Bewaard om");
        assertThat(page.title()).doesNotStartWith("●");
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("Iedereen woont goed");
        screen.window().key(SWT.CTRL, 'q');
        screen.window().untilClosed();
        new PlanPage(screen.open()).untilRow("AD 1 Iedereen woont goed");
    }

    @Test
    void closingWithUnsavedWorkAsksAndCancelKeepsAllOpen() throws Refusal {
        PlanPage page = openBlank(blankPlan("wijk"));
        addObjective("Niet bewaard");
        screen.window().key(SWT.CTRL, 'w');
        page.answer("Annuleren");
        page.untilRow("AD 1 Niet bewaard");
        assertThat(page.title()).startsWith("●");
    }

    @Test
    void closingWithoutSavingLeavesTheFileAsItWas() throws Exception {
        Path file = blankPlan("wijk");
        byte[] before = Files.readAllBytes(file);
        PlanPage page = openBlank(file);
        addObjective("Weg ermee");
        screen.window().key(SWT.CTRL, 'w');
        page.answer("Niet bewaren");
        page.untilLabel("Er staat nog geen plan open");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void quittingSavesWhereThePersonSaysSo() throws Exception {
        Path file = blankPlan("wijk");
        PlanPage page = openBlank(file);
        addObjective("Toch bewaard");
        screen.window().key(SWT.CTRL, 'q');
        page.answer("Bewaren");
        screen.window().untilClosed();
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("Toch bewaard");
    }

    @Test
    void severalPlansAreOpenEachInItsTab() throws Refusal {
        Path one = blankPlan("een");
        Path two = blankPlan("twee");
        PlanPage page = new PlanPage(screen.open(one, two));
        screen.window().until("both have a tab", () -> page.tabs().containsAll(List.of("een", "twee")));
        page.untilTitle(title -> title.startsWith("twee"));
        screen.window().key(SWT.CTRL, SWT.F6);
        page.untilTitle(title -> title.startsWith("een"));
    }

    @Test
    void aFileThatIsNoPlanIsRefusedInWordsAndTheWindowGoesOn() throws IOException {
        Path file = Files.writeString(screen.folder().resolve("geen.doelenboom"), "{ dit is geen plan");
        PlanPage page = new PlanPage(screen.open(file));
        screen.window().dialog();
        page.answer("Sluiten");
        page.untilLabel("Er staat nog geen plan open");
    }

    @Test
    void aTextThatIsOpenedIsImportedAfterAPreviewOfItsTree() throws IOException {
        Path text = Files.writeString(
                screen.folder().resolve("plan.txt"),
                """
                1 Algemene doelstelling: Iedereen woont goed
                1.1 Intermediaire doelstelling: Wie dreigt te vertrekken, krijgt hulp
                1.1.1 Operationele doelstelling: Diensten werken samen
                """);
        PlanPage page = new PlanPage(screen.open(text));
        Shell preview = screen.window().dialog();
        screen.window().find(preview, "the counts", Label.class, label -> label.getText()
                .startsWith("1 AD, 1 ID, 1 OD"));
        page.answer("Overnemen");
        page.untilTitle(title -> title.startsWith("●"));
        page.untilRow("AD 1 Iedereen woont goed");
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAndTheSelectionStays() {
        PlanPage page = screen.openSample();
        page.select("ID 1.2 ");
        page.chooseLanguage("Français");
        assertThat(page.menuTitles())
                .startsWith("Fichier", "Modifier", "Plan", "Affichage")
                .endsWith("Aide");
        page.untilRow("OI 1.2 ");
        assertThat(page.selectedRow()).startsWith("OI 1.2 ");
        page.untilLabel("Titre · français");
    }
}
