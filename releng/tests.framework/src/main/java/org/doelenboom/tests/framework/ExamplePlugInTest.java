package org.doelenboom.tests.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.module.InstalledModule.State;
import org.doelenboom.api.module.ModuleContribution;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.text.Message;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.PlanChecker;
import org.doelenboom.workspace.Exchange;
import org.doelenboom.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** The example plug-in, built as somebody else would, is dropped into the folder. Nothing here refers to its classes. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class ExamplePlugInTest {

    private static final String GARDEN = "org.example.garden";
    private static final KindId KIND = new KindId("garden.garden");

    /** The points below the screen where modules contribute. */
    private static final Set<String> POINTS = Set.of(
            "org.doelenboom.api.check.PlanCheck",
            "org.doelenboom.api.command.CommandContribution",
            "org.doelenboom.api.document.KindProvider",
            "org.doelenboom.api.document.Migration",
            "org.doelenboom.api.exchange.Importer",
            "org.doelenboom.api.measure.Measure",
            "org.doelenboom.api.module.ModuleDescriptor",
            "org.doelenboom.api.exchange.Exporter",
            "org.doelenboom.api.report.ReportSection",
            "org.doelenboom.api.text.MessageSource");

    @InjectBundleContext
    BundleContext context;

    @InjectService
    ModuleService modules;

    @InjectService
    Workspace workspace;

    @InjectService
    Exchange exchange;

    @InjectService
    PlanChecker checker;

    @InjectService
    Catalogue catalogue;

    @InjectService
    Messages messages;

    @TempDir
    Path work;

    private DroppedPlugIns folder;

    @BeforeEach
    void watch() throws Exception {
        folder = new DroppedPlugIns(modules);
    }

    @AfterEach
    void asItWas() throws Exception {
        folder.close();
    }

    private Path jar(String project, String name) {
        return Path.of(context.getProperty("doelenboom.features.folder"))
                .resolve("../../../../" + project + "/target/" + name + "-1.0.0.jar");
    }

    private void drop() throws Exception {
        Files.copy(jar("tests.plugin", GARDEN), folder.file("garden.jar"));
        folder.await(GARDEN, State.ACTIVE);
    }

    private ImportDraft imported() throws Exception {
        Path file = Files.writeString(work.resolve("list.gardens"), "Elzenhof;350\nKlaverhof;0\nno area\n");
        return exchange.preview(file, Map.of());
    }

    private List<String> rules(Snapshot plan) {
        return checker.check(plan).stream().map(Problem::rule).toList();
    }

    @Test
    void itContributesAtEveryPointBelowTheScreen() throws Exception {
        drop();
        Set<String> points = new HashSet<>();
        folder.find(GARDEN).parts().get(0).contributions().stream()
                .map(ModuleContribution::point)
                .forEach(points::add);
        assertThat(points).isEqualTo(POINTS);
        assertThat(folder.problems(GARDEN)).isEmpty();
    }

    @Test
    void whatItContributesWorks() throws Exception {
        drop();
        ImportDraft draft = imported();
        Snapshot plan = draft.plan();
        assertThat(draft.report().counts()).containsEntry(KIND, 2);
        assertThat(draft.report().notPlaced()).hasSize(1);
        assertThat(rules(plan)).contains("GA1");
        Path document = work.resolve("plan.html");
        exchange.export(plan, document, Exchange.Wish.in("nl"));
        assertThat(document).content().contains("Buurtmoestuinen", "Elzenhof");
        Path list = work.resolve("plan.gardenlist");
        exchange.export(plan, list, Exchange.Wish.in("nl"));
        assertThat(list).content().isEqualTo("Elzenhof\nKlaverhof\n");
        Message name = catalogue.kind(KIND).orElseThrow().name();
        assertThat(messages.text(name, Locale.FRENCH)).isEqualTo("Potager");
    }

    @Test
    void itsDataOutlivesItAndIsUnderstoodAgainWhenItComesBack() throws Exception {
        drop();
        Snapshot plan = imported().plan();
        Path file = work.resolve("gardens.doelenboom");
        workspace.write(workspace.accept(imported()), file);
        byte[] written = Files.readAllBytes(file);

        Files.delete(folder.file("garden.jar"));
        folder.await(() -> folder.all().isEmpty());
        assertThat(catalogue.kind(KIND)).isEmpty();
        assertThat(exchange.importEndings()).doesNotContain("gardens");
        assertThat(rules(plan)).doesNotContain("GA1");
        Path copy = work.resolve("copy.doelenboom");
        workspace.write(workspace.read(file), copy);
        assertThat(copy).hasBinaryContent(written);

        drop();
        assertThat(rules(workspace.read(copy).stored().plan())).contains("GA1");
    }

    @Test
    void dataOfItsFirstVersionIsBroughtForward() throws Exception {
        drop();
        Path old = work.resolve("old.doelenboom");
        workspace.write(workspace.accept(imported()), old);
        String text = Files.readString(old);
        String first = text.replace("garden.area", "garden.size")
                .replaceAll("(\"garden\"\\s*:\\s*\\{\\s*\"version\"\\s*:\\s*)2", "$11");
        assertThat(first).isNotEqualTo(text).contains("garden.size");
        Files.writeString(old, first);
        assertThat(rules(workspace.read(old).stored().plan())).contains("GA1");
    }

    @Test
    void itsPartForTheScreenIsLeftOutOfARunWithoutOne() throws Exception {
        drop();
        Files.copy(jar("tests.plugin.ui", GARDEN + ".ui"), folder.file("garden.ui.jar"));
        folder.await(GARDEN + ".ui", State.OFF);
        assertThat(folder.find(GARDEN + ".ui").bundles()).isEmpty();
        assertThat(folder.problems(GARDEN + ".ui")).isEmpty();
        assertThat(folder.find(GARDEN).state()).isEqualTo(State.ACTIVE);
    }
}
