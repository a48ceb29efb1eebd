package org.doelenboom.store;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.UnaryOperator;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Migration;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.module.ContributionPoint;
import org.doelenboom.api.module.FailedContribution;
import org.doelenboom.api.store.Backup;
import org.doelenboom.api.store.Contribution;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.LeftContribution;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.Replacing;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.PlanKinds;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Plan files on disk. What modules know of their data is asked at each read and write, since modules come and go. */
@Component
public final class FilePlanStore implements PlanStore, ContributionPoint {
    @Nullable
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Catalogue catalogue;

    @Reference(policy = ReferencePolicy.DYNAMIC)
    volatile List<Migration> migrations = List.of();

    /** Steps that failed; the plans that need them are refused, and name the module. */
    private final Map<Migration, Throwable> failed = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Histories that were read or made here, and need not be taken apart again to be written. Their text is as long as the file. */
    private final Map<String, Boolean> valid = Collections.synchronizedMap(new WeakHashMap<>());

    private final SafeSave saving;

    public FilePlanStore() {
        this(new Disk.Real());
    }

    FilePlanStore(Disk disk) {
        this.saving = new SafeSave(disk);
    }

    @Override
    public StoredPlan read(Path file) throws Refusal {
        try {
            if (Files.isDirectory(file)) {
                throw refusal(Refusal.Kind.NOT_FOUND, "read.folder", null, file);
            }
            if (!Files.isRegularFile(file)) {
                try (InputStream content = Files.newInputStream(file)) {
                    return read(content, file.toString());
                }
            }
            long size = Files.size(file);
            if (size > PlanFormat.MAX_BYTES) {
                throw tooLarge(file);
            }
            return parse(Files.readAllBytes(file), file.toString());
        } catch (NoSuchFileException e) {
            throw refusal(Refusal.Kind.NOT_FOUND, "read.missing", e, file);
        } catch (AccessDeniedException e) {
            throw refusal(Refusal.Kind.NOT_READABLE, "read.permission", e, file);
        } catch (IOException e) {
            throw refusal(Refusal.Kind.NOT_READABLE, "read.failed", e, file, SafeSave.reason(e));
        } catch (OutOfMemoryError e) {
            // All that was read is given up with this call: there is room again, and the open plans are untouched.
            throw refusal(Refusal.Kind.TOO_LARGE, "read.memory", e, file);
        }
    }

    @Override
    public StoredPlan read(InputStream content, String name) throws Refusal {
        try {
            byte[] bytes = content.readNBytes((int) PlanFormat.MAX_BYTES + 1);
            if (bytes.length > PlanFormat.MAX_BYTES) {
                throw tooLarge(name);
            }
            return parse(bytes, name);
        } catch (IOException e) {
            throw refusal(Refusal.Kind.NOT_READABLE, "read.failed", e, name, SafeSave.reason(e));
        }
    }

    private StoredPlan parse(byte[] bytes, String name) throws Refusal {
        try {
            Migrations.Result result =
                    new Migrations(this::installed, migrations, failed::put).apply(PlanReader.read(bytes));
            PlanReader.Content content = result.content();
            valid.put(content.history(), true);
            return new StoredPlan(
                    SnapshotBuilder.of(content.nodes(), content.namespaces()),
                    content.history(),
                    Fingerprint.of(bytes),
                    result.migrated());
        } catch (BadContent e) {
            throw e.in(name);
        }
    }

    @Override
    public FileState write(Snapshot plan, String history, Path file, @Nullable FileState expected) throws Refusal {
        return write(plan, history, file, expected, SafeSave.PLAIN);
    }

    @Override
    public FileState write(Snapshot plan, String history, Path file, @Nullable FileState expected, Replacing replacing)
            throws Refusal {
        Objects.requireNonNull(plan);
        if (!valid.containsKey(history)) {
            checkHistory(history);
            valid.put(history, true);
        }
        return saving.save(file, expected, replacing, out -> PlanWriter.write(plan, history, this::declaration, out));
    }

    @Override
    public List<Backup> backups(Path file) {
        return Backups.of(file);
    }

    @Override
    public List<HistoryEntry> history(String history) {
        return HistoryText.entries(history);
    }

    @Override
    public String moveOlder(String history, Path file, int most) throws Refusal {
        String kept = new OlderHistory(saving).move(history, file, most);
        valid.put(kept, true);
        return kept;
    }

    @Override
    public List<HistoryEntry> older(Path file, String history) {
        return OlderHistory.entries(file, history);
    }

    @Override
    public void copyOlder(Path from, Path to) throws Refusal {
        new OlderHistory(saving).copy(from, to);
    }

    @Override
    public String rewrite(String history, UnaryOperator<HistoryEntry> change) {
        return HistoryText.rewrite(history, change);
    }

    @Override
    public void rewriteOlder(Path file, UnaryOperator<HistoryEntry> change) throws Refusal {
        String older = OlderHistory.text(file);
        String changed = HistoryText.rewrite(older, change);
        if (!changed.equals(older) && Files.exists(OlderHistory.of(file.toAbsolutePath()))) {
            new OlderHistory(saving).write(file, changed);
        }
    }

    @Override
    public String extend(String history, List<HistoryEntry> entries) {
        if (entries.isEmpty()) {
            return history;
        }
        String extended = HistoryText.extend(history, entries);
        if (valid.containsKey(history)) {
            valid.put(extended, true);
        }
        return extended;
    }

    @Override
    public Path contribute(Path file, Contribution contribution) throws Refusal {
        return new Contributions(saving).leave(file, contribution);
    }

    @Override
    public List<LeftContribution> contributions(Path file) {
        return new Contributions(saving).beside(file);
    }

    @Override
    public void removeContribution(Path contribution) throws Refusal {
        Contributions.remove(contribution);
    }

    @Override
    public List<FailedContribution> failed() {
        List<Migration> there = migrations;
        synchronized (failed) {
            failed.keySet().retainAll(there);
            return failed.entrySet().stream()
                    .map(one -> new FailedContribution(one.getKey(), one.getValue()))
                    .toList();
        }
    }

    /** It goes into the file as it is, and a mistake in it would make the whole file unreadable. */
    private static void checkHistory(String history) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(history)) {
            throw new IllegalArgumentException("the history holds half a character");
        }
        byte[] document = ("{\"history\":" + history + "}").getBytes(StandardCharsets.UTF_8);
        try {
            boolean array = StrictJson.document(document, json -> {
                json.beginObject();
                json.name();
                boolean begins = json.peek() == JsonToken.BEGIN_ARRAY;
                json.pass();
                boolean ends = !json.hasNext();
                while (json.hasNext()) {
                    json.name();
                    json.pass();
                }
                json.endObject();
                return begins && ends;
            });
            if (!array) {
                throw new IllegalArgumentException("the history is no JSON array");
            }
        } catch (BadContent e) {
            throw new IllegalArgumentException("the history is no JSON", e);
        }
    }

    private Optional<Namespace> installed(String name) {
        Catalogue now = catalogue;
        return now == null ? Optional.empty() : now.namespace(name);
    }

    private Namespace declaration(String name) {
        return installed(name)
                .orElse(
                        name.equals(PlanKinds.NAMESPACE.name())
                                ? PlanKinds.NAMESPACE
                                : new Namespace(name, 1, Namespace.Presence.OPTIONAL));
    }

    private static Refusal tooLarge(Object name) {
        return refusal(Refusal.Kind.TOO_LARGE, "read.large", null, name, PlanFormat.MAX_BYTES >> 20);
    }

    private static Refusal refusal(Refusal.Kind kind, String key, @Nullable Throwable cause, Object... arguments) {
        return new Refusal(kind, StoreMessages.message(key, arguments), cause);
    }
}
