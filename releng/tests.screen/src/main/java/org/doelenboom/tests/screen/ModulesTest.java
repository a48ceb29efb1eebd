package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.doelenboom.api.module.InstalledModule;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.text.Refusal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A department's module is switched off and on while its plan is open. */
@TakesLong
class ModulesTest {
    private static final String NAME = "Uithuiszetting voorkomen";

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    @AfterEach
    void asItWas() throws Refusal {
        screen.service(ModuleService.class).switchOn("eviction");
    }

    private InstalledModule.State state() {
        return screen.service(ModuleService.class).modules().stream()
                .filter(module -> module.id().equals("eviction"))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void theSectionsOfAModuleGoAndComeBackAndThePlanStays() throws Refusal {
        PlanPage page = screen.openSample();
        page.select("AD 1 ");
        ModuleService modules = screen.service(ModuleService.class);
        page.untilLabel(NAME);
        modules.switchOff("eviction");
        screen.window().until("the module's name is gone", () -> !page.labels().contains(NAME));
        assertThat(page.selectedRow()).startsWith("AD 1 ");
        modules.switchOn("eviction");
        page.untilLabel(NAME);
        assertThat(page.hasSection("Kenmerken")).isTrue();
    }

    @Test
    void whoSwitchesAModuleOffIsToldWhichOpenPlansHoldItsDataAndItKeepsItsName() {
        PlanPage page = screen.openSample();
        Shell list = openList(page);
        choose(list);
        press(list, "Uitschakelen", () -> isAsked(list));
        Shell question = screen.window().dialog();
        screen.window().until("the plan is named", () -> screen.window().all(question, Label.class).stream()
                .anyMatch(label -> label.getText().contains("Actieplan LWGC 2022-2026")));
        page.answer("Annuleren");
        assertThat(state()).isEqualTo(InstalledModule.State.ACTIVE);

        press(list, "Uitschakelen", () -> isAsked(list));
        page.answer("Uitschakelen");
        screen.window().until("it is off", () -> state() == InstalledModule.State.OFF);
        screen.window()
                .until("the question is gone", () -> screen.window().display().getActiveShell() == list);
        page.answer("Sluiten");
        Shell again = openList(page);
        choose(again);
        press(again, "Inschakelen", () -> state() == InstalledModule.State.ACTIVE);
        page.answer("Sluiten");
    }

    @Test
    void whoWouldRemoveAModuleIsAskedAndMayThinkBetterOfIt() {
        PlanPage page = screen.openSample();
        Shell list = openList(page);
        choose(list);
        press(list, "Verwijderen", () -> isAsked(list));
        page.answer("Annuleren");
        assertThat(state()).isEqualTo(InstalledModule.State.ACTIVE);
        page.answer("Sluiten");
    }

    private Shell openList(PlanPage page) {
        page.chooseInMenu("Extra", "Modules en uitbreidingen …");
        return screen.window().dialog();
    }

    /** Clicks the module's row, by its name: what is switched off has nobody left to tell it. */
    private void choose(Shell list) {
        Tree tree = screen.window().find(list, "the list with " + NAME, Tree.class, one -> Arrays.stream(one.getItems())
                .anyMatch(ModulesTest::isIt));
        screen.window().see(() -> {
            TreeItem row = Arrays.stream(tree.getItems())
                    .filter(ModulesTest::isIt)
                    .findFirst()
                    .orElseThrow();
            tree.setSelection(row);
            tree.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    private static boolean isIt(TreeItem row) {
        return row.getText().equals(NAME);
    }

    /** Presses until something comes of it: what is said of a module moves the buttons while they are pressed. */
    private void press(Shell in, String name, BooleanSupplier done) {
        Button button = screen.window()
                .find(
                        in,
                        "the button " + name,
                        Button.class,
                        one -> one.getText().equals(name) && one.isEnabled());
        screen.window().clickUntil(name + " did something", button, done);
    }

    private boolean isAsked(Shell list) {
        return screen.window().display().getActiveShell() != list;
    }
}
