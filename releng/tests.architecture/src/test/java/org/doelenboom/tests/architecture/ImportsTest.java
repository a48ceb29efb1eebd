package org.doelenboom.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportsTest {

    static List<BuiltBundle> bundles() throws IOException {
        return BuiltBundle.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void importsOnlyBundlesThatItsRowAllows(BuiltBundle bundle) throws IOException {
        Set<String> owners = new TreeSet<>();
        bundle.importedPackages().forEach(name -> owners.add(BuiltBundle.ownerOf(name)));
        owners.remove("");
        assertThat(ImportTable.allowedFor(bundle.name())).containsAll(owners);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void refersOnlyToClassesOfBundlesThatItsRowAllows(BuiltBundle bundle) throws IOException {
        Set<String> allowed = ImportTable.allowedFor(bundle.name());
        Set<String> refused = new TreeSet<>();
        bundle.references().forEach((file, references) -> references.classes().stream()
                .filter(name -> name.startsWith("org.doelenboom."))
                .filter(name -> !allowed.contains(BuiltBundle.ownerOf(name)))
                .forEach(name -> refused.add(file + " -> " + name)));
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void usesTheToolkitOnlyAboveTheToolkitLine(BuiltBundle bundle) throws IOException {
        Set<String> toolkit = new TreeSet<>();
        bundle.importedPackages().stream().filter(ImportTable::isToolkit).forEach(toolkit::add);
        bundle.references().forEach((file, references) -> references.classes().stream()
                .filter(ImportTable::isToolkit)
                .forEach(name -> toolkit.add(file + " -> " + name)));
        if (!ImportTable.hasScreen(bundle.name())) {
            assertThat(toolkit).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasNoToolkitOnItsPathBelowTheToolkitLine(BuiltBundle bundle) throws IOException {
        String pom = Files.readString(BuiltBundle.ROOT.resolve("bundles/org.doelenboom." + bundle + "/pom.xml"));
        if (!ImportTable.hasScreen(bundle.name())) {
            assertThat(pom)
                    .doesNotContain("org.eclipse.platform")
                    .doesNotContainPattern(
                            "<artifactId>org\\.doelenboom\\.(ui|workbench|\\w+\\.ui)</artifactId>\\s*<version");
        }
    }

    @Test
    void apiNeedsNothingButTheJdk() throws IOException {
        BuiltBundle api = bundles().stream()
                .filter(bundle -> bundle.name().equals("api"))
                .findFirst()
                .orElseThrow();
        Set<String> others = new TreeSet<>();
        api.references().values().forEach(references -> others.addAll(references.classes()));
        others.removeIf(name -> name.startsWith("java.")
                || name.startsWith("org.osgi.annotation.")
                || name.startsWith("org.doelenboom.api."));
        assertThat(others).isEmpty();
    }

    @Test
    void launcherNeedsNothingButFelix() throws IOException {
        BuiltBundle launcher = bundles().stream()
                .filter(bundle -> bundle.name().equals("launcher"))
                .findFirst()
                .orElseThrow();
        assertThat(launcher.importedPackages())
                .allMatch(name -> name.startsWith("org.osgi.framework") || name.equals("org.osgi.util.tracker"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void touchesTheFrameworkOnlyInLauncherAndModules(BuiltBundle bundle) throws IOException {
        Set<String> framework = new TreeSet<>();
        bundle.references().forEach((file, references) -> references.classes().stream()
                .filter(name -> name.equals("org.osgi.framework.BundleContext")
                        || name.equals("org.osgi.framework.BundleActivator")
                        || name.equals("org.osgi.framework.FrameworkUtil"))
                .forEach(name -> framework.add(file + " -> " + name)));
        if (!Set.of("launcher", "modules").contains(bundle.name())) {
            assertThat(framework).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void writesToTheConsoleOnlyInLauncherAndCommandLine(BuiltBundle bundle) throws IOException {
        Set<String> console = new TreeSet<>();
        bundle.references().forEach((file, references) -> references.members().stream()
                .filter(name -> name.equals("java.lang.System.out") || name.equals("java.lang.System.err"))
                .forEach(name -> console.add(file + " -> " + name)));
        if (!Set.of("launcher", "cli").contains(bundle.name())) {
            assertThat(console).isEmpty();
        }
    }
}
