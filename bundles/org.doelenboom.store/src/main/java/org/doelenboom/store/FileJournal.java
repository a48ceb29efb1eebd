package org.doelenboom.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.Journal;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;

/** One journal file. What comes within a moment is written and forced to disk together; of an open step only its last form. */
final class FileJournal implements Journal {
    /** Well below the half second that a crash may cost, so that a slow disk has time too. */
    private static final int MOMENT_MILLIS = 150;

    private final Path file;
    private final JournalLine.Content head;
    private final Runnable before;
    private final ScheduledExecutorService writer;

    /** What is to be written next, in order: by the step's id, or by nothing for a taking back. Guarded by itself. */
    private final Map<String, JournalLine.Content> waiting = new LinkedHashMap<>();

    private boolean scheduled;
    private int takenBack;

    @Nullable
    private volatile Message problem;

    // From here on the writer's thread alone.
    @Nullable
    private FileChannel channel;

    private boolean ended;

    /** @param before runs on the writer's thread, before the first line */
    FileJournal(Path file, JournalLine.Content head, Runnable before, ScheduledExecutorService writer) {
        this.file = file;
        this.head = head;
        this.before = before;
        this.writer = writer;
    }

    @Override
    public void done(Transaction step) {
        // Anew at the end: the order in which steps came last is the one that holds.
        put(step.id(), out -> new TransactionWriter(out, TransactionWriter.Use.JOURNAL).write(step, null));
    }

    @Override
    public void takenBackTo(String last) {
        put("\n" + takenBack++, out -> out.raw("{\"last\":").string(last).raw("}"));
    }

    private void put(String key, JournalLine.Content line) {
        synchronized (waiting) {
            waiting.remove(key);
            waiting.put(key, line);
            if (!scheduled && !writer.isShutdown()) {
                scheduled = true;
                writer.schedule(this::write, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void write() {
        Map<String, JournalLine.Content> lines;
        synchronized (waiting) {
            lines = new LinkedHashMap<>(waiting);
            waiting.clear();
            scheduled = false;
        }
        if (ended) {
            return;
        }
        try {
            FileChannel open = open();
            for (JournalLine.Content line : lines.values()) {
                append(open, line);
            }
            open.force(false);
            problem = null;
        } catch (IOException e) {
            problem = StoreMessages.message("journal.failed", file);
            System.getLogger(FileJournal.class.getName())
                    .log(System.Logger.Level.WARNING, "journal not written: " + file, e);
        }
    }

    private FileChannel open() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            before.run();
            open = FileChannel.open(
                    file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            channel = open;
            // Held as long as this program runs: another one then knows that this is no left-over.
            FileLock lock = open.tryLock(Long.MAX_VALUE - 1, 1, false);
            if (lock == null) {
                throw new IOException("locked: " + file);
            }
            append(open, head);
        }
        return open;
    }

    private static void append(FileChannel open, JournalLine.Content line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(JournalLine.of(line));
        while (bytes.hasRemaining()) {
            open.write(bytes);
        }
    }

    @Override
    public Optional<Message> problem() {
        return Optional.ofNullable(problem);
    }

    @Override
    public void end() {
        if (!writer.isShutdown()) {
            writer.execute(this::remove);
        }
    }

    private void remove() {
        release();
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(FileJournals.baseOf(file));
        } catch (IOException e) {
            System.getLogger(FileJournal.class.getName())
                    .log(System.Logger.Level.WARNING, "journal not removed: " + file, e);
        }
    }

    /** Lets go of the file, which stays: on the writer's thread, or after its end. */
    void release() {
        ended = true;
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            System.getLogger(FileJournal.class.getName())
                    .log(System.Logger.Level.WARNING, "journal not closed: " + file, e);
        }
    }
}
