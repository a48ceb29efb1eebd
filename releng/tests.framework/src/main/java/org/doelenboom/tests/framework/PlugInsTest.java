package org.doelenboom.tests.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.doelenboom.api.module.InstalledModule;
import org.doelenboom.api.module.InstalledModule.State;
import org.doelenboom.api.module.ModuleContribution;
import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.ModuleContributions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class PlugInsTest {

    private static final String GARDEN = "org.example.garden";
    private static final Message NAME = Message.of(GARDEN, "name");

    @InjectBundleContext
    BundleContext context;

    @InjectService
    ModuleService modules;

    @InjectService
    Messages messages;

    @InjectService
    ModuleContributions contributions;

    private DroppedPlugIns folder;

    @BeforeEach
    void watch() throws IOException {
        folder = new DroppedPlugIns(modules);
    }

    @AfterEach
    void asItWas() throws Exception {
        folder.close();
    }

    private static PlugInJar garden(String version) throws IOException {
        return new PlugInJar(GARDEN, version)
                .component(Garden.Module.class, ModuleDescriptor.class, "garden")
                .component(Garden.Words.class, MessageSource.class, "garden")
                .type(Garden.class);
    }

    private List<String> reasons(String id) {
        return folder.problems(id).stream().map(Message::key).toList();
    }

    @Test
    void aBundleContributesWhileItLiesInTheFolder() throws Exception {
        Path jar = garden("1.0.0").writeTo(folder.file("garden.jar"));
        folder.await(GARDEN, State.ACTIVE);
        assertThat(messages.text(NAME, Locale.ENGLISH)).isEqualTo("A garden");
        assertThat(contributions.modules().all())
                .extracting(ModuleDescriptor::id)
                .contains("garden");

        Files.delete(jar);
        folder.await(() -> folder.all().isEmpty());
        assertThat(messages.text(NAME, Locale.ENGLISH)).isEqualTo("name");
        assertThat(contributions.modules().all())
                .extracting(ModuleDescriptor::id)
                .doesNotContain("garden");
        assertThat(context.getBundles()).extracting(Bundle::getSymbolicName).doesNotContain(GARDEN);
    }

    @Test
    void whatItContributesIsSaid() throws Exception {
        garden("1.0.0").writeTo(folder.file("garden.jar"));
        folder.await(GARDEN, State.ACTIVE);
        InstalledModule garden = folder.find(GARDEN);
        assertThat(garden.version()).isEqualTo("1.0.0");
        assertThat(garden.bundles()).containsExactly(GARDEN);
        assertThat(garden.parts().get(0).contributions())
                .containsExactly(
                        new ModuleContribution(
                                ModuleDescriptor.class.getName(), Garden.Module.class.getName(), "garden", false),
                        new ModuleContribution(
                                MessageSource.class.getName(), Garden.Words.class.getName(), "garden", false));
    }

    @Test
    void aReplacedFileReplacesTheBundle() throws Exception {
        Path jar = garden("1.0.0").writeTo(folder.file("garden.jar"));
        folder.await(GARDEN, State.ACTIVE);
        garden("1.1.0").writeTo(jar);
        folder.await(() -> folder.all().stream()
                .anyMatch(module -> module.version().equals("1.1.0") && module.state() == State.ACTIVE));
        assertThat(context.getBundles())
                .filteredOn(bundle -> GARDEN.equals(bundle.getSymbolicName()))
                .extracting(bundle -> bundle.getVersion().toString())
                .containsExactly("1.1.0");
    }

    @Test
    void ofTwoVersionsTheNewerIsUsedAndTheOtherSaysSo() throws Exception {
        garden("1.9.0").writeTo(folder.file("b.jar"));
        garden("1.10.0").writeTo(folder.file("a.jar"));
        folder.await(() -> folder.all().size() == 2);
        folder.await(GARDEN, State.ACTIVE);
        assertThat(folder.all())
                .extracting(module -> module.version() + " " + module.state())
                .containsExactly("1.10.0 ACTIVE", "1.9.0 BROKEN");
        assertThat(folder.all().get(1).problems()).extracting(Message::key).containsExactly("plugIn.older");
    }

    @Test
    void aFileThatIsNoBundleIsNamedAndTheOthersGoOn() throws Exception {
        Files.writeString(folder.file("broken.jar"), "no jar");
        garden("1.0.0").writeTo(folder.file("garden.jar"));
        folder.await(GARDEN, State.ACTIVE);
        folder.await("broken.jar", State.BROKEN);
        assertThat(reasons("broken.jar")).containsExactly("plugIn.noBundle");
    }

    @Test
    void aBundleThatNeedsWhatIsNotThereIsNamedWithIt() throws Exception {
        new PlugInJar(GARDEN, "1.0.0").imports("org.example.soil").writeTo(folder.file("garden.jar"));
        folder.await(GARDEN, State.BROKEN);
        Message problem = folder.find(GARDEN).problems().get(0);
        assertThat(problem.key()).isEqualTo("bundle.needs");
        assertThat(problem.arguments()).containsExactly(GARDEN, "org.example.soil");
    }

    @Test
    void aBundleStartsWhenWhatItNeedsArrives() throws Exception {
        new PlugInJar(GARDEN, "1.0.0").imports("org.example.soil").writeTo(folder.file("garden.jar"));
        folder.await(GARDEN, State.BROKEN);
        Path soil = new PlugInJar("org.example.soil", "1.0.0")
                .exports("org.example.soil")
                .writeTo(folder.file("soil.jar"));
        folder.await(GARDEN, State.ACTIVE);

        Files.delete(soil);
        folder.await(GARDEN, State.BROKEN);
    }

    @Test
    void aBundleThatFailsToStartIsNamedWithTheReason() throws Exception {
        new PlugInJar(GARDEN, "1.0.0")
                .imports("org.osgi.framework")
                .type(Garden.class)
                .header("Bundle-Activator", Garden.Stumbling.class.getName())
                .writeTo(folder.file("garden.jar"));
        folder.await(GARDEN, State.BROKEN);
        assertThat(folder.find(GARDEN).problems().get(0).arguments().get(1)).contains("the gate is locked");
    }

    @Test
    void aBundleOfTheProgramCannotBeReplaced() throws Exception {
        new PlugInJar("org.doelenboom.plan", "9.0.0").writeTo(folder.file("plan.jar"));
        folder.await("org.doelenboom.plan", State.BROKEN);
        assertThat(reasons("org.doelenboom.plan")).containsExactly("bundle.partOfProgram");
    }

    @Test
    void aPlugInIsSwitchedOffAndOn() throws Exception {
        garden("1.0.0").writeTo(folder.file("garden.jar"));
        folder.await(GARDEN, State.ACTIVE);
        modules.switchOff(GARDEN);
        assertThat(folder.find(GARDEN).state()).isEqualTo(State.OFF);
        assertThat(messages.text(NAME, Locale.ENGLISH)).isEqualTo("name");
        modules.switchOn(GARDEN);
        assertThat(folder.find(GARDEN).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void aRemovedPlugInIsGoneFromTheFolder() throws Exception {
        Path jar = garden("1.0.0").writeTo(folder.file("garden.jar"));
        folder.await(GARDEN, State.ACTIVE);
        modules.remove(GARDEN);
        assertThat(jar).doesNotExist();
        assertThat(folder.all()).isEmpty();
        assertThatThrownBy(() -> modules.remove(GARDEN)).isInstanceOf(Refusal.class);
    }
}
