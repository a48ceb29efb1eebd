package org.doelenboom.tests.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.doelenboom.api.module.InstalledModule;
import org.doelenboom.api.module.InstalledModule.Origin;
import org.doelenboom.api.module.InstalledModule.State;
import org.doelenboom.api.module.ModuleBundle;
import org.doelenboom.api.module.ModuleContribution;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class ModulesTest {

    private static final String BUNDLE = "org.doelenboom.eviction";

    @InjectBundleContext
    BundleContext context;

    @InjectService
    ModuleService modules;

    @TempDir
    Path folder;

    @AfterEach
    void asItWas() throws Refusal {
        if (eviction().state() == State.OFF) {
            modules.switchOn("eviction");
        }
    }

    @Test
    void aFeatureThatIsThereIsInstalledAtTheStart() {
        assertThat(eviction().state()).isEqualTo(State.ACTIVE);
        assertThat(running()).contains(BUNDLE);
    }

    @Test
    void bundlesOfTheScreenAreLeftOutOfARunWithoutOne() {
        assertThat(eviction().bundles()).containsExactly(BUNDLE);
        assertThat(installed()).doesNotContain(BUNDLE + ".ui");
    }

    @Test
    void switchingOffTakesTheBundlesAwayAndSwitchingOnBringsThemBack() throws Refusal {
        modules.switchOff("eviction");
        assertThat(eviction().state()).isEqualTo(State.OFF);
        assertThat(eviction().bundles()).isEmpty();
        assertThat(installed()).doesNotContain(BUNDLE);

        modules.switchOn("eviction");
        assertThat(eviction().state()).isEqualTo(State.ACTIVE);
        assertThat(running()).contains(BUNDLE);
    }

    @Test
    void theChoiceIsWrittenDownForTheNextStart() throws Exception {
        modules.switchOff("eviction");
        Path choice = Path.of(context.getProperty("doelenboom.home")).resolve("modules.properties");
        assertThat(Files.readString(choice)).contains("off=eviction");
    }

    @Test
    void aRemovedModuleIsNotListedUntilItIsInstalledAgain() throws Refusal {
        modules.remove("eviction");
        assertThat(ids()).doesNotContain("eviction");
        assertThat(installed()).doesNotContain(BUNDLE);

        InstalledModule again = modules.install(shipped().resolve("feature.json"));
        assertThat(again.state()).isEqualTo(State.ACTIVE);
        assertThat(running()).contains(BUNDLE);
    }

    @Test
    void aBundleThatAnotherFeatureAlsoOwnsStays() throws Exception {
        Path twin = copyOfShipped("twin", text -> text.replace("\"eviction\"", "\"twin\""));
        modules.install(twin);
        assertThat(ids()).contains("eviction", "twin");
        modules.remove("twin");
        assertThat(ids()).doesNotContain("twin");
        assertThat(running()).contains(BUNDLE);
    }

    @Test
    void aFeatureWithAChangedJarIsRefusedAndNothingIsInstalled() throws Exception {
        Set<String> before = installed();
        Path changed = copyOfShipped("changed", text -> text.replace("\"eviction\"", "\"changed\"")
                .replaceAll(
                        "(org\\.doelenboom\\.eviction:0\\.1\\.0\",\\s*\"sha256\": \")[0-9a-f]{64}",
                        "$1" + "0".repeat(64)));
        modules.switchOff("eviction");
        assertThatThrownBy(() -> modules.install(changed)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.reason().key())
                .isEqualTo("bundle.changed"));
        modules.switchOn("eviction");
        assertThat(ids()).doesNotContain("changed");
        assertThat(installed()).isEqualTo(before);
    }

    @Test
    void aPackedFeatureIsInstalledInThePlaceOfTheOneThatIsThere() throws Exception {
        InstalledModule installed = modules.install(packed("eviction"));
        assertThat(installed.state()).isEqualTo(State.ACTIVE);
        assertThat(installed.origin()).isEqualTo(Origin.INSTALLED);
        modules.remove("eviction");
        modules.install(shipped().resolve("feature.json"));
        assertThat(running()).contains(BUNDLE);
    }

    @Test
    void whenAnUpdateFailsTheVersionThatWasThereStays() throws Exception {
        Path broken = copyOfShipped("broken", text -> text.replace("0.1.0\",", "0.1.1\","));
        rename(broken, "0.1.0.jar", "0.1.1.jar");
        // The jars still call themselves 0.1.0: only after the installed ones are gone does that show.
        assertThatThrownBy(() -> modules.install(broken)).isInstanceOf(Refusal.class);
        assertThat(eviction().version()).isEqualTo("0.1.0");
        assertThat(eviction().state()).isEqualTo(State.ACTIVE);
        assertThat(running()).contains(BUNDLE);
    }

    @Test
    void aFeatureThatNeedsWhatIsNotThereIsRefusedWithItsName() throws Exception {
        Set<String> before = installed();
        Path jar = new PlugInJar("org.example.garden", "1.0.0")
                .imports("org.example.soil")
                .writeTo(folder.resolve("org.example.garden-1.0.0.jar"));
        Path needy = Features.describe("garden", jar);
        assertThatThrownBy(() -> modules.install(needy)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.reason().arguments())
                .containsExactly("garden", "org.example.soil"));
        assertThat(ids()).doesNotContain("garden");
        assertThat(installed()).isEqualTo(before);
    }

    @Test
    void aFeatureWithABundleThatFailsToStartLeavesNothing() throws Exception {
        Set<String> before = installed();
        Path good = new PlugInJar("org.example.soil", "1.0.0").writeTo(folder.resolve("org.example.soil-1.0.0.jar"));
        Path bad = new PlugInJar("org.example.garden", "1.0.0")
                .imports("org.osgi.framework")
                .type(Garden.class)
                .header("Bundle-Activator", Garden.Stumbling.class.getName())
                .writeTo(folder.resolve("org.example.garden-1.0.0.jar"));
        assertThatThrownBy(() -> modules.install(Features.describe("garden", good, bad)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                refusal.reason().arguments().get(1))
                        .contains("the gate is locked"));
        assertThat(ids()).doesNotContain("garden");
        assertThat(installed()).isEqualTo(before);
    }

    @Test
    void aFeatureCannotBringABundleOfTheProgram() throws Exception {
        Path jar =
                new PlugInJar("org.doelenboom.plan", "9.0.0").writeTo(folder.resolve("org.doelenboom.plan-9.0.0.jar"));
        assertThatThrownBy(() -> modules.install(Features.describe("garden", jar)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED));
    }

    @Test
    void aBundleThatTwoFeaturesBringIsThereOnceAndStaysForTheOtherWhenOneIsSwitchedOff() throws Exception {
        modules.install(packed("all"));
        modules.switchOff("eviction");
        assertThat(running()).contains(BUNDLE);
        assertThat(eviction().bundles()).isEmpty();
        modules.switchOff("all");
        assertThat(installed()).doesNotContain(BUNDLE);
        modules.switchOn("eviction");
        assertThat(running()).contains(BUNDLE);
        modules.remove("all");
        assertThat(eviction().state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void whatAModuleContributesIsSaidByBundle() {
        assertThat(eviction().parts())
                .filteredOn(part -> part.symbolicName().equals(BUNDLE))
                .flatMap(ModuleBundle::contributions)
                .extracting(ModuleContribution::point)
                .contains(
                        "org.doelenboom.api.document.KindProvider",
                        "org.doelenboom.api.check.PlanCheck",
                        "org.doelenboom.api.module.ModuleDescriptor");
        assertThat(eviction().parts()).flatMap(ModuleBundle::problems).isEmpty();
    }

    private Path packed(String id) {
        return Path.of(context.getProperty("doelenboom.features.folder"))
                .resolve("../../features/doelenboom-" + id + "-0.1.0.zip");
    }

    private static void rename(Path feature, String end, String other) throws IOException {
        try (Stream<Path> files = Files.list(feature.getParent())) {
            for (Path file : files.toList()) {
                Files.move(
                        file, file.resolveSibling(file.getFileName().toString().replace(end, other)));
            }
        }
    }

    @Test
    void anotherVersionOfABundleThatIsInUseIsRefused() throws Exception {
        Path jar = new PlugInJar(BUNDLE, "9.0.0").writeTo(folder.resolve(BUNDLE + "-9.0.0.jar"));
        assertThatThrownBy(() -> modules.install(Features.describe("other", jar)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED));
        assertThat(running()).contains(BUNDLE);
    }

    @Test
    void aFileThatIsNoFeatureIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("feature.json"), "{\"id\": 1}");
        assertThatThrownBy(() -> modules.install(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MALFORMED));
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsRefused() throws Exception {
        Path sly = copyOfShipped("sly", text -> text.replace("org.doelenboom.eviction:0.1.0", "../../x:0.1.0"));
        assertThatThrownBy(() -> modules.install(sly))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MALFORMED));
    }

    @Test
    void anUnknownModuleCannotBeSwitchedOff() {
        assertThatThrownBy(() -> modules.switchOff("nobody"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private Path copyOfShipped(String name, UnaryOperator<String> change) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(shipped())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Path file = copy.resolve("feature.json");
        return Files.writeString(file, change.apply(Files.readString(file)));
    }

    private Path shipped() {
        return Path.of(context.getProperty("doelenboom.features.folder")).resolve("eviction");
    }

    private InstalledModule eviction() {
        return modules.modules().stream()
                .filter(module -> module.id().equals("eviction"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ids() {
        return modules.modules().stream().map(InstalledModule::id).toList();
    }

    private Set<String> installed() {
        Set<String> names = new TreeSet<>();
        Stream.of(context.getBundles()).map(Bundle::getSymbolicName).forEach(names::add);
        return names;
    }

    private Set<String> running() {
        Set<String> names = new TreeSet<>();
        Stream.of(context.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .map(Bundle::getSymbolicName)
                .forEach(names::add);
        return names;
    }
}
