package org.doelenboom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.doelenboom.api.store.LockHolder;
import org.doelenboom.api.store.PlanLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes beside plans that are open: of this program, of one that ended, and of other computers. */
final class LocksTest {
    private static final Instant NINE = Instant.parse("2026-05-03T07:00:00Z");
    private static final long NO_PROCESS = Integer.MAX_VALUE;

    @TempDir
    Path folder;

    private final FileLocks locks = new FileLocks();
    private Path file;
    private Path note;

    @BeforeEach
    void aPlan() throws IOException {
        file = Files.writeString(folder.resolve("plan été.doelenboom"), "{}");
        note = FileLocks.noteOf(file);
    }

    @AfterEach
    void end() throws InterruptedException {
        locks.close();
    }

    private void leave(String computer, long process, Instant touched) throws IOException {
        Files.write(note, new LockNote("x", new LockHolder("Fatima", computer, NINE), process, 0).written());
        Files.setLastModifiedTime(note, FileTime.from(touched));
    }

    @Test
    void whoComesSecondIsToldWhoAndSinceWhen() {
        PlanLock first = locks.take(file, "Jan");
        assertThat(first.other()).isEmpty();
        LockHolder holder = locks.take(file, "Fatima").other().orElseThrow();
        assertThat(holder.person()).isEqualTo("Jan");
        assertThat(holder.computer()).isEqualTo(LockNote.thisComputer());
        assertThat(holder.since()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void afterReleaseNothingIsLeftBeside() throws InterruptedException, IOException {
        locks.take(file, "Jan").release();
        locks.close();
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).isEqualTo(List.of(file));
        }
    }

    @Test
    void theNoteOfAProgramThatEndedOnThisComputerCountsNoMore() throws IOException {
        leave(LockNote.thisComputer(), NO_PROCESS, Instant.now());
        assertThat(locks.take(file, "Jan").other()).isEmpty();
        assertThat(locks.take(file, "Fatima").other().orElseThrow().person()).isEqualTo("Jan");
    }

    @Test
    void aProcessThatGotTheNumberOfAnotherIsNotTakenForIt() throws IOException {
        leave(LockNote.thisComputer(), ProcessHandle.current().pid(), Instant.now());
        assertThat(locks.take(file, "Jan").other()).isEmpty();
    }

    @Test
    void theNoteOfAnotherComputerCountsAsLongAsItGivesSigns() throws IOException {
        leave("elsewhere", NO_PROCESS, Instant.now());
        LockHolder holder = locks.take(file, "Jan").other().orElseThrow();
        assertThat(holder).isEqualTo(new LockHolder("Fatima", "elsewhere", NINE));
    }

    @Test
    void theNoteOfAnotherComputerThatGaveNoSignCountsNoMore() throws IOException {
        leave("elsewhere", NO_PROCESS, Instant.now().minus(FileLocks.SILENCE).minusSeconds(60));
        assertThat(locks.take(file, "Jan").other()).isEmpty();
    }

    @Test
    void aNoteThatIsBeingWrittenCounts() throws IOException {
        Files.writeString(note, "{\"id\":\"");
        LockHolder holder = locks.take(file, "Jan").other().orElseThrow();
        assertThat(holder.person()).isEmpty();
    }

    @Test
    void whereNoNoteCanBeLeftThePlanOpensAsIfNobodyHadIt() {
        Path nowhere = folder.resolve("no such folder").resolve("p.doelenboom");
        PlanLock lock = locks.take(nowhere, "Jan");
        assertThat(lock.other()).isEmpty();
        lock.release();
    }

    @Test
    void theNoteOfSomeoneElseIsNotTakenAway() throws IOException, InterruptedException {
        PlanLock own = locks.take(file, "Jan");
        leave("elsewhere", NO_PROCESS, Instant.now());
        own.release();
        locks.close();
        assertThat(note).exists();
    }

    @Test
    void aLinkToThePlanIsThePlan() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.doelenboom"), file);
        locks.take(link, "Jan");
        assertThat(locks.take(file, "Fatima").other()).isPresent();
    }
}
