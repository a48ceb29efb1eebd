package org.doelenboom.testkit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindDefinition;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.testkit.ModuleContract;
import org.doelenboom.ui.CommandHandler;
import org.doelenboom.ui.HelpContribution;
import org.doelenboom.ui.IconProvider;
import org.doelenboom.ui.LayoutContribution;
import org.doelenboom.ui.PreferencePageContribution;
import org.doelenboom.ui.Resources;
import org.doelenboom.ui.ViewContribution;
import org.doelenboom.ui.WizardContribution;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The contract of a module's part for the screen: what {@link ModuleContract} asks, and that its views, sections, pages and wizards
 * open on any plan and leave no widget, image or listener behind. A test holds one class that extends this and names one of the
 * bundle's classes. Needs a screen: without one, these tests are skipped and say so.
 */
public abstract class ScreenContract extends ModuleContract {
    private static final int PLANS = 3;
    private static final int ROUNDS = 3;

    private final Map<String, Display> screen = new HashMap<>();

    /** @param inBundle any class of the module's bundle */
    protected ScreenContract(Class<?> inBundle) {
        super(inBundle);
    }

    private Display display() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        Assumptions.assumeTrue(
                !linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null,
                "there is no screen: set DISPLAY");
        return screen.computeIfAbsent("display", key -> {
            DeviceData data = new DeviceData();
            data.tracking = true;
            return new Display(data);
        });
    }

    @AfterAll
    final void closeScreen() {
        screen.values().forEach(Display::dispose);
    }

    private void onStage(Snapshot plan, Consumer<Stage> play) {
        Resources resources = new Resources(display());
        try {
            play.accept(new Stage(display(), resources, module(), plan));
        } finally {
            resources.dispose();
        }
    }

    private static Snapshot empty() {
        return new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE)
                .declare(PlanKinds.NAMESPACE)
                .build();
    }

    @Test
    void everythingOpensOnAnyPlan() {
        onStage(empty(), Stage::openAll);
        onStage(module().sample(), Stage::openAll);
        inRandomPlans(PLANS, (plan, name) -> {
            try {
                onStage(plan, Stage::openAll);
            } catch (AssertionError e) {
                throw new AssertionError(name + ": " + e.getMessage(), e);
            }
        });
    }

    @Test
    void whatWasOpenedLeavesNoWidgetImageOrListenerBehind() {
        onStage(module().sample(), stage -> {
            // The first time, what all share is made and kept.
            stage.openAll();
            Traces before = stage.traces();
            for (int round = 1; round < ROUNDS; round++) {
                stage.openAll();
            }
            assertThat(stage.traces()).isEqualTo(before);
        });
    }

    @Test
    void commandsSayOfAnyPlanWhetherTheyApply() {
        inRandomPlans(
                PLANS,
                (plan, name) -> onStage(plan, stage -> {
                    for (CommandHandler command : module().contributions(CommandHandler.class)) {
                        command.isEnabled(stage.context());
                        for (Node node : plan.subtree(plan.root().id())) {
                            stage.context().select(node.id());
                            command.isEnabled(stage.context());
                        }
                    }
                }));
    }

    @Test
    void everyKindOfItsOwnHasAnIconOfItsOwnInTheColourOfTheText() throws IOException {
        for (IconProvider icons : module().contributions(IconProvider.class)) {
            Set<String> drawings = new HashSet<>();
            for (KindId kind : ownKinds()) {
                try (InputStream icon = icons.icon(kind).orElse(InputStream.nullInputStream())) {
                    String drawing = new String(icon.readAllBytes(), StandardCharsets.UTF_8);
                    assertThat(drawing)
                            .as(kind.name())
                            .contains("<svg", "width=\"16\"", "height=\"16\"", "currentColor");
                    assertThat(drawings.add(drawing)).as(kind.name()).isTrue();
                }
            }
            assertThat(icons.icon(PlanKinds.ACTION))
                    .as("an icon for another's kind")
                    .isEmpty();
        }
    }

    private List<KindId> ownKinds() {
        return module().service(Catalogue.class).kinds().stream()
                .map(KindDefinition::id)
                .filter(kind -> module().names().contains(kind.namespace()))
                .toList();
    }

    @Test
    void helpHasTheSameChaptersInEveryLanguage() {
        for (HelpContribution help : module().contributions(HelpContribution.class)) {
            Set<String> pages = new HashSet<>();
            Set<Long> chapters = new HashSet<>();
            for (String language : List.of("nl", "fr", "en")) {
                String page = help.page(Locale.forLanguageTag(language));
                assertThat(page).as(help.id() + " in " + language).isNotBlank();
                pages.add(page);
                chapters.add(page.lines().filter(line -> line.startsWith("# ")).count());
            }
            assertThat(pages).as(help.id() + " in each language").hasSize(3);
            assertThat(chapters).as("headings of " + help.id()).hasSize(1);
            assertThat(help.page(Locale.GERMAN))
                    .as(help.id() + " in a language that it has not")
                    .isNotBlank();
        }
    }

    private void named(Set<String> ids, String id, Message name) {
        assertThat(ids.add(id)).as(id + " is the only one of that id").isTrue();
        assertThat(module().hasWords(name)).as("a name of " + id).isTrue();
    }

    @Test
    void whatIsChosenInMenusHasANameAndAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        module().contributions(ViewContribution.class).forEach(one -> named(ids, one.id(), one.title()));
        module().contributions(LayoutContribution.class).forEach(one -> named(ids, one.id(), one.name()));
        module().contributions(WizardContribution.class).forEach(one -> named(ids, one.id(), one.name()));
        module().contributions(CommandHandler.class).forEach(one -> named(ids, one.id(), one.name()));
        module().contributions(PreferencePageContribution.class).forEach(one -> named(ids, one.id(), one.title()));
        module().contributions(LayoutContribution.class)
                .forEach(
                        one -> assertThat(one.views()).as(one.id()).isNotEmpty().doesNotHaveDuplicates());
    }
}
