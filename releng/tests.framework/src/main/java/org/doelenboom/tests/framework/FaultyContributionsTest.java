package org.doelenboom.tests.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.check.Problem;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.KindProvider;
import org.doelenboom.api.document.Migration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.CalendarSource;
import org.doelenboom.api.exchange.Exporter;
import org.doelenboom.api.exchange.Importer;
import org.doelenboom.api.exchange.ReturnReader;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.module.InstalledModule.State;
import org.doelenboom.api.module.ModuleContribution;
import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.module.ModuleService;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.Messages;
import org.doelenboom.plan.ModuleContributions;
import org.doelenboom.plan.PlanChecker;
import org.doelenboom.workspace.Exchange;
import org.doelenboom.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** A plug-in that fails at some point is named, what failed is left out, and all else goes on. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class FaultyContributionsTest {

    @InjectService
    ModuleService modules;

    @InjectService
    Messages messages;

    @InjectService
    PlanChecker checker;

    @InjectService
    ModuleContributions contributions;

    @InjectService
    Workspace workspace;

    @InjectService
    Exchange exchange;

    @TempDir
    Path work;

    private DroppedPlugIns folder;
    private Snapshot sample;
    private List<String> rulesBefore;
    private String documentBefore;

    @BeforeEach
    void whatWorks() throws Exception {
        folder = new DroppedPlugIns(modules);
        sample = workspace.sample().stored().plan();
        rulesBefore = rules();
        documentBefore = document();
    }

    @AfterEach
    void asItWas() throws Exception {
        folder.close();
    }

    private List<String> rules() {
        return checker.check(sample).stream().map(Problem::rule).sorted().toList();
    }

    private String document() throws Exception {
        Path file = work.resolve("plan.html");
        exchange.export(sample, file, Exchange.Wish.in("nl"));
        return Files.readString(file);
    }

    private String calendar() throws Exception {
        Path file = work.resolve("plan.ics");
        exchange.export(sample, file, Exchange.Wish.in("nl"));
        return Files.readString(file);
    }

    /** What makes the program ask the contribution, in the middle of its work. */
    private interface Exercise {
        void of(FaultyContributionsTest test) throws Exception;
    }

    private static Arguments fault(Class<?> point, Class<?> component, Exercise exercise) {
        return Arguments.of(component.getSimpleName(), point, component, exercise);
    }

    static Stream<Arguments> faults() {
        Exercise nothing = test -> {};
        Exercise words = test ->
                assertThat(test.messages.text(Faults.message(), Locale.ENGLISH)).isEqualTo("text");
        Exercise check = test -> test.checker.check(test.sample);
        Exercise measure = test -> test.contributions.measures().all().stream()
                .filter(one -> one.id().equals("faulty.measure"))
                .forEach(one -> assertThat(one.actual(test.sample, test.sample.root(), 2024, Optional.empty()))
                        .isEmpty());
        Exercise section = test -> assertThat(test.document()).doesNotContain("half a section");
        Exercise report = test -> {
            Path file = test.work.resolve("document.faulty");
            assertThatThrownBy(() -> test.exchange.export(test.sample, file, Exchange.Wish.in("nl")))
                    .isInstanceOf(Refusal.class);
            assertThat(file).doesNotExist();
        };
        Exercise importing = test -> {
            Path file = Files.writeString(test.work.resolve("foreign.faulty"), "words");
            assertThatThrownBy(() -> test.exchange.preview(file, Map.of())).isInstanceOf(Refusal.class);
        };
        Exercise returning = test -> {
            Path file = Files.writeString(test.work.resolve("back.faulty"), "words");
            assertThatThrownBy(() -> test.exchange.takeBack(test.sample, file, ""))
                    .isInstanceOf(Refusal.class);
        };
        Exercise days =
                test -> assertThat(test.calendar()).contains("END:VCALENDAR").doesNotContain("half a calendar");
        Exercise reading = FaultyContributionsTest::readOldPlan;
        return Stream.of(
                fault(ModuleDescriptor.class, Faults.ThrowingModule.class, nothing),
                fault(ModuleDescriptor.class, Faults.NonsenseModule.class, nothing),
                fault(MessageSource.class, Faults.ThrowingWords.class, words),
                fault(MessageSource.class, Faults.NonsenseWords.class, words),
                fault(KindProvider.class, Faults.ThrowingKinds.class, nothing),
                fault(KindProvider.class, Faults.NonsenseKinds.class, nothing),
                fault(PlanCheck.class, Faults.ThrowingCheck.class, check),
                fault(PlanCheck.class, Faults.NonsenseCheck.class, check),
                fault(Measure.class, Faults.ThrowingMeasure.class, measure),
                fault(Measure.class, Faults.NonsenseMeasure.class, measure),
                fault(ReportSection.class, Faults.ThrowingSection.class, section),
                fault(ReportSection.class, Faults.NonsenseSection.class, section),
                fault(Exporter.class, Faults.ThrowingExporter.class, report),
                fault(Exporter.class, Faults.NonsenseExporter.class, report),
                fault(Importer.class, Faults.ThrowingImporter.class, importing),
                fault(Importer.class, Faults.NonsenseImporter.class, importing),
                fault(ReturnReader.class, Faults.ThrowingReader.class, returning),
                fault(ReturnReader.class, Faults.NonsenseReader.class, returning),
                fault(CalendarSource.class, Faults.ThrowingCalendar.class, days),
                fault(CalendarSource.class, Faults.NonsenseCalendar.class, days),
                fault(CommandContribution.class, Faults.ThrowingCommand.class, nothing),
                fault(CommandContribution.class, Faults.NonsenseCommand.class, nothing),
                fault(Migration.class, Faults.ThrowingStep.class, reading),
                fault(Migration.class, Faults.NonsenseStep.class, reading));
    }

    /** A plan with data of the plug-in's first version: it is refused, and the others are still read. */
    private static void readOldPlan(FaultyContributionsTest test) throws Exception {
        Path file = Files.writeString(
                test.work.resolve("old.doelenboom"),
                """
                {"format":"doelenboom","formatVersion":1,
                "header":{"id":"p","kind":"plan.plan"},
                "namespaces":{"plan":{"version":1,"presence":"required"},"faulty":{"version":1,"presence":"optional"}},
                "nodes":[{"id":"n","kind":"faulty.thing","parent":"p"}],
                "history":[]}
                """);
        assertThatThrownBy(() -> test.workspace.read(file)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.reason().key())
                .isEqualTo("migration.failed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void whatFailsIsSwitchedOffAndNamedAndAllElseGoesOn(
            String name, Class<?> point, Class<?> component, Exercise exercise) throws Exception {
        PlugInJar jar = new PlugInJar(Faults.BUNDLE, "1.0.0").type(Faults.class).component(component, point, "faulty");
        if (point == Migration.class) {
            jar.component(Faults.Kinds.class, KindProvider.class, "faulty");
        }
        jar.writeTo(folder.file("faulty.jar"));
        folder.await(Faults.BUNDLE, State.ACTIVE);
        exercise.of(this);

        Message problem = folder.problems(Faults.BUNDLE).stream()
                .filter(one -> one.key().equals("contribution.failed"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is named: " + folder.all()));
        assertThat(problem.arguments()).startsWith(component.getName(), Faults.BUNDLE);
        assertThat(folder.find(Faults.BUNDLE).parts().get(0).contributions())
                .filteredOn(one -> one.provider().equals(component.getName()))
                .extracting(ModuleContribution::point, ModuleContribution::switchedOff)
                .containsExactly(tuple(point.getName(), true));
        assertThat(rules()).isEqualTo(rulesBefore);
        assertThat(document()).isEqualTo(documentBefore);
    }

    @Test
    void aComponentThatCannotBeMadeIsNamedAndAllElseGoesOn() throws Exception {
        new PlugInJar(Faults.BUNDLE, "1.0.0")
                .type(Faults.class)
                .type(Garden.class)
                .component(Faults.Unmakeable.class, PlanCheck.class, "faulty")
                .component(Garden.Module.class, ModuleDescriptor.class, "garden")
                .imports("org.osgi.framework")
                .writeTo(folder.file("faulty.jar"));
        folder.await(Faults.BUNDLE, State.ACTIVE);
        assertThat(rules()).isEqualTo(rulesBefore);
        assertThat(contributions.modules().all())
                .extracting(ModuleDescriptor::id)
                .contains("garden");
        assertThat(folder.problems(Faults.BUNDLE))
                .filteredOn(one -> one.key().equals("contribution.failed"))
                .singleElement()
                .satisfies(one -> assertThat(one.arguments().get(0)).isEqualTo(Faults.Unmakeable.class.getName()));
    }

    @Test
    void whatWasSwitchedOffIsTriedAnewWhenItComesAnew() throws Exception {
        new PlugInJar(Faults.BUNDLE, "1.0.0")
                .type(Faults.class)
                .component(Faults.ThrowingWords.class, MessageSource.class, "faulty")
                .writeTo(folder.file("faulty.jar"));
        folder.await(Faults.BUNDLE, State.ACTIVE);
        assertThat(messages.text(Faults.message(), Locale.ENGLISH)).isEqualTo("text");
        assertThat(folder.problems(Faults.BUNDLE)).isNotEmpty();

        modules.switchOff(Faults.BUNDLE);
        modules.switchOn(Faults.BUNDLE);
        assertThat(folder.problems(Faults.BUNDLE)).isEmpty();
    }

    @Test
    void aDamagedFileInTheFolderDoesNotKeepPlansFromBeingRead() throws Exception {
        Files.write(folder.file("broken.jar"), new byte[] {'P', 'K', 3, 4, 0, 0});
        folder.await("broken.jar", State.BROKEN);
        assertThat(workspace.sample().stored().plan().size()).isEqualTo(sample.size());
        assertThat(rules()).isEqualTo(rulesBefore);
    }
}
