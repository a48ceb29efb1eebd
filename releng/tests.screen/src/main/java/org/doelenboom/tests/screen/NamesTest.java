package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doelenboom.plan.Messages;
import org.doelenboom.ui.ScreenContributions;
import org.doelenboom.ui.ViewContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who does not see the screen hears what each control is. */
class NamesTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private List<String> nameless(Shell shell) {
        return Nameless.in(screen.window(), shell);
    }

    @Test
    void everyControlOfEveryKindOfPageHasAName() {
        PlanPage page = screen.openSample();
        for (String row : List.of("AD 1 ", "ID 1.1 ", "HD 4 ")) {
            page.select(row);
            assertThat(nameless(screen.window().shell())).as(row).isEmpty();
        }
    }

    @Test
    void everyControlOfTheStartPageAndOfAQuestionHasAName() {
        screen.openSample();
        screen.window().key(SWT.CTRL, 'n');
        Shell dialog = screen.window().dialog();
        assertThat(nameless(dialog)).isEmpty();
        new PlanPage(screen.window()).answer("Annuleren");
        screen.window().key(SWT.CTRL, 'w');
        new PlanPage(screen.window()).untilLabel("Er staat nog geen plan open");
        assertThat(nameless(screen.window().shell())).isEmpty();
    }

    @Test
    void everyControlOfTheSearchAndOfTheListOfCommandsHasAName() {
        screen.openSample();
        screen.window().key(SWT.CTRL, 'f');
        assertThat(nameless(screen.window().shell())).isEmpty();
        screen.window().key(SWT.CTRL, '3');
        assertThat(nameless(screen.window().dialog())).isEmpty();
    }

    @Test
    void everyControlOfEveryViewHasAName() {
        PlanPage page = screen.openSample();
        List<String> found = new ArrayList<>();
        for (ViewContribution view :
                screen.service(ScreenContributions.class).views().all()) {
            String title = screen.service(Messages.class).text(view.title(), Locale.forLanguageTag("nl"));
            page.menuTitles().forEach(page::showMenu);
            page.chooseLanguage(title);
            screen.window()
                    .until("the view is open: " + title, () -> page.tabs().contains(title));
            screen.window().settle();
            nameless(screen.window().shell()).forEach(one -> found.add(title + ": " + one));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyControlOfTheStepsOfANewPlanHasAName() {
        screen.openSample();
        screen.window().key(SWT.CTRL, 'n');
        Shell dialog = screen.window().dialog();
        List<String> found = new ArrayList<>(nameless(dialog));
        for (int i = 0; i < 5; i++) {
            Button next = screen.window().find(dialog, "the next step", Button.class, one -> one.getText()
                    .startsWith("Volgende"));
            screen.window().click(next);
            found.addAll(nameless(dialog));
        }
        assertThat(found).isEmpty();
        WindowUnderTest.keepPicture(screen.window(), "newPlan");
    }

    @Test
    void everyControlOfThePreferencesHasAName() {
        screen.openSample();
        screen.window().key(SWT.CTRL, ',');
        Shell dialog = screen.window().dialog();
        CTabFolder tabs = screen.window().find(dialog, "the tabs", CTabFolder.class, one -> true);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < screen.window().see(tabs::getItemCount); i++) {
            int tab = i;
            screen.window().see(() -> {
                tabs.setSelection(tab);
                return null;
            });
            screen.window().settle();
            found.addAll(nameless(dialog));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyControlOfTheOtherDialogsHasAName() {
        PlanPage page = screen.openSample();
        List<String> found = new ArrayList<>();
        for (String entry : List.of(
                "Document maken …",
                "Inlezen wat terugkomt …",
                "Geschiedenis …",
                "Versie goedkeuren …",
                "Lijst van toetsen",
                "Hulp bij wat u ziet",
                "Meldingen van het programma",
                "Modules en uitbreidingen …")) {
            page.menuTitles().forEach(page::showMenu);
            ScreenThread.get().begin(() -> page.chooseLanguage(entry));
            Shell dialog = screen.window().dialog();
            nameless(dialog).forEach(one -> found.add(entry + ": " + one));
            screen.window().see(() -> {
                dialog.close();
                return null;
            });
            screen.window().untilInFront();
        }
        assertThat(found).isEmpty();
    }
}
