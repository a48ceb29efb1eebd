package org.doelenboom.tests.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.module.InstalledModule;
import org.doelenboom.api.module.InstalledModule.Origin;
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

    private final Semaphore changes = new Semaphore(0);
    private Registration listening;

    @BeforeEach
    void listen() throws IOException {
        listening = modules.listen(changes::release);
        Files.createDirectories(modules.plugIns());
    }

    @AfterEach
    void asItWas() throws Exception {
        try (Stream<Path> files = Files.list(modules.plugIns())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        await(() -> plugIns().isEmpty());
        listening.close();
    }

    /** Waits, for as long as modules come and go, until this holds. */
    private void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            if (!changes.tryAcquire(30, TimeUnit.SECONDS)) {
                throw new AssertionError("nothing more happens: " + plugIns());
            }
        }
    }

    private List<InstalledModule> plugIns() {
        return modules.modules().stream()
                .filter(module -> module.origin() == Origin.PLUG_IN)
                .toList();
    }

    private InstalledModule plugIn(String id) {
        return plugIns().stream()
                .filter(module -> module.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + plugIns()));
    }

    private boolean is(String id, State state) {
        return plugIns().stream().anyMatch(module -> module.id().equals(id) && module.state() == state);
    }

    private static PlugInJar garden(String version) throws IOException {
        return new PlugInJar(GARDEN, version)
                .component(Garden.Module.class, ModuleDescriptor.class, "garden")
                .component(Garden.Words.class, MessageSource.class, "garden")
                .type(Garden.class);
    }

    private Path file(String name) {
        return modules.plugIns().resolve(name);
    }

    private List<String> reasons(String id) {
        return Stream.concat(
                        plugIn(id).problems().stream(),
                        plugIn(id).parts().stream().flatMap(part -> part.problems().stream()))
                .map(Message::key)
                .toList();
    }

    @Test
    void aBundleContributesWhileItLiesInTheFolder() throws Exception {
        Path jar = garden("1.0.0").writeTo(file("garden.jar"));
        await(() -> is(GARDEN, State.ACTIVE));
        assertThat(messages.text(NAME, Locale.ENGLISH)).isEqualTo("A garden");
        assertThat(contributions.modules().all())
                .extracting(ModuleDescriptor::id)
                .contains("garden");

        Files.delete(jar);
        await(() -> plugIns().isEmpty());
        assertThat(messages.text(NAME, Locale.ENGLISH)).isEqualTo("name");
        assertThat(contributions.modules().all())
                .extracting(ModuleDescriptor::id)
                .doesNotContain("garden");
        assertThat(context.getBundles()).extracting(Bundle::getSymbolicName).doesNotContain(GARDEN);
    }

    @Test
    void whatItContributesIsSaid() throws Exception {
        garden("1.0.0").writeTo(file("garden.jar"));
        await(() -> is(GARDEN, State.ACTIVE));
        InstalledModule garden = plugIn(GARDEN);
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
        Path jar = garden("1.0.0").writeTo(file("garden.jar"));
        await(() -> is(GARDEN, State.ACTIVE));
        garden("1.1.0").writeTo(jar);
        await(() -> is(GARDEN, State.ACTIVE) && plugIn(GARDEN).version().equals("1.1.0"));
        assertThat(context.getBundles())
                .filteredOn(bundle -> GARDEN.equals(bundle.getSymbolicName()))
                .extracting(bundle -> bundle.getVersion().toString())
                .containsExactly("1.1.0");
    }

    @Test
    void ofTwoVersionsTheNewerIsUsedAndTheOtherSaysSo() throws Exception {
        garden("1.9.0").writeTo(file("b.jar"));
        garden("1.10.0").writeTo(file("a.jar"));
        await(() -> plugIns().size() == 2 && is(GARDEN, State.ACTIVE));
        assertThat(plugIns())
                .extracting(module -> module.version() + " " + module.state())
                .containsExactly("1.10.0 ACTIVE", "1.9.0 BROKEN");
        assertThat(plugIns().get(1).problems()).extracting(Message::key).containsExactly("plugIn.older");
    }

    @Test
    void aFileThatIsNoBundleIsNamedAndTheOthersGoOn() throws Exception {
        Files.writeString(file("broken.jar"), "no jar");
        garden("1.0.0").writeTo(file("garden.jar"));
        await(() -> is(GARDEN, State.ACTIVE) && is("broken.jar", State.BROKEN));
        assertThat(reasons("broken.jar")).containsExactly("plugIn.noBundle");
    }

    @Test
    void aBundleThatNeedsWhatIsNotThereIsNamedWithIt() throws Exception {
        new PlugInJar(GARDEN, "1.0.0").imports("org.example.soil").writeTo(file("garden.jar"));
        await(() -> is(GARDEN, State.BROKEN));
        Message problem = plugIn(GARDEN).problems().get(0);
        assertThat(problem.key()).isEqualTo("bundle.needs");
        assertThat(problem.arguments()).containsExactly(GARDEN, "org.example.soil");
    }

    @Test
    void aBundleStartsWhenWhatItNeedsArrives() throws Exception {
        new PlugInJar(GARDEN, "1.0.0").imports("org.example.soil").writeTo(file("garden.jar"));
        await(() -> is(GARDEN, State.BROKEN));
        Path soil = new PlugInJar("org.example.soil", "1.0.0")
                .exports("org.example.soil")
                .writeTo(file("soil.jar"));
        await(() -> is(GARDEN, State.ACTIVE));

        Files.delete(soil);
        await(() -> is(GARDEN, State.BROKEN));
    }

    @Test
    void aBundleThatFailsToStartIsNamedWithTheReason() throws Exception {
        new PlugInJar(GARDEN, "1.0.0")
                .imports("org.osgi.framework")
                .type(Garden.class)
                .header("Bundle-Activator", Garden.Stumbling.class.getName())
                .writeTo(file("garden.jar"));
        await(() -> is(GARDEN, State.BROKEN));
        assertThat(plugIn(GARDEN).problems().get(0).arguments().get(1)).contains("the gate is locked");
    }

    @Test
    void aBundleOfTheProgramCannotBeReplaced() throws Exception {
        new PlugInJar("org.doelenboom.plan", "9.0.0").writeTo(file("plan.jar"));
        await(() -> is("org.doelenboom.plan", State.BROKEN));
        assertThat(reasons("org.doelenboom.plan")).containsExactly("bundle.partOfProgram");
    }

    @Test
    void aPlugInIsSwitchedOffAndOn() throws Exception {
        garden("1.0.0").writeTo(file("garden.jar"));
        await(() -> is(GARDEN, State.ACTIVE));
        modules.switchOff(GARDEN);
        assertThat(plugIn(GARDEN).state()).isEqualTo(State.OFF);
        assertThat(messages.text(NAME, Locale.ENGLISH)).isEqualTo("name");
        modules.switchOn(GARDEN);
        assertThat(plugIn(GARDEN).state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void aRemovedPlugInIsGoneFromTheFolder() throws Exception {
        Path jar = garden("1.0.0").writeTo(file("garden.jar"));
        await(() -> is(GARDEN, State.ACTIVE));
        modules.remove(GARDEN);
        assertThat(jar).doesNotExist();
        assertThat(plugIns()).isEmpty();
        assertThatThrownBy(() -> modules.remove(GARDEN)).isInstanceOf(Refusal.class);
    }
}
