package org.doelenboom.workspace.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.Journal;
import org.doelenboom.api.store.Journals;
import org.doelenboom.api.store.LockHolder;
import org.doelenboom.api.store.PlanLock;
import org.doelenboom.api.store.PlanLocks;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.Recovery;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.Workspace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the open plans, and brings store, journals and locks together. */
@Component
public final class PlanWorkspace implements Workspace {
    private static final int BACKUPS = 10;

    private static final PlanLock NO_LOCK = new NoLock();

    private final PlanStore store;
    private final Journals journals;
    private final PlanLocks locks;
    private final Catalogue catalogue;
    private final NewPlans newPlans;
    private final OpenedPlans plans = new OpenedPlans();

    @Nullable
    private volatile Path journalFolder;

    private volatile Supplier<String> author = () -> System.getProperty("user.name", "");
    private volatile int backups = BACKUPS;

    @Activate
    public PlanWorkspace(
            @Reference PlanStore store,
            @Reference Journals journals,
            @Reference PlanLocks locks,
            @Reference Catalogue catalogue) {
        this.store = store;
        this.journals = journals;
        this.locks = locks;
        this.newPlans = new NewPlans(store);
        this.catalogue = catalogue;
    }

    /** Who works here. */
    String author() {
        return author.get();
    }

    @Override
    public void workAs(Supplier<String> name) {
        author = name;
    }

    PlanStore store() {
        return store;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public void keepJournals(Path folder) {
        journalFolder = folder;
    }

    @Override
    public List<Recovery> leftBehind() {
        Path folder = journalFolder;
        return folder == null ? List.of() : journals.leftBehind(folder);
    }

    FileErasing erasing(Path file, StoredPlan plan, String text) {
        return new FileErasing(store, journals, this::leftBehind, file, plan, text);
    }

    @Override
    public OpenPlan recover(Recovery recovery) {
        Optional<EditablePlan> open = recovery.file().flatMap(plans::editable);
        if (recovery.fits()
                && open.filter(plan -> plan.isAsIn(recovery.plan().state())).isPresent()) {
            open.get().replay(recovery);
            journals.remove(recovery);
            return open.get();
        }
        boolean fits = recovery.fits() && open.isEmpty();
        PlanLock lock = fits ? recovery.file().map(this::claim).orElse(NO_LOCK) : NO_LOCK;
        boolean ours = fits && lock.other().isEmpty();
        PreparedPlan prepared = new PreparedPlan(recovery.plan(), ours ? recovery.fileOrNull() : null, !ours);
        EditablePlan plan = add(new EditablePlan(this, prepared, ours ? lock : NO_LOCK, false));
        plan.replay(recovery);
        journals.remove(recovery);
        return plan;
    }

    @Override
    public void discard(Recovery recovery) {
        journals.remove(recovery);
    }

    /** A journal for a plan that is being edited; empty where none are kept. */
    Optional<Journal> journal(Snapshot plan, @Nullable Path file, @Nullable FileState state, @Nullable Journal former) {
        Path folder = journalFolder;
        return folder == null
                ? Optional.empty()
                : Optional.of(journals.begin(folder, plan, file, state == null ? NewPlans.NO_FILE : state, former));
    }

    @Override
    public PreparedPlan read(Path file) throws Refusal {
        StoredPlan stored = store.read(file);
        return new PreparedPlan(stored, file, stored.migrated());
    }

    @Override
    public PreparedPlan sample() throws Refusal {
        return newPlans.sample();
    }

    @Override
    public PreparedPlan roughSample() throws Refusal {
        return newPlans.roughSample();
    }

    @Override
    public PreparedPlan blank(BilingualText title, List<String> languages) {
        return NewPlans.blank(title, languages);
    }

    @Override
    public PreparedPlan accept(ImportDraft draft) {
        return NewPlans.of(draft.plan(), true);
    }

    @Override
    public PlanLock claim(Path file) {
        return locks.take(file, author());
    }

    @Override
    public void keepBackups(int number) {
        backups = number;
    }

    int backups() {
        return backups;
    }

    @Override
    public OpenPlan open(PreparedPlan plan) {
        return open(plan, NO_LOCK);
    }

    @Override
    public OpenPlan open(PreparedPlan plan, PlanLock lock) {
        return open(plan, lock, false);
    }

    @Override
    public OpenPlan openToReport(PreparedPlan plan, PlanLock lock) {
        return open(plan, lock, true);
    }

    private OpenPlan open(PreparedPlan plan, PlanLock lock, boolean reporting) {
        Optional<OpenPlan> already = plan.file().flatMap(this::find);
        if (already.isPresent()) {
            lock.release();
            return already.get();
        }
        return add(new EditablePlan(this, plan, lock, reporting));
    }

    private EditablePlan add(EditablePlan opened) {
        plans.add(opened);
        return opened;
    }

    void forget(EditablePlan plan) {
        plans.remove(plan);
    }

    void changed() {
        plans.changed();
    }

    @Override
    public List<OpenPlan> plans() {
        return plans.all();
    }

    @Override
    public Optional<OpenPlan> find(Path file) {
        return plans.find(file);
    }

    @Override
    public List<OpenPlan> plansWithDataOf(String namespace) {
        return plans.withDataOf(namespace);
    }

    @Override
    public Registration listen(Runnable listener) {
        return plans.listen(listener);
    }

    @Override
    public void write(PreparedPlan plan, Path file) throws Refusal {
        store.write(plan.stored().plan(), plan.stored().history(), file, null);
    }

    static Message message(String key, Object... arguments) {
        return Message.of(WorkspaceMessages.BUNDLE, key, arguments);
    }

    /** Of a plan without a file, or for a program that only reads. */
    private record NoLock() implements PlanLock {
        @Override
        public Optional<LockHolder> other() {
            return Optional.empty();
        }

        @Override
        public void release() {
            // Nothing was left.
        }
    }
}
