package org.doelenboom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Migration;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.SnapshotBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The golden file has data of the module "garden" in version 7. */
final class MigrationsTest {
    private static final NodeId OBJECTIVE = new NodeId("od1");

    @TempDir
    Path folder;

    private final FilePlanStore store = new FilePlanStore();
    private final List<String> asked = new ArrayList<>();

    @Test
    void dataOfAnOlderVersionIsBroughtForwardStepByStep() throws Refusal {
        installed(9, step(7, "garden.open", "garden.public"), step(8, "garden.public", "garden.forAll"));

        StoredPlan read = read();

        assertThat(read.migrated()).isTrue();
        Attributes attributes = read.plan().node(OBJECTIVE).attributes();
        assertThat(attributes.find("garden.forAll")).contains(new Value.Flag(true));
        assertThat(attributes.find("garden.open")).isEmpty();
        assertThat(read.plan().namespaces()).contains(new Namespace("garden", 9, Namespace.Presence.OPTIONAL));
    }

    @Test
    void onlyNodesWithDataOfTheModuleAreAsked() throws Refusal {
        installed(8, step(7, "garden.open", "garden.public"));

        read();

        assertThat(asked).containsExactly("od1", "a1", "a2");
    }

    @Test
    void dataOfTheSameVersionIsLeftAlone() throws Refusal {
        installed(7, step(6, "garden.open", "garden.public"), step(7, "garden.open", "garden.public"));

        StoredPlan read = read();

        assertThat(read.migrated()).isFalse();
        assertThat(Plans.written(read.plan(), read.history())).isEqualTo(Plans.golden());
    }

    @Test
    void dataOfANewerVersionIsKeptAsItIs() throws Refusal {
        installed(3, step(1, "garden.open", "garden.public"), step(2, "garden.open", "garden.public"));

        StoredPlan read = read();

        assertThat(read.migrated()).isFalse();
        assertThat(Plans.written(read.plan(), read.history())).isEqualTo(Plans.golden());
    }

    @Test
    void dataOfAModuleThatIsNotThereIsKeptAsItIs() throws Refusal {
        store.migrations = List.of(step(7, "garden.open", "garden.public"));

        assertThat(read().migrated()).isFalse();
    }

    @Test
    void aMissingStepIsRefusedNamingTheModuleAndTheVersion() {
        installed(10, step(7, "garden.open", "garden.public"), step(9, "garden.public", "garden.forAll"));

        Refusal refusal = refusal();

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_READABLE);
        assertThat(refusal.reason().arguments()).containsExactly("test.doelenboom", "garden", "7", "10", "8");
        assertThat(asked).isEmpty();
    }

    @Test
    void twoStepsFromOneVersionAreRefused() {
        installed(8, step(7, "garden.open", "garden.public"), step(7, "garden.open", "garden.forAll"));

        assertThat(refusal().reason().key()).isEqualTo("migration.twice");
    }

    @Test
    void aStepThatThrowsIsRefusedNamingTheModule() {
        installed(8, step(7, node -> {
            throw new IllegalStateException("broken on purpose");
        }));

        Refusal refusal = refusal();

        assertThat(refusal.reason().arguments()).containsExactly("test.doelenboom", "garden", "7", "od1");
        assertThat(refusal).hasRootCauseMessage("broken on purpose");
        assertThat(new StoreMessages().text(refusal.reason(), Locale.FRENCH))
                .hasValueSatisfying(text -> assertThat(text).contains("garden").doesNotContain("broken"));
    }

    @Test
    void aStepThatMovesANodeIsRefused() {
        installed(8, step(7, node -> node.withParent(Plans.ROOT)));

        assertThat(refusal().reason().key()).isEqualTo("migration.failed");
    }

    @Test
    void whatTheFileDoesNotDeclareIsDeclaredAsTheModuleDoes() throws IOException, Refusal {
        installed(5);

        byte[] undeclared = Plans.golden(" \"garden\":{\"version\":7,\"presence\":\"optional\"},\n", "");
        Snapshot plan = store.read(new ByteArrayInputStream(undeclared), "test.doelenboom")
                .plan();

        assertThat(rewritten(plan)).contains("\n \"garden\":{\"version\":5,\"presence\":\"required\"}},\n");
    }

    @Test
    void whatNobodyDeclaresIsDeclaredOptionalInVersionOne() throws IOException, Refusal {
        byte[] undeclared = Plans.golden(" \"garden\":{\"version\":7,\"presence\":\"optional\"},\n", "");
        Snapshot plan = store.read(new ByteArrayInputStream(undeclared), "test.doelenboom")
                .plan();

        assertThat(rewritten(plan)).contains("\n \"garden\":{\"version\":1,\"presence\":\"optional\"}},\n");
    }

    @Test
    void theCoresOwnDataIsAlwaysDeclared() throws IOException, Refusal {
        Snapshot plan = new SnapshotBuilder(Plans.ROOT, new KindId("plan.plan"), Attributes.NONE).build();

        assertThat(rewritten(plan)).contains("\n \"plan\":{\"version\":1,\"presence\":\"required\"}},\n");
    }

    private String rewritten(Snapshot plan) throws IOException, Refusal {
        Path file = folder.resolve("plan.doelenboom");
        store.write(plan, StoredPlan.NO_HISTORY, file, null);
        return Files.readString(file);
    }

    private StoredPlan read() throws Refusal {
        return store.read(new ByteArrayInputStream(Plans.golden()), "test.doelenboom");
    }

    private Refusal refusal() {
        return catchThrowableOfType(Refusal.class, this::read);
    }

    private void installed(int version, Migration... steps) {
        store.catalogue =
                new InstalledNamespaces(List.of(new Namespace("garden", version, Namespace.Presence.REQUIRED)));
        store.migrations = List.of(steps);
    }

    private Migration step(int from, String oldName, String newName) {
        return step(from, node -> node.attributes()
                .find(oldName)
                .map(value ->
                        node.withAttributes(node.attributes().without(oldName).with(newName, value)))
                .orElse(node));
    }

    private Migration step(int from, UnaryOperator<Node> change) {
        return new Migration() {
            @Override
            public String namespace() {
                return "garden";
            }

            @Override
            public int from() {
                return from;
            }

            @Override
            public Node migrate(Node node) {
                asked.add(node.id().value());
                return change.apply(node);
            }
        };
    }
}
