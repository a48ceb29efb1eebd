package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.doelenboom.api.module.InstalledModule;
import org.doelenboom.api.module.ModuleContribution;
import org.doelenboom.api.module.ModuleService;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The example plug-in is dropped into the folder while the window is open; a person meets all that it brings, and then it goes. */
@TakesLong
class ExamplePlugInTest {
    private static final String GARDEN = "org.example.garden";

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private Path dropped(String name) {
        return Path.of(screen.bundles().getProperty("doelenboom.home"))
                .toAbsolutePath()
                .resolve("plug-ins")
                .resolve(name + ".jar");
    }

    private void drop(String project, String name) throws IOException {
        Path jar = Path.of(screen.bundles().getProperty("doelenboom.features.folder"))
                .resolve("../../../../" + project + "/target/" + name + "-1.0.0.jar");
        Files.createDirectories(dropped(name).getParent());
        Files.copy(jar, dropped(name));
    }

    @AfterEach
    void takeAway() throws IOException {
        Files.deleteIfExists(dropped(GARDEN + ".ui"));
        Files.deleteIfExists(dropped(GARDEN));
    }

    private Optional<InstalledModule> screenPart() {
        return screen.service(ModuleService.class).modules().stream()
                .filter(module -> module.id().equals(GARDEN + ".ui"))
                .findFirst();
    }

    @Test
    void everyKindOfContributionToTheScreenArrivesAndLeaves() throws IOException {
        PlanPage page = screen.openSample();
        drop("tests.plugin", GARDEN);
        drop("tests.plugin.ui", GARDEN + ".ui");
        screen.window().until("its commands are in the menu", () -> page.menuItems("Extra")
                .contains("Kopieer de namen van de moestuinen"));
        TreeMap<String, Boolean> switchedOff = new TreeMap<>();
        for (ModuleContribution one : screenPart().orElseThrow().parts().get(0).contributions()) {
            switchedOff.put(one.point().substring(one.point().lastIndexOf('.') + 1), one.switchedOff());
        }
        assertThat(switchedOff)
                .containsOnlyKeys(
                        "CommandHandler",
                        "EditorSection",
                        "HelpContribution",
                        "IconProvider",
                        "LayoutContribution",
                        "MessageSource",
                        "PreferencePageContribution",
                        "ViewContribution",
                        "WizardContribution")
                .doesNotContainValue(true);
        assertThat(page.menuItems("Extra")).contains("Nieuwe moestuin", "Voeg een moestuin toe");
        assertThat(page.menuItems("Overzichten")).contains("Moestuinen");
        assertThat(page.menuItems("Help")).contains("Buurtmoestuinen");
        assertThat(preferencePages(page)).contains("Buurtmoestuinen");

        page.chooseInMenu("Extra", "Voeg een moestuin toe");
        screen.window().until("its section is there", () -> page.hasSection("Grootte en opening"));
        page.chooseInMenu("Overzichten", "Moestuinen");
        screen.window().until("its view is open", () -> page.tabs().contains("Moestuinen"));

        takeAway();
        screen.window()
                .until(
                        "it is gone",
                        () -> screenPart().isEmpty() && !page.tabs().contains("Moestuinen"));
        assertThat(page.menuItems("Extra")).doesNotContain("Nieuwe moestuin", "Voeg een moestuin toe");
        assertThat(page.menuItems("Overzichten")).doesNotContain("Moestuinen");
        assertThat(page.menuItems("Help")).doesNotContain("Buurtmoestuinen");
    }

    private List<String> preferencePages(PlanPage page) {
        page.chooseInMenu("Extra", "Voorkeuren …");
        Shell dialog = screen.window().dialog();
        List<String> pages = screen.window().see(() -> screen.window().all(dialog, CTabFolder.class).stream()
                .flatMap(folder -> Arrays.stream(folder.getItems()))
                .map(item -> item.getText())
                .toList());
        page.answer("Annuleren");
        return pages;
    }
}
