package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.plan.TargetKeys;
import org.doelenboom.plan.budget.BudgetKeys;
import org.doelenboom.plan.budget.BudgetLine;
import org.doelenboom.plan.budget.Envelope;
import org.doelenboom.plan.schedule.Schedule;
import org.doelenboom.ui.ScreenContributions;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.workspace.Workspace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real plan of an office, taken over in the window from its text: all of it is there, and pictures of every view are kept. */
class RealPlanTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private PlanPage page;

    @BeforeEach
    void takeOver() {
        Path source = screen.shared("seeds/004_c4bf0e70c2389650.txt");
        page = new PlanPage(screen.open(source));
        Shell preview = screen.window().dialog();
        WindowUnderTest.keepPicture(screen.window(), "realPlan.preview");
        page.answer("Overnemen");
        screen.window().until("the dialog is gone", preview::isDisposed);
        page.untilRow("AD 1 ");
    }

    private Snapshot plan() {
        return screen.window().see(() -> screen.service(Workspace.class)
                .plans()
                .get(0)
                .document()
                .snapshot());
    }

    private List<Node> of(Set<KindId> kinds) {
        Snapshot plan = plan();
        return StreamSupport.stream(plan.subtree(plan.root().id()).spliterator(), false)
                .filter(node -> kinds.contains(node.kind()))
                .toList();
    }

    @Test
    void allOfItIsThereAndTheBudgetAddsUp() {
        assertThat(of(Set.of(PlanKinds.GENERAL_OBJECTIVE))).hasSize(2);
        assertThat(of(Set.of(PlanKinds.HORIZONTAL_OBJECTIVE))).hasSize(2);
        assertThat(of(Set.of(PlanKinds.ACTION))).hasSize(28);
        Snapshot plan = plan();
        List<Node> envelopes = of(Set.of(BudgetKeys.ENVELOPE));
        assertThat(envelopes).hasSize(2);
        for (Node envelope : envelopes) {
            BigDecimal sum = BudgetLine.sum(new Envelope(plan, envelope).lines());
            assertThat(sum)
                    .isEqualByComparingTo(envelope.get(TargetKeys.AMOUNT).orElseThrow())
                    .isEqualByComparingTo("344000");
        }
        Schedule schedule = new Schedule(plan);
        assertThat(of(Set.of(PlanKinds.ACTION)).stream()
                        .filter(action -> !schedule.years(action).isEmpty())
                        .count())
                .isGreaterThan(20);
    }

    @Test
    @TakesLong
    void everyViewShowsItInBothLanguagesAndIsKeptAsAPicture() {
        everyView("nl");
        page.chooseLanguage("Français");
        screen.window().until("the menu is French", () -> page.menuTitles().contains("Fichier"));
        makeParties("Acteurs à partir des textes des rôles …", "Créer les acteurs");
        everyView("fr");
    }

    private void everyView(String language) {
        WindowUnderTest window = screen.window();
        for (ViewContribution view :
                screen.service(ScreenContributions.class).views().all()) {
            if (view.title().bundle().equals("org.doelenboom.workbench")) {
                String title = screen.service(Messages.class).text(view.title(), Locale.forLanguageTag(language));
                choose(title);
                window.until("the view " + title + " is in front", () -> isInFront(title));
                window.settle();
                WindowUnderTest.keepPicture(window, "realPlan." + view.id() + "." + language);
                choose(language.equals("nl") ? "Dit tabblad sluiten" : "Fermer cet onglet");
                window.until("it is closed", () -> !isInFront(title));
            }
        }
    }

    private void choose(String entry) {
        page.menuTitles().forEach(page::showMenu);
        page.chooseLanguage(entry);
    }

    private void makeParties(String command, String button) {
        page.chooseInMenu("Plan", command);
        Shell dialog = screen.window().dialog();
        WindowUnderTest.keepPicture(screen.window(), "realPlan." + button);
        Button make = screen.window()
                .find(dialog, "the button", Button.class, one -> one.getText().equals(button));
        screen.window().clickUntil("they are made", make, dialog::isDisposed);
    }

    private boolean isInFront(String title) {
        return screen.window().all(screen.window().shell(), CTabFolder.class).stream()
                .map(CTabFolder::getSelection)
                .anyMatch(tab -> tab != null && tab.getText().startsWith(title));
    }

    @Test
    void itsPartiesAreMadeOfItsTexts() {
        WindowUnderTest window = screen.window();
        makeParties("Actoren uit de teksten van rollen …", "Actoren maken");
        List<String> names = of(Set.of(PlanKinds.PARTY)).stream()
                .map(node -> node.get(PlanKeys.TITLE).in("nl"))
                .toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("Kind en Gezin", "ONE", "Medische centra", "SVK", "Vzw Bravo");
        assertThat(names).noneMatch(name -> name.startsWith("Elke") || name.startsWith("Enz"));
        ViewPage.open(window, page, "Adressen van actoren");
        WindowUnderTest.keepPicture(window, "realPlan.parties");
        page.focusTree();
        window.key(SWT.CTRL, 'z');
        window.until("all is undone", () -> of(Set.of(PlanKinds.PARTY)).isEmpty());
    }
}
