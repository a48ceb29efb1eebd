package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.text.Refusal;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** A module that was used and leaves takes along all that it had on the screen. */
@TakesLong
class LeavingTest {
    private static final List<String> MODULES = List.of("access", "community", "employment", "eviction");
    private static final int ROUNDS = 3;

    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    /** What is there beside what a module brings: widgets, and images with fonts. */
    private record Count(int widgets, long resources) {}

    @BeforeEach
    void countResources() {
        Device.DEBUG = true;
    }

    @AfterEach
    void asItWas() throws Refusal {
        Device.DEBUG = false;
        ModuleService modules = screen.service(ModuleService.class);
        for (String module : MODULES) {
            modules.switchOn(module);
        }
    }

    @Test
    void modulesThatComeAndGoLeaveNoWidgetsImagesAndListenersBehind() throws Refusal {
        PlanPage page = screen.openSample();
        ModuleService modules = screen.service(ModuleService.class);
        List<String> ofTheCore = viewsOfTheCore(page, modules);
        List<String> tabs = page.tabs();
        List<Count> counts = new ArrayList<>();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            use(page, ofTheCore);
            assertThat(page.tabs()).hasSizeGreaterThan(tabs.size() + MODULES.size() - 1);
            assertThat(page.labels()).doesNotContain("uitgeschakeld na een fout");
            loaders.addAll(loaders());
            for (String module : MODULES) {
                modules.switchOff(module);
            }
            screen.window().until("their views are closed", () -> page.tabs().equals(tabs));
            page.select("AD 2 ");
            counts.add(count());
            for (String module : MODULES) {
                modules.switchOn(module);
            }
        }
        // The first time, the core makes what it keeps.
        assertThat(counts.get(ROUNDS - 1)).as("%s", counts).isEqualTo(counts.get(1));
        // A listener that stayed behind would keep the classes it came from.
        screen.window().until("the classes of modules that left are let go", () -> {
            System.gc();
            return loaders.subList(0, MODULES.size() * (ROUNDS - 1)).stream().allMatch(one -> one.get() == null);
        });
    }

    /** They stay when modules leave. */
    private List<String> viewsOfTheCore(PlanPage page, ModuleService modules) throws Refusal {
        Places places = new Places(screen.window(), page);
        int all = places.views().size();
        for (String module : MODULES) {
            modules.switchOff(module);
        }
        screen.window().until("their views are gone", () -> places.views().size() <= all - MODULES.size());
        List<String> left = places.views();
        for (String module : MODULES) {
            modules.switchOn(module);
        }
        return left;
    }

    /** Shows pages with sections of modules, and opens every view of modules, which covers them. */
    private void use(PlanPage page, List<String> ofTheCore) {
        for (String module : MODULES) {
            screen.window().until(module + " is there", () -> Arrays.stream(
                            screen.bundles().getBundles())
                    .anyMatch(bundle -> isScreenOf(bundle, module) && bundle.getState() == Bundle.ACTIVE));
        }
        page.select("AD 1 ");
        page.select("AD 2 ");
        Places places = new Places(screen.window(), page);
        places.views().stream().filter(view -> !ofTheCore.contains(view)).forEach(places::open);
    }

    private List<WeakReference<ClassLoader>> loaders() {
        return MODULES.stream()
                .flatMap(module ->
                        Arrays.stream(screen.bundles().getBundles()).filter(bundle -> isScreenOf(bundle, module)))
                .map(bundle ->
                        new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader()))
                .toList();
    }

    private static boolean isScreenOf(Bundle bundle, String module) {
        return bundle.getSymbolicName().equals("org.doelenboom." + module + ".ui");
    }

    private Count count() {
        screen.window().settle();
        return screen.window().see(() -> {
            int widgets = 0;
            for (Shell shell : screen.window().display().getShells()) {
                widgets += controls(shell);
            }
            long resources = Arrays.stream(screen.window().display().getDeviceData().objects)
                    .filter(one -> one instanceof Image || one instanceof Font)
                    .count();
            return new Count(widgets, resources);
        });
    }

    private static int controls(Composite composite) {
        int count = 1;
        for (Control child : composite.getChildren()) {
            count += child instanceof Composite inner ? controls(inner) : 1;
        }
        return count;
    }
}
