package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Messages;
import org.doelenboom.workbench.Start;
import org.doelenboom.workbench.Workbench;
import org.doelenboom.workspace.Workspace;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * The real window for one test, with a home of its own: {@code @RegisterExtension final RunningWindow window = new RunningWindow("nl")}.
 * It opens on a plan of the test's own, a copy of the sample. When the test fails, a picture of the screen is kept in
 * {@code target/pictures}; after it the window is closed, and what was not saved is let go.
 */
final class RunningWindow implements BeforeEachCallback, AfterEachCallback, TestExecutionExceptionHandler {

    private static final int LOOK_AGAIN_MILLIS = 100;
    private static final int MOST_LOOKS = 200;

    private final String language;
    private final ScreenThread screen = ScreenThread.get();
    private Path home;
    private Path plan;
    private CompletableFuture<Void> closed;

    /** @param language of the window: nl, fr or en */
    RunningWindow(String language) {
        this.language = language;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        home = Files.createTempDirectory("doelenboom");
        Files.writeString(home.resolve("window.properties"), "language=" + language + "\n");
        plan = home.resolve("p.doelenboom");
        Workspace workspace = service(Workspace.class);
        workspace.write(workspace.sample(), plan);
        open();
    }

    private void open() {
        Workbench workbench = service(Workbench.class);
        closed = screen.lend(() -> workbench.run(new Start(List.of(plan), home)));
        while (!screen.hasDisplay() && !closed.isDone()) {
            Thread.onSpinWait();
        }
        if (closed.isDone()) {
            ScreenThread.await(closed, "the window to open");
        }
        page().awaitPlan();
    }

    /** Closes the window and opens it again on the same plan, as on the next day. */
    void reopen() {
        close();
        open();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** As a person closes it, who answers that nothing is to be saved: only so are the plans closed too. */
    private void close() {
        String discard = service(Messages.class)
                .text(Message.of("org.doelenboom.workbench", "button.discard"), Locale.forLanguageTag(language));
        for (int look = 0; !closed.isDone() && look < MOST_LOOKS; look++) {
            if (look == 0) {
                page().askToClose();
            } else {
                page().letGo(discard);
            }
            try {
                closed.get(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillOpen) {
                continue;
            } catch (ExecutionException e) {
                throw new AssertionError("the window failed", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        assertThat(closed).as("the window closes").isDone();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        String name = context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
        Path folder = Path.of(bundleContext().getProperty("doelenboom.pictures"));
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name.replaceAll("[^\\w.-]", "_") + ".png");
            screen.tell(() -> Picture.save(screen.display(), file));
        } catch (IOException | AssertionError noPicture) {
            failure.addSuppressed(noPicture);
        }
        throw failure;
    }

    /** The file of the plan that is open. */
    Path plan() {
        return plan;
    }

    WindowPage page() {
        return new WindowPage(screen);
    }

    static <S> S service(Class<S> type) {
        BundleContext context = bundleContext();
        var reference = context.getServiceReference(type);
        if (reference == null) {
            throw new AssertionError("nobody offers " + type.getName());
        }
        return context.getService(reference);
    }

    private static BundleContext bundleContext() {
        return FrameworkUtil.getBundle(RunningWindow.class).getBundleContext();
    }
}
