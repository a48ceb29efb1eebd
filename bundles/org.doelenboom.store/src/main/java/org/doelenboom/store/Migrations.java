package org.doelenboom.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Migration;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;

/**
 * Brings the data of each module forward to the version that is installed. Data of a newer version, and of a module that is not
 * there, stays as it is.
 */
final class Migrations {
    private final Function<String, Optional<Namespace>> installed;
    private final List<Migration> known;
    private final BiConsumer<Migration, Throwable> failed;

    /** @param migrated whether anything was old */
    record Result(PlanReader.Content content, boolean migrated) {}

    /**
     * @param installed a namespace as the installed module declares it
     * @param failed told of a step that throws or answers nonsense
     */
    Migrations(
            Function<String, Optional<Namespace>> installed,
            List<Migration> known,
            BiConsumer<Migration, Throwable> failed) {
        this.installed = installed;
        this.known = List.copyOf(known);
        this.failed = failed;
    }

    /**
     * The same content with everything brought forward.
     *
     * @throws BadContent when a step is missing or fails
     */
    Result apply(PlanReader.Content content) throws BadContent {
        PlanReader.Content now = content;
        boolean migrated = false;
        for (Namespace declared : content.namespaces()) {
            int target =
                    installed.apply(declared.name()).map(Namespace::version).orElse(0);
            if (declared.version() < target) {
                now = forward(now, declared, target);
                migrated = true;
            }
        }
        return new Result(now, migrated);
    }

    private PlanReader.Content forward(PlanReader.Content content, Namespace declared, int target) throws BadContent {
        List<Migration> steps = steps(declared, target);
        List<Node> nodes = new ArrayList<>(content.nodes());
        for (Migration step : steps) {
            for (int i = 0; i < nodes.size(); i++) {
                Node node = nodes.get(i);
                if (concerns(declared.name(), node)) {
                    nodes.set(i, migrate(step, node));
                }
            }
        }
        Namespace brought = new Namespace(declared.name(), target, declared.presence());
        List<Namespace> namespaces = content.namespaces().stream()
                .map(namespace -> namespace.equals(declared) ? brought : namespace)
                .toList();
        return new PlanReader.Content(nodes, namespaces, content.history());
    }

    /** Found before the first is run: a module that lacks one of its steps is told so, whatever the data. */
    private List<Migration> steps(Namespace declared, int target) throws BadContent {
        Map<Integer, List<Migration>> byVersion = new HashMap<>();
        for (Migration migration : known) {
            if (migration.namespace().equals(declared.name())) {
                byVersion
                        .computeIfAbsent(migration.from(), version -> new ArrayList<>())
                        .add(migration);
            }
        }
        List<Migration> steps = new ArrayList<>();
        for (int version = declared.version(); version < target; version++) {
            List<Migration> candidates = byVersion.getOrDefault(version, List.of());
            if (candidates.size() != 1) {
                throw failure(
                        candidates.isEmpty() ? "migration.gap" : "migration.twice",
                        null,
                        declared.name(),
                        declared.version(),
                        target,
                        version);
            }
            steps.add(candidates.get(0));
        }
        return steps;
    }

    private static boolean concerns(String namespace, Node node) {
        if (node.kind().namespace().equals(namespace)) {
            return true;
        }
        boolean[] found = {false};
        node.attributes()
                .forEach((name, value) -> found[0] |= KindId.namespaceOf(name).equals(namespace));
        return found[0];
    }

    private Node migrate(Migration step, Node node) throws BadContent {
        Node after;
        try {
            after = step.migrate(node);
            if (after == null
                    || !after.id().equals(node.id())
                    || !after.parent().equals(node.parent())
                    || !after.children().equals(node.children())) {
                throw new IllegalStateException("it gave another item than " + node);
            }
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            failed.accept(step, e);
            throw failure("migration.failed", e, step.namespace(), step.from(), node.id());
        }
        return after;
    }

    private static BadContent failure(String key, @Nullable Throwable cause, Object... arguments) {
        BadContent failure = BadContent.whole(Refusal.Kind.NOT_READABLE, key, arguments);
        if (cause != null) {
            failure.initCause(cause);
        }
        return failure;
    }
}
