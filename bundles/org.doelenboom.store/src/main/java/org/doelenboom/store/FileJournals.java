package org.doelenboom.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.Journal;
import org.doelenboom.api.store.Journals;
import org.doelenboom.api.store.PlanStore;
import org.doelenboom.api.store.Recovery;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Journals as files in one folder: {@code NAME.journal}, and beside it the plan where that has no file of its own. */
@Component
public final class FileJournals implements Journals {
    private static final String ENDING = ".journal";
    private static final int PATIENCE_SECONDS = 5;

    private final PlanStore plans;

    /** Weakly: a plan lets go of its journal at each save. */
    private final Set<FileJournal> begun = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "Doelenboom journal");
        thread.setDaemon(true);
        return thread;
    });

    private final Disk disk;

    @Activate
    public FileJournals(@Reference PlanStore plans) {
        this(plans, new Disk.Real());
    }

    FileJournals(PlanStore plans, Disk disk) {
        this.plans = plans;
        this.disk = disk;
    }

    /** What waits is still written; the journals of plans that were not closed stay. */
    @Deactivate
    public void close() throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            writer.shutdownNow();
        }
        begun.forEach(FileJournal::release);
    }

    static Path baseOf(Path journal) {
        return journal.resolveSibling(journal.getFileName() + ".base");
    }

    @Override
    public Journal begin(Path folder, Snapshot plan, @Nullable Path file, FileState state, @Nullable Journal former) {
        Path journal = folder.resolve(NodeId.random() + ENDING);
        JournalLine.Content head = out -> {
            out.raw("{\"journal\":1");
            if (file != null) {
                out.raw(",\"file\":").string(file.toAbsolutePath().toString());
            }
            if (former instanceof FileJournal old) {
                out.raw(",\"after\":").string(old.name());
            }
            out.raw(",\"size\":").raw(String.valueOf(state.size()));
            out.raw(",\"hash\":").string(state.hash()).raw("}");
        };
        FileJournal made = new FileJournal(
                disk, journal, head, () -> prepare(folder, file == null ? plan : null, baseOf(journal)), writer);
        begun.add(made);
        return made;
    }

    private void prepare(Path folder, @Nullable Snapshot plan, Path base) {
        try {
            makePrivate(folder);
            if (plan != null) {
                plans.write(plan, StoredPlan.NO_HISTORY, base, null);
            }
        } catch (IOException | Refusal e) {
            log("journal not prepared: " + folder, e);
        }
    }

    /** It holds what people wrote: nobody else on this computer needs to read it. */
    private static void makePrivate(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Override
    public List<Recovery> leftBehind(Path folder) {
        List<Recovery> found = new ArrayList<>();
        List<Path> left =
                journals(folder).stream().filter(journal -> !isInUse(journal)).toList();
        Set<String> superseded = superseded(left);
        for (Path journal : left) {
            if (superseded.contains(name(journal))) {
                forget(journal);
            } else {
                recovery(journal).ifPresent(found::add);
            }
        }
        return found;
    }

    private static String name(Path journal) {
        return String.valueOf(journal.getFileName());
    }

    /** Of two journals of one plan the later counts once it holds all that the former does, and until then the former. */
    private static Set<String> superseded(List<Path> left) {
        Set<String> names = new HashSet<>();
        left.forEach(journal -> names.add(name(journal)));
        Set<String> superseded = new HashSet<>();
        for (Path journal : left) {
            try {
                JournalContent content = JournalContent.read(Files.readAllBytes(journal));
                if (names.contains(content.after())) {
                    superseded.add(content.isComplete() ? content.after() : name(journal));
                }
            } catch (IOException e) {
                log("journal not read: " + journal, e);
            }
        }
        return superseded;
    }

    private static List<Path> journals(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            log("journals not listed: " + folder, e);
            return List.of();
        }
    }

    private static boolean isInUse(Path journal) {
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false)) {
            return lock == null;
        } catch (OverlappingFileLockException | IOException e) {
            return true;
        }
    }

    private Optional<Recovery> recovery(Path journal) {
        try {
            byte[] bytes = Files.readAllBytes(journal);
            if (JournalLine.documents(bytes).isEmpty()) {
                // The crash came while its first line was written.
                remove(journal);
                return Optional.empty();
            }
            JournalContent content = JournalContent.read(bytes);
            Path file = content.file().isEmpty() ? null : Path.of(content.file());
            StoredPlan plan = plans.read(file == null ? baseOf(journal) : file);
            Optional<List<Transaction>> missing =
                    file == null ? Optional.of(content.steps()) : content.missingFrom(plan.state());
            if (missing.filter(List::isEmpty).isPresent()) {
                // The crash came between saving and removing the journal.
                remove(journal);
                return Optional.empty();
            }
            boolean fits = file != null && missing.isPresent();
            return Optional.of(
                    new Recovery(journal, plan, file, fits, missing.orElse(content.steps()), content.brought()));
        } catch (IOException | InvalidPathException | Refusal e) {
            log("journal not read: " + journal, e);
            return Optional.empty();
        }
    }

    @Override
    public void rewrite(Recovery recovery, UnaryOperator<Transaction> step, UnaryOperator<Snapshot> base)
            throws Refusal {
        Path journal = recovery.journal();
        Path own = baseOf(journal);
        if (Files.exists(own)) {
            plans.write(base.apply(plans.read(own).plan()), StoredPlan.NO_HISTORY, own, null);
        }
        try {
            byte[] changed = JournalContent.rewritten(Files.readAllBytes(journal), step);
            new SafeSave(disk).save(journal, null, SafeSave.PLAIN, out -> out.write(changed));
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.NOT_WRITABLE, StoreMessages.message("journal.failed", journal), e);
        }
    }

    @Override
    public void remove(Recovery recovery) {
        forget(recovery.journal());
    }

    private static void forget(Path journal) {
        try {
            remove(journal);
        } catch (IOException e) {
            log("journal not removed: " + journal, e);
        }
    }

    private static void remove(Path journal) throws IOException {
        Files.deleteIfExists(journal);
        Files.deleteIfExists(baseOf(journal));
    }

    private static void log(String what, Exception e) {
        System.getLogger(FileJournals.class.getName()).log(System.Logger.Level.WARNING, what, e);
    }
}
