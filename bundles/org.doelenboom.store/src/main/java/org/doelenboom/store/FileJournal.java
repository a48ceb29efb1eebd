package org.doelenboom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.HistoryEntry;
import org.doelenboom.api.store.Journal;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Nullable;

/** One journal file. What comes within a moment is written and forced to disk together; of an open step only its last form. */
final class FileJournal implements Journal {
    /** Well below the half second that a crash may cost, so that a slow disk has time too. */
    private static final int MOMENT_MILLIS = 150;

    /** After a failure: a full disk is rarely emptied sooner. */
    private static final int REST_MILLIS = 2_000;

    private static final int PATIENCE_MILLIS = 3_000;

    private final Disk disk;
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
    private Disk.Log log;

    /** The length up to which every line is whole and on the disk. */
    private long whole;

    /** What this one takes the place of, as long as that is there. */
    @Nullable
    private FileJournal former;

    private boolean ended;

    /** @param before runs on the writer's thread, before the first line */
    FileJournal(Disk disk, Path file, JournalLine.Content head, Runnable before, ScheduledExecutorService writer) {
        this.disk = disk;
        this.file = file;
        this.head = head;
        this.before = before;
        this.writer = writer;
    }

    @Override
    public void done(Transaction step) {
        // Anew at the end: the order in which steps came last is the one that holds.
        put(step.id(), out -> new TransactionWriter(out, TransactionWriter.Use.JOURNAL).write(step));
    }

    @Override
    public void brought(List<HistoryEntry> entries) {
        entries.forEach(entry -> put(
                "\nbrought " + entry.broughtByOrNull() + " "
                        + entry.transaction().id(),
                out -> new TransactionWriter(out, TransactionWriter.Use.HISTORY).write(entry)));
    }

    @Override
    public void takenBackTo(String last) {
        put("\n" + takenBack++, out -> out.raw("{\"last\":").string(last).raw("}"));
    }

    @Override
    public Consumer<FileState> saving() {
        String id = NodeId.random().value();
        put("\nbegun " + id, out -> out.raw("{\"begun\":").string(id).raw("}"));
        return state -> {
            put("\nplaced " + id, out -> out.raw("{\"placed\":")
                    .string(id)
                    .raw(",\"size\":")
                    .raw(String.valueOf(state.size()))
                    .raw(",\"hash\":")
                    .string(state.hash())
                    .raw("}"));
            writeNow();
        };
    }

    /** A disk that does not answer may not keep the plan from being saved. */
    private void writeNow() {
        try {
            writer.submit(this::write).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            log("journal not written before a save: " + file, e);
        }
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void replace(Journal other) {
        if (other instanceof FileJournal old && !writer.isShutdown()) {
            // The last line of its first writing: until then the old one counts.
            put("\ninstead", out -> out.raw("{\"instead\":").string(old.name()).raw("}"));
            writer.execute(() -> former = old);
            writer.execute(this::write);
        }
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
            Disk.Log open = open();
            long length = whole;
            for (JournalLine.Content line : lines.values()) {
                length += append(open, line);
            }
            open.force();
            whole = length;
            problem = null;
            if (former != null) {
                former.remove();
                former = null;
            }
        } catch (IOException e) {
            if (problem == null) {
                log("journal not written: " + file, e);
            }
            problem = StoreMessages.message("journal.failed", file);
            again(lines);
        }
    }

    /** What could not be written comes first the next time: a journal with a gap would bring back something that never was. */
    private void again(Map<String, JournalLine.Content> lines) {
        tearOff();
        synchronized (waiting) {
            Map<String, JournalLine.Content> since = new LinkedHashMap<>(waiting);
            waiting.clear();
            lines.forEach((key, line) -> {
                if (!since.containsKey(key)) {
                    waiting.put(key, line);
                }
            });
            waiting.putAll(since);
            if (!scheduled && !writer.isShutdown()) {
                scheduled = true;
                writer.schedule(this::write, REST_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Half a line would hide all that comes behind it. */
    private void tearOff() {
        Disk.Log open = log;
        if (open == null) {
            return;
        }
        try {
            if (whole == 0) {
                log = null;
                open.close();
                Files.deleteIfExists(file);
            } else {
                open.cutTo(whole);
            }
        } catch (IOException e) {
            log("half a line stays: " + file, e);
        }
    }

    private Disk.Log open() throws IOException {
        Disk.Log open = log;
        if (open == null) {
            before.run();
            open = disk.log(file);
            log = open;
            whole = 0;
            long length = append(open, head);
            open.force();
            whole = length;
        }
        return open;
    }

    private static int append(Disk.Log open, JournalLine.Content line) throws IOException {
        byte[] bytes;
        try {
            bytes = JournalLine.of(line);
        } catch (Utf8Output.HalfCharacter e) {
            // Typed a moment ago; the step is written again with the other half.
            return 0;
        }
        open.append(bytes);
        return bytes.length;
    }

    private static void log(String what, Exception e) {
        System.getLogger(FileJournal.class.getName()).log(System.Logger.Level.WARNING, what, e);
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
        if (former != null) {
            former.remove();
        }
        release();
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(FileJournals.baseOf(file));
        } catch (IOException e) {
            log("journal not removed: " + file, e);
        }
    }

    /** Lets go of the file, which stays: on the writer's thread, or after its end. */
    void release() {
        ended = true;
        try {
            if (log != null) {
                log.close();
            }
        } catch (IOException e) {
            log("journal not closed: " + file, e);
        }
    }
}
