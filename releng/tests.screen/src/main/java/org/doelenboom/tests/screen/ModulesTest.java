package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.doelenboom.api.module.ModuleService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ModulesTest {

    @RegisterExtension
    final RunningWindow window = new RunningWindow("en");

    @Test
    void aModulesSectionsGoAndComeWhileTheWindowIsOpen() throws Exception {
        WindowPage page = window.page();
        ModuleService modules = RunningWindow.service(ModuleService.class);
        page.select("About the plan");
        page.awaitShown("Preventing evictions");
        String row = page.topRows().get(1);

        modules.switchOff("eviction");
        page.awaitNotShown("Preventing evictions");
        assertThat(page.topRows().get(1)).isEqualTo(row);

        modules.switchOn("eviction");
        page.awaitShown("Preventing evictions");
    }
}
