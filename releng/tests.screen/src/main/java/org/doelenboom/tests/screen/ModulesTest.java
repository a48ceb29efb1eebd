package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A department's module is switched off and on while its plan is open. */
class ModulesTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    @Test
    void theSectionsOfAModuleGoAndComeBackAndThePlanStays() throws Refusal {
        PlanPage page = screen.openSample();
        page.select("AD 1 ");
        ModuleService modules = screen.service(ModuleService.class);
        page.untilLabel("Uithuiszetting voorkomen");
        modules.switchOff("eviction");
        screen.window().until("the module's name is gone", () -> !page.labels().contains("Uithuiszetting voorkomen"));
        assertThat(page.selectedRow()).startsWith("AD 1 ");
        modules.switchOn("eviction");
        page.untilLabel("Uithuiszetting voorkomen");
        assertThat(page.hasSection("Kenmerken")).isTrue();
    }
}
