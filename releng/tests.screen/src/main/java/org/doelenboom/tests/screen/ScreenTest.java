package org.doelenboom.tests.screen;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.doelenboom.workbench.Start;
import org.doelenboom.workbench.Workbench;
import org.doelenboom.workspace.Workspace;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Gives each test a folder of its own; closes its window, and keeps a picture of it as the test left it. */
final class ScreenTest implements BeforeEachCallback, AfterEachCallback {
    private static final long PATIENCE_MILLIS = 20_000;

    private final BundleContext bundles =
            FrameworkUtil.getBundle(ScreenTest.class).getBundleContext();
    private Path folder;
    private WindowUnderTest window;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("doelenboom");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (window != null) {
            String failed = context.getExecutionException().isPresent() ? ".failed" : "";
            WindowUnderTest.keepPicture(
                    window,
                    context.getRequiredTestClass().getSimpleName() + "."
                            + context.getRequiredTestMethod().getName() + failed);
            window.close();
            window = null;
        }
    }

    Path folder() {
        return folder;
    }

    /** A file of those that lie beside the repository; the test is skipped where it is not there. */
    Path shared(String name) {
        // From releng/product/target/product/features up.
        Path file = Path.of(bundles.getProperty("doelenboom.features.folder"))
                .toAbsolutePath()
                .normalize()
                .resolve("../../../../../../shared")
                .resolve(name)
                .normalize();
        assumeTrue(Files.exists(file), "not there: " + file);
        return file;
    }

    BundleContext bundles() {
        return bundles;
    }

    <S> S service(Class<S> type) {
        ServiceTracker<S, S> tracker = new ServiceTracker<>(bundles, type, null);
        tracker.open();
        try {
            S service = tracker.waitForService(PATIENCE_MILLIS);
            if (service == null) {
                throw new AssertionError("no service " + type);
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Opens the window for a person who never opened it before, or whose folder this test used already. */
    WindowUnderTest open(Path... plans) {
        window = WindowUnderTest.start(
                service(Workbench.class), service(Workspace.class), new Start(List.of(plans), folder.resolve("home")));
        return window;
    }

    /** Opens the sample, and waits for its rows. */
    PlanPage openSample() {
        PlanPage page = new PlanPage(open());
        page.untilRow("AD 1 ");
        return page;
    }

    WindowUnderTest window() {
        return window;
    }
}
