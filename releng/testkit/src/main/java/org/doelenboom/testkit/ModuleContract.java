package org.doelenboom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.doelenboom.api.check.PlanCheck;
import org.doelenboom.api.command.CommandContribution;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.KindProvider;
import org.doelenboom.api.document.Migration;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.exchange.Importer;
import org.doelenboom.api.measure.Measure;
import org.doelenboom.api.module.ModuleDescriptor;
import org.doelenboom.api.report.ReportSection;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract of a module. A module's tests hold one class that extends this and names one of its classes:
 *
 * <pre>{@code
 * class GardenContractTest extends ModuleContract {
 *     GardenContractTest() {
 *         super(GardenModule.class);
 *     }
 * }
 * }</pre>
 *
 * <p>Its components are found by the manifest that bnd makes before the tests, and work here with the program's own services on the
 * class path. Plans are drawn at random; what fails names the plan's seed, and {@code -Ddoelenboom.seed=N} draws others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ModuleContract {

    private static final int PLANS = 30;
    private static final Message LABEL = Message.of("org.doelenboom.testkit", "edit");

    private final Class<?> inBundle;
    private ModuleUnderTest module;
    private RandomValues values;

    /** JUnit's, before each test. */
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** @param inBundle any class of the module's bundle */
    protected ModuleContract(Class<?> inBundle) {
        this.inBundle = inBundle;
    }

    /** Keys of texts that may be the same in two languages: names, codes, and words that two languages share. */
    protected Set<String> namesAndCodes() {
        return Set.of();
    }

    /** Values of attributes that only the module knows, by the attribute's name: one is enough. */
    protected Map<String, List<Value>> examples() {
        return Map.of();
    }

    /** The module as it is now, for more rules. */
    protected final ModuleUnderTest module() {
        return module;
    }

    @BeforeAll
    final void startModule() {
        module = new ModuleUnderTest(inBundle);
        values = new RandomValues(module.catalogue(), module.words(), examples(), module.sample());
    }

    @AfterEach
    final void moduleIsThere() {
        module.leave();
        module.arrive();
    }

    private List<Namespace> namespaces() {
        return module.contributions(KindProvider.class).stream()
                .map(KindProvider::namespace)
                .toList();
    }

    /** Asks the same of an empty plan, of the sample plan, and of random ones. */
    private void inEveryPlan(Consumer<PlanRules> rule) {
        Snapshot empty = new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE)
                .declare(PlanKinds.NAMESPACE)
                .build();
        rule.accept(new PlanRules(module, empty, "an empty plan"));
        rule.accept(new PlanRules(module, module.sample(), "the sample plan"));
        inRandomPlans((plan, name) -> rule.accept(new PlanRules(module, plan, name)));
    }

    /** What is asked of a plan; the name, for failures, says which plan it was. */
    @FunctionalInterface
    protected interface InPlan {
        void accept(Snapshot plan, String name);
    }

    private void inRandomPlans(InPlan rule) {
        inRandomPlans(PLANS, rule);
    }

    /** Asks something of that many plans, always the same ones unless {@code doelenboom.seed} says otherwise. */
    protected final void inRandomPlans(int count, InPlan rule) {
        RandomPlans plans = new RandomPlans(module.catalogue(), values, namespaces());
        long first = Long.getLong("doelenboom.seed", 1);
        for (long seed = first; seed < first + count; seed++) {
            rule.accept(plans.plan(seed), "the plan of seed " + seed);
        }
    }

    private Stream<MessageRules> messages() {
        return module.contributions(MessageSource.class).stream().map(MessageRules::new);
    }

    @Test
    void everyContributionIsAcceptedAndSaysWhoseItIs() {
        assertThat(module.failed()).isEmpty();
        Ids.namedAfter(module.components(), module.contributions(ModuleDescriptor.class));
        assertThat(module.contributions(ModuleDescriptor.class)).hasSizeLessThan(2);
    }

    @Test
    void idsAreUniqueAndTheModulesOwn() {
        Ids.uniqueAndOwn(module.components(), module.names());
        Ids.rulesUnique(module.contributions(PlanCheck.class));
    }

    @Test
    void everyTextIsThereInDutchFrenchAndEnglish() {
        assertThat(module.contributions(MessageSource.class))
                .as("sources of texts")
                .extracting(MessageSource::bundle)
                .contains(module.symbolicName());
        messages().forEach(MessageRules::everyTextIsThereInAllLanguages);
        messages().forEach(MessageRules::allLanguagesTakeTheSameArguments);
    }

    @Test
    void onlyNamesAndCodesAreTheSameInTwoLanguages() {
        messages().forEach(rules -> rules.onlyNamesAndCodesAreTheSame(namesAndCodes()));
    }

    @Test
    void whatPeopleReadHasWords() {
        List<Message> read = new ArrayList<>();
        module.contributions(ModuleDescriptor.class).forEach(one -> {
            read.add(one.name());
            read.add(one.description());
        });
        module.contributions(KindProvider.class).forEach(one -> {
            one.kinds().forEach(kind -> read.add(kind.name()));
            one.attributes().forEach(attribute -> read.add(attribute.label()));
        });
        module.contributions(Measure.class).forEach(one -> read.add(one.name()));
        module.contributions(CommandContribution.class).forEach(one -> read.add(one.name()));
        module.contributions(Importer.class).forEach(one -> read.add(one.name()));
        assertThat(read)
                .allSatisfy(message -> assertThat(module.hasWords(message)).isTrue());
    }

    private Stream<KindRules> kinds() {
        return module.contributions(KindProvider.class).stream()
                .map(provider -> new KindRules(provider, module.catalogue(), values));
    }

    @Test
    void kindsAreTheModulesOwnAndHaveAPlace() {
        kinds().forEach(KindRules::kindsAreItsOwnAndHaveAPlace);
        kinds().forEach(KindRules::attributesAreItsOwn);
    }

    @Test
    void keysReadWhatTheyWriteAndKnowAbsence() {
        kinds().forEach(KindRules::everyValueThatAKeyReadsItWrites);
        kinds().forEach(KindRules::absenceHasAMeaning);
    }

    @Test
    void noValueOfTheWrongTypeMakesAKeyThrow() {
        kinds().forEach(KindRules::noValueMakesAKeyThrow);
    }

    @Test
    void migrationsLeaveNoGap() {
        List<Migration> migrations = module.contributions(Migration.class);
        for (Namespace namespace : namespaces()) {
            for (int version = 1; version < namespace.version(); version++) {
                int from = version;
                assertThat(migrations)
                        .as("migrations of " + namespace.name() + " from " + from)
                        .filteredOn(one -> one.namespace().equals(namespace.name()) && one.from() == from)
                        .hasSize(1);
            }
        }
        migrations.forEach(one -> assertThat(module.namespaces()).contains(one.namespace()));
        inRandomPlans((plan, name) -> migrations.forEach(migration -> migrate(migration, plan, name)));
    }

    private static void migrate(Migration migration, Snapshot plan, String name) {
        for (Node node : Edits.nodes(plan)) {
            Node after = migration.migrate(node);
            assertThat(after.id()).as(name).isEqualTo(node.id());
            assertThat(after.parent()).as(name).isEqualTo(node.parent());
            assertThat(after.children()).as(name).isEqualTo(node.children());
        }
    }

    @Test
    void checksSurviveAnyPlan() {
        inEveryPlan(PlanRules::checksAnswer);
    }

    @Test
    void quickFixesAreEditsThatUndoCleanly() {
        inEveryPlan(PlanRules::fixesUndoCleanly);
    }

    @Test
    void sectionsOfTheDocumentSurviveAnyPlan() {
        inEveryPlan(PlanRules::sectionsWrite);
    }

    @Test
    void sectionsOfTheDocumentAreEmptyForAnEmptyPlan() {
        Snapshot empty = new SnapshotBuilder(new NodeId("plan"), PlanKinds.PLAN, Attributes.NONE).build();
        for (ReportSection section : module.contributions(ReportSection.class)) {
            RecordingWriter out = new RecordingWriter(List.of("nl"), module);
            section.write(empty, out);
            assertThat(out.headings()).as(section.getClass().getName()).isEmpty();
            assertThat(out.blocks()).as(section.getClass().getName()).isZero();
            assertThat(section.order()).as(section.getClass().getName()).isBetween(500, 899);
        }
    }

    @Test
    void measuresGiveSensibleFiguresInAnyPlan() {
        inEveryPlan(PlanRules::measuresMeasure);
    }

    @Test
    void commandsAreEditsThatUndoCleanly() {
        inEveryPlan(PlanRules::commandsUndoCleanly);
    }

    @Test
    void importersRefuseWhatIsNotTheirs() {
        List<byte[]> contents = List.of(
                new byte[0], new byte[] {0, 1, 2, 3, (byte) 0xff}, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        for (Importer importer : module.contributions(Importer.class)) {
            assertThat(importer.endings()).isNotEmpty().allSatisfy(ending -> assertThat(ending)
                    .matches("[a-z0-9]+"));
            for (byte[] content : contents) {
                try {
                    assertThat(importer.read(
                                    "x." + importer.endings().iterator().next(), content, Map.of()))
                            .isNotNull();
                } catch (Refusal refusal) {
                    assertThat(module.hasWords(refusal.reason())).isTrue();
                }
            }
        }
    }

    @Test
    void itsDataStaysByteForByteWhileTheModuleIsAway() throws Exception {
        List<Snapshot> plans = new ArrayList<>(List.of(module.sample()));
        inRandomPlans((plan, name) -> plans.add(plan));
        for (Snapshot plan : plans.subList(0, Math.min(6, plans.size()))) {
            byte[] before = written(plan);
            Document document = new PlanDocument(plan, () -> "kit");
            module.leave();
            assertThat(written(plan)).isEqualTo(before);
            assertThat(written(read(before))).isEqualTo(before);
            document.edit(
                    LABEL,
                    edit -> edit.set(
                            plan.root().id(),
                            PlanKeys.TITLE,
                            BilingualText.of("nl", "Een andere titel " + plan.size())));
            byte[] edited = written(document.snapshot());
            assertThat(Edits.nodes(read(edited)).stream().skip(1).toList())
                    .isEqualTo(Edits.nodes(read(before)).stream().skip(1).toList());
            document.undo();
            assertThat(written(document.snapshot())).isEqualTo(before);
            module.arrive();
            assertThat(module.failed()).isEmpty();
            assertThat(written(read(before))).isEqualTo(before);
        }
    }

    private byte[] written(Snapshot plan) throws IOException, Refusal {
        Path file = folder.resolve("plan.doelenboom");
        module.store().write(plan, StoredPlan.NO_HISTORY, file, null);
        return Files.readAllBytes(file);
    }

    private Snapshot read(byte[] content) throws IOException, Refusal {
        Path file = Files.write(folder.resolve("read.doelenboom"), content);
        return module.store().read(file).plan();
    }

    @Test
    void afterItLeftNothingOfItIsInTheCatalogue() {
        List<Namespace> namespaces = namespaces();
        module.leave();
        namespaces.forEach(namespace ->
                assertThat(module.catalogue().namespace(namespace.name())).isEmpty());
        assertThat(module.contributions(PlanCheck.class)).isEmpty();
    }
}
