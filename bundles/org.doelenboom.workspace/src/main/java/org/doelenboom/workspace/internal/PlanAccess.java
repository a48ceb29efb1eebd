package org.doelenboom.workspace.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.LockHolder;
import org.doelenboom.api.store.PlanLock;
import org.doelenboom.api.text.Message;

/** What may be done with an open plan, and why not: who has it open, who only reports, what needs a module. On the thread that edits. */
final class PlanAccess {
    private final Catalogue catalogue;
    private final Supplier<Snapshot> plan;
    private final Supplier<String> name;
    private PlanLock lock;
    private boolean reporting;

    /**
     * @param name of its file; empty where it has none
     * @param reporting whether only figures and notes are reported, where the lock is another's
     */
    PlanAccess(Catalogue catalogue, Supplier<Snapshot> plan, Supplier<String> name, PlanLock lock, boolean reporting) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.name = name;
        this.lock = lock;
        this.reporting = reporting && lock.other().isPresent();
    }

    /** What of the plan may be changed where it may be changed at all. */
    EditRules rules() {
        EditRules whole = new NewerParts(plan, catalogue);
        EditRules reports = new ReportingRules(catalogue, PlanWorkspace.message("reporting.only"));
        return EditRules.together(() -> reporting, reports, whole);
    }

    /** Why nothing at all may be changed: who only reports may do that much. */
    Optional<Message> refusal() {
        return reporting ? ReadOnly.missing(plan.get(), catalogue) : readOnlyReason();
    }

    /** Why not everything may be changed. */
    Optional<Message> readOnlyReason() {
        String key = reporting ? "readOnly.reporting" : "readOnly.locked";
        Optional<Message> locked = lock.other().map(holder -> ReadOnly.locked(key, name.get(), holder));
        return locked.isPresent() ? locked : ReadOnly.missing(plan.get(), catalogue);
    }

    /** Who else has it open. */
    Optional<LockHolder> other() {
        return lock.other();
    }

    boolean isReporting() {
        return reporting;
    }

    PlanLock lock() {
        return lock;
    }

    /** It has another file now, which is ours. */
    void moved(PlanLock own) {
        lock.release();
        lock = own;
        reporting = false;
    }

    void end() {
        lock.release();
    }
}
