package org.doelenboom.workspace.internal;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.doelenboom.api.document.Document;
import org.doelenboom.api.document.Namespace;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.PlanDocument;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.Saving;

/** An open plan and its file. */
final class EditablePlan implements OpenPlan {
    private final PlanWorkspace workspace;
    private final Document document;
    private final String history;
    private final Registration listening;

    @Nullable
    private Path file;

    /** The file as last read or written; null while there is none. */
    @Nullable
    private FileState onDisk;

    /** Whether the state that {@link #savedAt} names is in the file, or was what the plan began with. */
    private boolean began;

    /** The last transaction that is in the file; null where none is. */
    @Nullable
    private String savedAt;

    EditablePlan(PlanWorkspace workspace, PreparedPlan plan) {
        this.workspace = workspace;
        this.document = new PlanDocument(plan.stored().plan(), () -> System.getProperty("user.name", ""));
        this.history = plan.stored().history();
        this.file = plan.fileOrNull();
        this.onDisk = plan.fileOrNull() == null ? null : plan.stored().state();
        this.began = !plan.unsaved();
        this.listening = document.listen(Runnable::run, changes -> workspace.changed());
    }

    @Override
    public Document document() {
        return document;
    }

    @Override
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    @Override
    public boolean isDirty() {
        return !began || !Objects.equals(savedAt, lastTransaction());
    }

    @Nullable
    private String lastTransaction() {
        return document.undoable().map(Transaction::id).orElse(null);
    }

    @Override
    public Optional<Message> readOnlyReason() {
        for (Namespace namespace : document.snapshot().namespaces()) {
            int known = workspace
                    .catalogue()
                    .namespace(namespace.name())
                    .map(Namespace::version)
                    .orElse(0);
            if (namespace.presence() == Namespace.Presence.REQUIRED && namespace.version() > known) {
                String key = known == 0 ? "readOnly.missing" : "readOnly.newer";
                return Optional.of(PlanWorkspace.message(key, namespace.name(), namespace.version()));
            }
        }
        return Optional.empty();
    }

    @Override
    public Saving save() {
        if (file == null) {
            throw new IllegalStateException("a plan without a file is saved under a name first");
        }
        return saving(file, onDisk);
    }

    @Override
    public Saving saveAs(Path target) {
        return saving(target, null);
    }

    private Saving saving(Path target, @Nullable FileState expected) {
        document.closeTyping();
        Snapshot state = document.snapshot();
        String transaction = lastTransaction();
        return new Saving() {
            @Nullable
            private volatile FileState written;

            @Override
            public void write() throws Refusal {
                written = workspace.store().write(state, history, target, expected);
            }

            @Override
            public void done() {
                onDisk = Objects.requireNonNull(written, "not written");
                file = target;
                began = true;
                savedAt = transaction;
                workspace.changed();
            }
        };
    }

    @Override
    public void close() {
        listening.close();
        workspace.forget(this);
    }
}
