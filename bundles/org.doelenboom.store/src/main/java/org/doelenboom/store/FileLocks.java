package org.doelenboom.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.store.LockHolder;
import org.doelenboom.api.store.PlanLock;
import org.doelenboom.api.store.PlanLocks;
import org.doelenboom.api.text.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Notes as files beside the plans: {@code .NAME.lock}, touched every two minutes as a sign that someone still works. */
@Component
public final class FileLocks implements PlanLocks {
    static final Duration SILENCE = Duration.ofMinutes(10);
    private static final int SIGN_SECONDS = 120;
    private static final int ATTEMPTS = 3;
    private static final int PATIENCE_SECONDS = 5;

    private static final PlanLock NONE = new NoLock(null);

    private final Set<Held> held = ConcurrentHashMap.newKeySet();

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "Doelenboom locks");
        thread.setDaemon(true);
        return thread;
    });

    public FileLocks() {
        worker.scheduleWithFixedDelay(this::giveSign, SIGN_SECONDS, SIGN_SECONDS, TimeUnit.SECONDS);
    }

    /** Takes away what was left: nobody else should have to wait for plans that are no longer open. */
    @Deactivate
    public void close() throws InterruptedException {
        held.forEach(Held::release);
        worker.shutdown();
        if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }

    static Path noteOf(Path file) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        return real.resolveSibling("." + real.getFileName() + ".lock");
    }

    @Override
    public PlanLock take(Path file, String person) {
        try {
            Path note = noteOf(file);
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                LockNote own = LockNote.own(person);
                if (leave(note, own)) {
                    Held lock = new Held(note, own);
                    held.add(lock);
                    return lock;
                }
                Found found = new Found(note);
                if (!found.isSilent()) {
                    return new NoLock(found.holder());
                }
                found.remove();
            }
        } catch (IOException e) {
            // A folder that may only be read, a share that went away: then the look at the file before a save has to
            // do.
            log("no note can be left beside " + file, e);
        }
        return NONE;
    }

    private static boolean leave(Path note, LockNote own) throws IOException {
        try {
            Files.write(note, own.written(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private void giveSign() {
        held.forEach(Held::giveSign);
    }

    private static void log(String what, Exception e) {
        System.getLogger(FileLocks.class.getName()).log(System.Logger.Level.DEBUG, what, e);
    }

    private record NoLock(@Nullable LockHolder holder) implements PlanLock {
        @Override
        public Optional<LockHolder> other() {
            return Optional.ofNullable(holder);
        }

        @Override
        public void release() {
            // Nothing was left.
        }
    }

    /** A note that was there already. */
    private static final class Found {
        private final Path note;
        private final Optional<LockNote> content;

        Found(Path note) throws IOException {
            this.note = note;
            this.content = Files.exists(note) ? LockNote.read(Files.readAllBytes(note)) : Optional.empty();
        }

        LockHolder holder() throws IOException {
            return content.map(LockNote::holder).orElse(new LockHolder("", "", touched()));
        }

        private Instant touched() throws IOException {
            return Files.exists(note) ? Files.getLastModifiedTime(note).toInstant() : Instant.now();
        }

        boolean isSilent() throws IOException {
            if (content.filter(LockNote::isOfThisComputer).isPresent()) {
                return content.filter(LockNote::isProcessThere).isEmpty();
            }
            return Files.exists(note) && touched().plus(SILENCE).isBefore(clockOfTheFolder());
        }

        /** Two computers' clocks can differ by more than ten minutes; the one that stamps the files is the same for both. */
        private Instant clockOfTheFolder() throws IOException {
            Path probe = note.resolveSibling(note.getFileName() + "." + NodeId.random() + ".tmp");
            Files.createFile(probe);
            try {
                FileTime now = Files.getLastModifiedTime(probe);
                return now.toInstant();
            } finally {
                Files.delete(probe);
            }
        }

        /** Two may find the same note silent; only one of them may take it away, and never the new note of the other. */
        void remove() throws IOException {
            Path aside = note.resolveSibling(note.getFileName() + "." + NodeId.random() + ".old");
            if (!Files.exists(note)) {
                return;
            }
            Files.move(note, aside, StandardCopyOption.ATOMIC_MOVE);
            boolean same =
                    LockNote.read(Files.readAllBytes(aside)).map(LockNote::id).equals(content.map(LockNote::id));
            if (!same && Files.notExists(note)) {
                Files.move(aside, note);
            } else {
                Files.delete(aside);
            }
        }
    }

    /** Our own note. */
    private final class Held implements PlanLock {
        private final Path note;
        private final LockNote own;

        private Held(Path note, LockNote own) {
            this.note = note;
            this.own = own;
        }

        @Override
        public Optional<LockHolder> other() {
            return Optional.empty();
        }

        @Override
        public void release() {
            if (held.remove(this) && !worker.isShutdown()) {
                worker.execute(this::takeAway);
            }
        }

        private boolean isOwn() throws IOException {
            return Files.exists(note)
                    && LockNote.read(Files.readAllBytes(note))
                            .filter(there -> there.id().equals(own.id()))
                            .isPresent();
        }

        private void takeAway() {
            try {
                if (isOwn()) {
                    Files.delete(note);
                }
            } catch (IOException e) {
                log("note not taken away: " + note, e);
            }
        }

        /** Written over itself, never shorter: who reads it at that moment reads it whole. */
        private void giveSign() {
            try {
                if (isOwn()) {
                    try (FileChannel channel = FileChannel.open(note, StandardOpenOption.WRITE)) {
                        channel.write(ByteBuffer.wrap(own.written()), 0);
                    }
                } else if (Files.notExists(note)) {
                    leave(note, own);
                }
            } catch (IOException e) {
                log("no sign given: " + note, e);
            }
        }
    }
}
