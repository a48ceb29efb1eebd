package org.doelenboom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Edit;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A third party's module comes and goes while its data lies in a plan that others work on. */
final class OpaqueDataTest {
    private static final Message LABEL = Message.of("test", "edit");
    private static final int ROUNDS = 12;

    /** What a program with the module knows. */
    private static final InstalledNamespaces KNOWN = new InstalledNamespaces(
            List.of(new Namespace("garden", 7, Namespace.Presence.OPTIONAL), PlanKinds.NAMESPACE));

    @TempDir
    Path work;

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itsDataStaysByteForByteUnderEditsElsewhere(long seed) throws Exception {
        Random random = new Random(seed);
        FilePlanStore store = new FilePlanStore();
        Path file = work.resolve("p.doelenboom");
        Files.write(file, Plans.golden());
        List<String> before = opaque(Plans.golden());
        assertThat(before).hasSizeGreaterThan(8);
        for (int round = 0; round < ROUNDS; round++) {
            store.catalogue = random.nextBoolean() ? KNOWN : null;
            StoredPlan stored = store.read(file);
            PlanDocument document = new PlanDocument(stored.plan(), () -> "");
            for (int i = 0; i < 8; i++) {
                document.edit(LABEL, edit -> elsewhere(edit, random));
            }
            if (random.nextInt(3) == 0) {
                document.undo();
            }
            store.catalogue = random.nextBoolean() ? KNOWN : null;
            store.write(document.snapshot(), stored.history(), file, stored.state());
            assertThat(opaque(Files.readAllBytes(file)))
                    .as("seed %d, round %d", seed, round)
                    .containsExactlyInAnyOrderElementsOf(before);
        }
    }

    /** The lines with data of the module; a comma or bracket behind depends on what stands next. */
    private static List<String> opaque(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(" \"garden"))
                .map(line -> line.replaceAll("(}]?)?,?$", ""))
                .toList();
    }

    /** Titles, moves, new items: with the items that hold the module's data among them, but not that data. */
    private static void elsewhere(Edit edit, Random random) {
        List<Node> nodes = new ArrayList<>();
        edit.now().subtree(edit.now().root().id()).forEach(nodes::add);
        Node node = nodes.get(random.nextInt(nodes.size()));
        Node target = nodes.get(random.nextInt(nodes.size()));
        switch (random.nextInt(4)) {
            case 0 -> edit.append(PlanKinds.NOTE, node.id());
            case 1 -> edit.set(node.id(), PlanKeys.TITLE, BilingualText.of("nl", "t" + random.nextInt(9)));
            case 2 -> {
                if (node.kind().equals(PlanKinds.NOTE) && node.children().isEmpty()) {
                    edit.remove(node.id());
                }
            }
            default -> {
                boolean below = target.equals(node) || edit.now().path(target).contains(node);
                if (node.parent().isPresent() && !below) {
                    edit.move(node.id(), target.id(), 0);
                }
            }
        }
    }
}
