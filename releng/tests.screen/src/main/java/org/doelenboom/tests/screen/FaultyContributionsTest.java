package org.doelenboom.tests.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.doelenboom.api.module.ContributionPoint;
import org.doelenboom.tests.screen.ScreenFaults.Body;
import org.doelenboom.tests.screen.ScreenFaults.Guide;
import org.doelenboom.tests.screen.ScreenFaults.Handler;
import org.doelenboom.tests.screen.ScreenFaults.Help;
import org.doelenboom.tests.screen.ScreenFaults.Icons;
import org.doelenboom.tests.screen.ScreenFaults.Layout;
import org.doelenboom.tests.screen.ScreenFaults.Preferences;
import org.doelenboom.tests.screen.ScreenFaults.Section;
import org.doelenboom.tests.screen.ScreenFaults.View;
import org.doelenboom.ui.CommandHandler;
import org.doelenboom.ui.EditorSection;
import org.doelenboom.ui.HelpContribution;
import org.doelenboom.ui.IconProvider;
import org.doelenboom.ui.LayoutContribution;
import org.doelenboom.ui.PreferencePageContribution;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.ui.WizardContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** A contribution to the screen that fails, at whatever point, is switched off and named, and the window goes on. */
@TakesLong
class FaultyContributionsTest {
    @RegisterExtension
    final ScreenTest screen = new ScreenTest();

    private static final Consumer<PlanPage> NOTHING = page -> {};
    private static final Consumer<PlanPage> A_VIEW = page -> page.chooseInMenu("Overzichten", ScreenFaults.NAME);
    private static final Consumer<PlanPage> A_TOOL = page -> page.chooseInMenu("Extra", ScreenFaults.NAME);
    private static final Consumer<PlanPage> A_PAGE = page -> page.chooseInMenu("Help", ScreenFaults.NAME);
    private static final Consumer<PlanPage> THE_PREFERENCES = page -> page.chooseInMenu("Extra", "Voorkeuren …");
    private static final Consumer<PlanPage> ANOTHER_ITEM = page -> page.select("AD 2 ");

    private static <T> T fail() {
        throw new IllegalStateException("as asked");
    }

    private static Arguments fault(String what, Class<?> point, Object one, Consumer<PlanPage> exercise) {
        return Arguments.of(what, point, one, exercise);
    }

    static Stream<Arguments> faults() {
        Supplier<Boolean> yes = () -> true;
        Runnable nothing = () -> {};
        return Stream.of(
                fault("a section throws", EditorSection.class, new Section(() -> fail()), ANOTHER_ITEM),
                fault("a section is nothing", EditorSection.class, new Section(() -> null), ANOTHER_ITEM),
                fault("a view throws", ViewContribution.class, new View(() -> fail()), A_VIEW),
                fault("a view is nothing", ViewContribution.class, new View(() -> null), A_VIEW),
                fault(
                        "a view throws later",
                        ViewContribution.class,
                        new View(() -> new Body(() -> fail())),
                        A_VIEW.andThen(page -> page.chooseInMenu("Plan", "Doelstelling toevoegen"))),
                fault("a layout throws", LayoutContribution.class, new Layout(() -> fail()), NOTHING),
                fault("a layout has no views", LayoutContribution.class, new Layout(() -> null), NOTHING),
                fault("a wizard throws", WizardContribution.class, new Guide(() -> fail()), A_TOOL),
                fault("a wizard is nothing", WizardContribution.class, new Guide(() -> null), A_TOOL),
                fault(
                        "a wizard's pages throw",
                        WizardContribution.class,
                        new Guide(() -> ScreenFaults.withoutPages(FaultyContributionsTest::fail)),
                        A_TOOL),
                fault(
                        "preferences throw",
                        PreferencePageContribution.class,
                        new Preferences(ScreenFaults::name, () -> fail()),
                        THE_PREFERENCES),
                fault(
                        "preferences have no title",
                        PreferencePageContribution.class,
                        new Preferences(() -> null, nothing),
                        NOTHING),
                fault("a command throws", CommandHandler.class, new Handler(yes, () -> fail()), A_TOOL),
                fault(
                        "a command cannot say whether it can be given",
                        CommandHandler.class,
                        new Handler(() -> null, nothing),
                        page -> page.showMenu("Extra")),
                fault("icons throw", IconProvider.class, new Icons(() -> fail()), ANOTHER_ITEM),
                fault("icons are nothing", IconProvider.class, new Icons(() -> null), ANOTHER_ITEM),
                fault(
                        "an icon is no drawing",
                        IconProvider.class,
                        new Icons(() -> Optional.of(ScreenFaults.noDrawing())),
                        ANOTHER_ITEM),
                fault("help throws", HelpContribution.class, new Help(() -> fail()), A_PAGE),
                fault("help is nothing", HelpContribution.class, new Help(() -> null), A_PAGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void whatFailsIsSwitchedOffAndNamedAndTheWindowGoesOn(
            String what, Class<Object> point, Object one, Consumer<PlanPage> exercise) {
        PlanPage page = screen.openSample();
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("module", "test");
        ServiceRegistration<Object> module = screen.bundles().registerService(point, one, properties);
        try {
            exercise.accept(page);
            screen.window().until("it is named among what failed", () -> failed(one));
            closeOthers();
            page.select("AD 1 ");
            assertThat(page.hasSection("Kenmerken")).isTrue();
            String before = page.text("Titel, Nederlands");
            page.focus("Titel, Nederlands");
            screen.window().key(SWT.CTRL, SWT.HOME);
            screen.window().type("abc");
            page.untilText("Titel, Nederlands", "abc" + before);
        } finally {
            module.unregister();
        }
    }

    /** Windows beside the main one that the exercise opened. */
    private void closeOthers() {
        screen.window().see(() -> {
            for (Shell shell : List.of(screen.window().display().getShells())) {
                if (shell != screen.window().shell() && shell.isVisible()) {
                    shell.close();
                }
            }
            return null;
        });
        screen.window().untilInFront();
    }

    private boolean failed(Object one) {
        try {
            for (ServiceReference<ContributionPoint> point :
                    screen.bundles().getServiceReferences(ContributionPoint.class, null)) {
                boolean named = screen.bundles().getService(point).failed().stream()
                        .anyMatch(failure -> failure.contribution() == one);
                if (named) {
                    return true;
                }
            }
            return false;
        } catch (InvalidSyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
