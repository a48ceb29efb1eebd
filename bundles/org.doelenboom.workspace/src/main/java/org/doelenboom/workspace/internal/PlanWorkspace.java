package org.doelenboom.workspace.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.doelenboom.api.document.Attributes;
import org.doelenboom.api.document.BilingualText;
import org.doelenboom.api.document.Catalogue;
import org.doelenboom.api.document.KindId;
import org.doelenboom.api.document.Node;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Registration;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.exchange.ImportDraft;
import org.doelenboom.api.exchange.Importer;
import org.doelenboom.api.module.ContributionPoint;
import org.doelenboom.api.module.FailedContribution;
import org.doelenboom.api.report.PlanReport;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.Journal;
import org.doelenboom.api.store.Journals;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.Recovery;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.model.SnapshotBuilder;
import org.doelenboom.plan.Contributions;
import org.doelenboom.plan.PlanKeys;
import org.doelenboom.plan.PlanKinds;
import org.doelenboom.workspace.OpenPlan;
import org.doelenboom.workspace.PreparedPlan;
import org.doelenboom.workspace.Workspace;
import org.doelenboom.workspace.compare.Replay;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps the open plans, and brings store and importers together. */
@Component
public final class PlanWorkspace implements Workspace, ContributionPoint {
    private static final String SAMPLE = "sample.doelenboom";

    /** Of a plan that is in no file: nothing on disk is expected to equal it. */
    private static final FileState NO_FILE = new FileState(0, "");

    /** Larger foreign files are no plan anybody wrote. */
    private static final long IMPORT_LIMIT = 200L * 1024 * 1024;

    private final PlanStore store;
    private final Journals journals;
    private final Catalogue catalogue;
    private final Contributions<Importer> importers = new Contributions<>(importer -> {
        Objects.requireNonNull(importer.name(), "name");
        List.copyOf(importer.endings());
    });
    private final Contributions<PlanReport> reports = new Contributions<>(report -> {
        Objects.requireNonNull(report.name(), "name");
        List.copyOf(report.endings());
    });
    private final List<EditablePlan> plans = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Nullable
    private volatile Path journalFolder;

    private volatile Supplier<String> author = () -> System.getProperty("user.name", "");

    @Activate
    public PlanWorkspace(@Reference PlanStore store, @Reference Journals journals, @Reference Catalogue catalogue) {
        this.store = store;
        this.journals = journals;
        this.catalogue = catalogue;
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addImporter(Importer importer) {
        importers.add(importer);
    }

    void removeImporter(Importer importer) {
        importers.remove(importer);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addReport(PlanReport report) {
        reports.add(report);
    }

    void removeReport(PlanReport report) {
        reports.remove(report);
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

    @Override
    public OpenPlan recover(Recovery recovery) {
        OpenPlan plan = open(
                new PreparedPlan(recovery.plan(), recovery.fits() ? recovery.fileOrNull() : null, !recovery.fits()));
        for (Transaction step : recovery.steps()) {
            plan.document().edit(step.label(), edit -> Replay.forward(step, edit));
        }
        journals.remove(recovery);
        return plan;
    }

    @Override
    public void discard(Recovery recovery) {
        journals.remove(recovery);
    }

    /** A journal for a plan that is being edited; empty where none are kept. */
    Optional<Journal> journal(Snapshot plan, @Nullable Path file, @Nullable FileState state) {
        Path folder = journalFolder;
        return folder == null
                ? Optional.empty()
                : Optional.of(journals.begin(folder, plan, file, state == null ? NO_FILE : state));
    }

    @Override
    public PreparedPlan read(Path file) throws Refusal {
        StoredPlan stored = store.read(file);
        return new PreparedPlan(stored, file, stored.migrated());
    }

    @Override
    public PreparedPlan sample() throws Refusal {
        try (InputStream content = Workspace.class.getResourceAsStream(SAMPLE)) {
            if (content == null) {
                throw new IllegalStateException("this build holds no " + SAMPLE);
            }
            return new PreparedPlan(store.read(content, SAMPLE), null, false);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_READABLE, message("refusal.unreadable", SAMPLE), e);
        }
    }

    @Override
    public PreparedPlan roughSample() throws Refusal {
        Snapshot rough = RoughSample.of(sample().stored().plan());
        return new PreparedPlan(new StoredPlan(rough, StoredPlan.NO_HISTORY, NO_FILE, false), null, false);
    }

    @Override
    public PreparedPlan blank(BilingualText title, List<String> languages) {
        Attributes header =
                Attributes.NONE.with(PlanKeys.TITLE, title).with(PlanKeys.LANGUAGES, List.copyOf(languages));
        Snapshot plan = new SnapshotBuilder(NodeId.random(), PlanKinds.PLAN, header)
                .declare(PlanKinds.NAMESPACE)
                .build();
        return new PreparedPlan(new StoredPlan(plan, StoredPlan.NO_HISTORY, NO_FILE, false), null, false);
    }

    @Override
    public ImportDraft preview(Path file, Map<String, KindId> levels) throws Refusal {
        String name = String.valueOf(file.getFileName());
        String ending = ending(name);
        Importer importer = importers.all().stream()
                .filter(one -> importers.ask(one, Importer::endings, Set.of()).contains(ending))
                .findFirst()
                .orElse(null);
        byte[] content = bytes(file);
        if (importer == null) {
            String known = String.join(", ", importEndings());
            throw new Refusal(Refusal.Kind.MISUSED, message("refusal.noImporter", file, known));
        }
        try {
            return Objects.requireNonNull(importer.read(name, content, levels), "an answer of null");
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            importers.switchOff(importer, e);
            throw new Refusal(Refusal.Kind.NOT_READABLE, message("refusal.importerFailed", file), e);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public Set<String> exportEndings() {
        Set<String> endings = new TreeSet<>();
        reports.all().forEach(report -> endings.addAll(reports.ask(report, PlanReport::endings, Set.of())));
        return endings;
    }

    @Override
    public void export(Snapshot plan, Path file, String format, List<String> languages) throws Refusal {
        String ending = format.isEmpty() ? ending(String.valueOf(file.getFileName())) : format;
        PlanReport report = reports.all().stream()
                .filter(one -> reports.ask(one, PlanReport::endings, Set.of()).contains(ending))
                .findFirst()
                .orElse(null);
        if (report == null) {
            String known = String.join(", ", exportEndings());
            throw new Refusal(Refusal.Kind.MISUSED, message("refusal.noReport", ending, known));
        }
        List<String> ofPlan = plan.root().get(PlanKeys.LANGUAGES);
        List<String> wanted = !languages.isEmpty() ? languages : List.of(ofPlan.isEmpty() ? "nl" : ofPlan.get(0));
        if (wanted.size() > 2 || !ofPlan.isEmpty() && !ofPlan.containsAll(wanted)) {
            throw new Refusal(
                    Refusal.Kind.MISUSED,
                    message("refusal.languages", String.join(", ", wanted), String.join(", ", ofPlan)));
        }
        byte[] written = reports.ask(report, one -> one.write(plan, wanted), new byte[0]);
        if (!reports.works(report)) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, message("refusal.reportFailed", ending, file));
        }
        replace(file, written);
    }

    /** Written beside and moved into place, so that a full disk leaves the old document whole. */
    private static void replace(Path file, byte[] content) throws Refusal {
        // Not a "temporary file" of the JDK: that one would be readable by its owner alone.
        Path beside = file.resolveSibling("." + file.getFileName() + "." + NodeId.random() + ".tmp");
        try {
            Files.write(beside, content, StandardOpenOption.CREATE_NEW);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(beside);
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, message("refusal.unwritable", file), e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(PlanWorkspace.class.getName()).log(System.Logger.Level.WARNING, "left behind: " + file, e);
        }
    }

    private static byte[] bytes(Path file) throws Refusal {
        if (Files.isDirectory(file) || Files.notExists(file)) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, message("refusal.notFound", file));
        }
        try {
            if (Files.size(file) > IMPORT_LIMIT) {
                String limit = Long.toString(IMPORT_LIMIT / 1024 / 1024);
                throw new Refusal(Refusal.Kind.TOO_LARGE, message("refusal.tooLarge", file, limit));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_READABLE, message("refusal.unreadable", file), e);
        }
    }

    @Override
    public Set<String> importEndings() {
        Set<String> endings = new TreeSet<>();
        importers.all().forEach(importer -> endings.addAll(importers.ask(importer, Importer::endings, Set.of())));
        return endings;
    }

    @Override
    public PreparedPlan accept(ImportDraft draft) {
        StoredPlan stored = new StoredPlan(draft.plan(), StoredPlan.NO_HISTORY, NO_FILE, false);
        return new PreparedPlan(stored, null, true);
    }

    @Override
    public OpenPlan open(PreparedPlan plan) {
        Optional<OpenPlan> already = plan.file().flatMap(this::find);
        if (already.isPresent()) {
            return already.get();
        }
        EditablePlan opened = new EditablePlan(this, plan);
        plans.add(opened);
        changed();
        return opened;
    }

    void forget(EditablePlan plan) {
        if (plans.remove(plan)) {
            changed();
        }
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public List<OpenPlan> plans() {
        return List.copyOf(plans);
    }

    @Override
    public Optional<OpenPlan> find(Path file) {
        return plans.stream()
                .filter(plan -> plan.file().filter(own -> isSame(own, file)).isPresent())
                .map(OpenPlan.class::cast)
                .findFirst();
    }

    /** One file can go by several names: links, other letter case, a relative path. */
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            // One of them is gone or out of reach: then the names decide.
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    @Override
    public List<OpenPlan> plansWithDataOf(String namespace) {
        return plans.stream()
                .filter(plan -> holds(plan.document().snapshot(), namespace))
                .map(OpenPlan.class::cast)
                .toList();
    }

    private static boolean holds(Snapshot plan, String namespace) {
        for (Node node : plan.subtree(plan.root().id())) {
            boolean[] found = {node.kind().namespace().equals(namespace)};
            node.attributes()
                    .forEach((name, value) ->
                            found[0] |= KindId.namespaceOf(name).equals(namespace));
            if (found[0]) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<FailedContribution> failed() {
        return Stream.concat(importers.failed().stream(), reports.failed().stream())
                .toList();
    }

    @Override
    public Registration listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void write(PreparedPlan plan, Path file) throws Refusal {
        store.write(plan.stored().plan(), plan.stored().history(), file, null);
    }

    static Message message(String key, Object... arguments) {
        return Message.of(WorkspaceMessages.BUNDLE, key, arguments);
    }
}
