package org.doelenboom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.doelenboom.api.document.Change;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.document.Transaction;
import org.doelenboom.api.document.Value;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.Journal;
import org.doelenboom.api.store.Replacing;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.Message;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.PlanKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A disk that fails, tears or fills at its n-th operation, for every n: the old state or the new one, never neither. */
@ExtendWith(ExpectedFailures.class)
final class DiskTortureTest {
    /** What happens at the operation. */
    enum Fault {
        /** Nothing is done. */
        FAILS,
        /** Half of it is done. */
        TEARS,
        /** From here on nothing more is done, as when the disk is full or gone. */
        ENDS,
        /** The same, where nothing can be replaced in one step. */
        ENDS_WITHOUT_ATOMIC_MOVE
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aSaveLeavesTheOldStateOrTheNew(Fault fault) throws IOException, Refusal {
        int n = 1;
        for (boolean untouched = false; !untouched; n++) {
            Path own = Files.createDirectory(folder.resolve(fault + " " + n));
            Path file = own.resolve("p.doelenboom");
            FileState state = new FilePlanStore().write(Plans.titled("oud"), StoredPlan.NO_HISTORY, file, null);
            BadDisk disk = new BadDisk(fault, n);
            boolean saved = isSaved(new FilePlanStore(disk), file, state);
            untouched = disk.operations < n;
            List<String> titles = titles(own);
            if (saved) {
                assertThat(title(file)).isEqualTo("nieuw");
            } else if (Files.exists(file)) {
                assertThat(title(file)).isIn("oud", "nieuw");
            } else {
                assertThat(titles).as("operation " + n).contains("nieuw");
            }
        }
        assertThat(n).isGreaterThan(5);
    }

    private static boolean isSaved(FilePlanStore store, Path file, FileState state) {
        try {
            store.write(Plans.titled("nieuw"), StoredPlan.NO_HISTORY, file, state, new Replacing(3, announced -> {}));
            return true;
        } catch (Refusal refused) {
            assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_WRITABLE);
            return false;
        }
    }

    private static String title(Path file) throws Refusal {
        return new FilePlanStore().read(file).plan().root().get(PlanKeys.TITLE).in("nl");
    }

    /** Of every whole plan in the folder. */
    private static List<String> titles(Path folder) throws IOException {
        List<String> titles = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                try {
                    titles.add(title(one));
                } catch (Refusal torn) {
                    assertThat(one.toString()).doesNotEndWith("p.doelenboom");
                }
            }
        }
        return titles;
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILS", "TEARS", "ENDS"})
    void aJournalHoldsAllStepsOrTheFirstOfThem(Fault fault) throws Exception {
        Path file = folder.resolve("p.doelenboom");
        FilePlanStore store = new FilePlanStore();
        FileState state = store.write(Plans.titled("oud"), StoredPlan.NO_HISTORY, file, null);
        Snapshot plan = store.read(file).plan();
        for (int n = 1; n <= 12; n++) {
            Path journals = folder.resolve("journals " + n);
            FileJournals writing = new FileJournals(store, new BadDisk(fault, n));
            Journal journal = writing.begin(journals, plan, file, state, null);
            for (int step = 0; step < 5; step++) {
                journal.done(step(plan.root().id(), step));
            }
            writing.close();
            List<Transaction> back = new FileJournals(store)
                    .leftBehind(journals).stream()
                            .flatMap(one -> one.steps().stream())
                            .toList();
            for (int i = 0; i < back.size(); i++) {
                assertThat(back.get(i).id()).isEqualTo("step" + i);
            }
            if (back.size() < 5) {
                assertThat(journal.problem()).as("operation " + n).isPresent();
            }
        }
    }

    private static Transaction step(NodeId root, int number) {
        return new Transaction(
                "step" + number,
                "Jan",
                Instant.EPOCH,
                Message.of("test", "edit"),
                List.of(new Change.ValueChanged(root, "x.v", null, new Value.Text("t" + number), 0)));
    }

    @Test
    void aJournalThatCouldNotBeWrittenForAMomentIsWholeAgainAfterwards() throws Exception {
        Path file = folder.resolve("p.doelenboom");
        FilePlanStore store = new FilePlanStore();
        FileState state = store.write(Plans.titled("oud"), StoredPlan.NO_HISTORY, file, null);
        Snapshot plan = store.read(file).plan();
        BadDisk disk = new BadDisk(Fault.TEARS, 4);
        FileJournals writing = new FileJournals(store, disk);
        Journal journal = writing.begin(folder.resolve("journals"), plan, file, state, null);
        journal.done(step(plan.root().id(), 0));
        journal.done(step(plan.root().id(), 1));
        for (int wait = 0; disk.operations < 9 && wait < 2_000; wait++) {
            Thread.onSpinWait();
            synchronized (disk) {
                disk.wait(10);
            }
        }
        journal.done(step(plan.root().id(), 2));
        writing.close();
        List<Transaction> back = new FileJournals(store)
                .leftBehind(folder.resolve("journals"))
                .get(0)
                .steps();
        assertThat(back).extracting(Transaction::id).containsExactly("step0", "step1", "step2");
        assertThat(journal.problem()).isEmpty();
    }

    /** Counts its operations and spoils one, or all from one on. */
    private static final class BadDisk implements Disk {
        private final Disk real = new Disk.Real();
        private final Fault fault;
        private final int at;
        private volatile int operations;

        private BadDisk(Fault fault, int at) {
            this.fault = fault;
            this.at = at;
        }

        /** Whether to do half of it before failing. */
        private synchronized boolean isSpoilt() {
            operations++;
            notifyAll();
            boolean ends = fault == Fault.ENDS || fault == Fault.ENDS_WITHOUT_ATOMIC_MOVE;
            return operations == at || ends && operations > at;
        }

        private void spoil() throws IOException {
            if (isSpoilt()) {
                throw new IOException("operation " + operations + " " + fault);
            }
        }

        @Override
        public OutputStream create(Path file) throws IOException {
            spoil();
            OutputStream out = real.create(file);
            return new OutputStream() {
                @Override
                public void write(int one) throws IOException {
                    write(new byte[] {(byte) one}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    if (isSpoilt()) {
                        out.write(bytes, offset, fault == Fault.TEARS ? length / 2 : 0);
                        throw new IOException("torn");
                    }
                    out.write(bytes, offset, length);
                }

                @Override
                public void close() throws IOException {
                    out.close();
                }
            };
        }

        @Override
        public void force(Path file) throws IOException {
            spoil();
            real.force(file);
        }

        @Override
        public boolean forceFolder(Path folder) {
            return !isSpoilt() && real.forceFolder(folder);
        }

        @Override
        public void replaceAtomically(Path from, Path to) throws IOException {
            if (fault == Fault.ENDS_WITHOUT_ATOMIC_MOVE) {
                throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "not here");
            }
            spoil();
            real.replaceAtomically(from, to);
        }

        /** The worst that can happen in between: the old one is gone already. */
        @Override
        public void replace(Path from, Path to) throws IOException {
            if (isSpoilt()) {
                Files.deleteIfExists(to);
                throw new IOException("between the steps");
            }
            real.replace(from, to);
        }

        @Override
        public void keep(Path file, Path kept) throws IOException {
            if (isSpoilt()) {
                if (fault == Fault.TEARS) {
                    Files.writeString(kept.resolveSibling(kept.getFileName() + ".part"), "torn");
                }
                throw new IOException("not kept");
            }
            real.keep(file, kept);
        }

        @Override
        public Log log(Path file) throws IOException {
            spoil();
            Log log = real.log(file);
            return new Log() {
                @Override
                public void append(byte[] bytes) throws IOException {
                    if (isSpoilt()) {
                        if (fault == Fault.TEARS) {
                            log.append(java.util.Arrays.copyOf(bytes, bytes.length / 2));
                        }
                        throw new IOException("torn");
                    }
                    log.append(bytes);
                }

                @Override
                public void force() throws IOException {
                    spoil();
                    log.force();
                }

                @Override
                public void cutTo(long length) throws IOException {
                    spoil();
                    log.cutTo(length);
                }

                @Override
                public void close() throws IOException {
                    log.close();
                }
            };
        }

        @Override
        public void rest() {
            if (operations > 100_000) {
                fail("tries for ever");
            }
        }
    }
}
