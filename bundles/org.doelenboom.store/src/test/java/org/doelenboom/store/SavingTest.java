package org.doelenboom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;
import org.doelenboom.api.document.Snapshot;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.StoredPlan;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.api.text.Refusal;
import org.doelenboom.plan.PlanKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SavingTest {
    private static final Snapshot OLD = Plans.titled("oud");
    private static final Snapshot NEW = Plans.titled("nieuw");

    @TempDir
    Path folder;

    private final FailingDisk disk = new FailingDisk();
    private final FilePlanStore store = new FilePlanStore(disk);
    private Path file;
    private FileState state;

    @BeforeEach
    void aFileIsThere() throws Refusal {
        file = folder.resolve("plan été.doelenboom");
        state = store.write(OLD, StoredPlan.NO_HISTORY, file, null);
    }

    @Test
    void theNewFileTakesThePlaceOfTheOld() throws IOException, Refusal {
        FileState now = store.write(NEW, StoredPlan.NO_HISTORY, file, state);

        assertThat(title()).isEqualTo("nieuw");
        assertThat(store.read(file).state()).isEqualTo(now);
        assertOnlyFile();
    }

    @Test
    void allIsOnDiskBeforeTheOldFileGoesAndTheFolderAfterIt() throws Refusal {
        disk.steps.clear();

        store.write(NEW, StoredPlan.NO_HISTORY, file, state);

        assertThat(disk.steps).containsExactly("create", "force", "replace", "force folder");
    }

    @Test
    void aFileThatSomeoneElseChangedIsNotOverwritten() throws IOException {
        Files.writeString(file, "x");

        Refusal refusal = refusal(NEW, file, state);

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CHANGED_ON_DISK);
        assertThat(file).hasContent("x");
        assertOnlyFile();
    }

    @Test
    void aChangeThatKeepsTheSizeIsNoticed() throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.replace("oud", "rol"));

        assertThat(refusal(NEW, file, state).kind()).isEqualTo(Refusal.Kind.CHANGED_ON_DISK);
    }

    @Test
    void aChangeWhileTheNewFileIsWrittenIsNoticed() {
        disk.afterForce = () -> Files.writeString(file, "someone else");

        assertThat(refusal(NEW, file, state).kind()).isEqualTo(Refusal.Kind.CHANGED_ON_DISK);
        assertThat(file).hasContent("someone else");
    }

    @Test
    void aFileThatIsGoneIsNotMadeAnew() throws IOException {
        Files.delete(file);

        Refusal refusal = refusal(NEW, file, state);

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CHANGED_ON_DISK);
        assertThat(refusal.reason().key()).isEqualTo("write.gone");
        assertThat(file).doesNotExist();
    }

    @Test
    void withoutAnExpectationWhateverIsThereIsReplaced() throws IOException, Refusal {
        Files.writeString(file, "x");

        store.write(NEW, StoredPlan.NO_HISTORY, file, null);

        assertThat(title()).isEqualTo("nieuw");
    }

    @Test
    void aFullDiskLeavesTheOldFile() throws IOException, Refusal {
        disk.room = 100;

        assertRefused("write.full");
    }

    @Test
    void aDiskThatGivesBackSomethingElseLeavesTheOldFile() throws IOException, Refusal {
        disk.afterForce = () -> {
            try (Stream<Path> files = Files.list(folder)) {
                Path beside =
                        files.filter(path -> !path.equals(file)).findFirst().orElseThrow();
                Files.writeString(beside, "rubbish");
            }
        };

        assertRefused("write.differs");
    }

    @Test
    void aFailureToForceLeavesTheOldFile() throws IOException, Refusal {
        disk.afterForce = () -> {
            throw new IOException("input/output error");
        };

        assertRefused("write.failed");
    }

    @Test
    void aTargetThatIsOpenElsewhereIsTriedAgain() throws Refusal {
        disk.timesHeldOpen = 3;

        store.write(NEW, StoredPlan.NO_HISTORY, file, state);

        assertThat(title()).isEqualTo("nieuw");
        assertThat(disk.steps).contains("rest");
    }

    @Test
    void aTargetThatStaysOpenLeavesTheOldFile() throws IOException, Refusal {
        disk.timesHeldOpen = Integer.MAX_VALUE;

        assertRefused("write.inUse");
    }

    @Test
    void whereNothingCanBeReplacedInOneStepItIsReplacedInMore() throws IOException, Refusal {
        disk.atomic = false;

        store.write(NEW, StoredPlan.NO_HISTORY, file, state);

        assertThat(title()).isEqualTo("nieuw");
        assertOnlyFile();
    }

    @Test
    void whenTheOldFileIsGoneAndTheNewOneCouldNotTakeItsPlaceItStaysBesideAndIsNamed() throws IOException, Refusal {
        disk.atomic = false;
        disk.losesTheTarget = true;

        Refusal refusal = refusal(NEW, file, state);

        assertThat(refusal.reason().key()).isEqualTo("write.kept");
        Path kept = Path.of(refusal.reason().arguments().get(1));
        assertThat(store.read(kept).plan().root().get(PlanKeys.TITLE).in("nl")).isEqualTo("nieuw");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(refusal(NEW, folder, null).reason().key()).isEqualTo("write.folder");
        assertThat(refusal(NEW, Path.of("/"), null).reason().key()).isEqualTo("write.folder");
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        Path nowhere = folder.resolve("no").resolve("where").resolve("plan.doelenboom");

        assertThat(refusal(NEW, nowhere, null).reason().key()).isEqualTo("write.noFolder");
        assertThat(nowhere.getParent().getParent()).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() {
        // The kernel's own: not even root makes a file there.
        Path kernel = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(kernel), "no /proc here");

        Refusal refusal = refusal(NEW, kernel.resolve("plan.doelenboom"), null);

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_WRITABLE);
        assertThat(text(refusal)).contains("/proc/self");
    }

    @Test
    void aMissingRightToTheFolderIsSaid() throws IOException, Refusal {
        disk.denied = true;

        assertRefused("write.permission");
    }

    @Test
    void aDeviceIsNotReplaced() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "no /dev/null here");

        assertThat(refusal(NEW, device, null).reason().key()).isEqualTo("write.notFile");
        assertThat(device).exists();
    }

    @Test
    void aLinkStaysALink() throws IOException, Refusal {
        Path link = folder.resolve("link.doelenboom");
        Files.createSymbolicLink(link, file.getFileName());

        store.write(NEW, StoredPlan.NO_HISTORY, link, state);

        assertThat(link).isSymbolicLink();
        assertThat(title()).isEqualTo("nieuw");
    }

    @Test
    void aLinkToNothingYetIsFollowed() throws IOException, Refusal {
        Path link = folder.resolve("link.doelenboom");
        Files.createSymbolicLink(link, Path.of("later.doelenboom"));

        store.write(NEW, StoredPlan.NO_HISTORY, link, null);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("later.doelenboom")).isRegularFile();
    }

    @Test
    void linksThatLeadInACircleAreRefused() throws IOException {
        Path link = folder.resolve("link.doelenboom");
        Files.createSymbolicLink(link, link.getFileName());

        assertThat(refusal(NEW, link, null).reason().key()).isEqualTo("write.failed");
    }

    @Test
    void whoMayReadAndWriteStaysTheSame() throws IOException, Refusal {
        assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null, "no POSIX rights here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        store.write(NEW, StoredPlan.NO_HISTORY, file, state);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void halfACharacterIsRefusedAndNamed() throws IOException, Refusal {
        Refusal refusal = refusal(Plans.titled("een half \ud83c"), file, state);

        assertThat(refusal.reason().key()).isEqualTo("write.half");
        assertThat(refusal.reason().arguments()).contains("plan.title", "plan1");
        assertThat(title()).isEqualTo("oud");
        assertOnlyFile();
    }

    @Test
    void aFileThatIsNotThereIsNotRead() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> store.read(folder.resolve("none")));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aFolderIsNotRead() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> store.read(folder));

        assertThat(refusal.reason().key()).isEqualTo("read.folder");
    }

    @Test
    void aHistoryThatIsNoArrayIsAProgrammersMistake() {
        for (String history : new String[] {"", "{}", "[", "[1,]", "[]]", "[],\"x\":[]", "[\"\ud83c\"]"}) {
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class, () -> store.write(NEW, history, file, state)))
                    .as(history)
                    .isNotNull();
        }
        assertThat(title()).isEqualTo("oud");
    }

    private void assertRefused(String key) throws IOException, Refusal {
        Refusal refusal = refusal(NEW, file, state);

        assertThat(refusal.reason().key()).isEqualTo(key);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_WRITABLE);
        assertThat(text(refusal)).contains("plan été.doelenboom").doesNotContain("{");
        assertThat(title()).isEqualTo("oud");
        assertOnlyFile();
    }

    private Refusal refusal(Snapshot plan, Path target, FileState expected) {
        return catchThrowableOfType(Refusal.class, () -> store.write(plan, StoredPlan.NO_HISTORY, target, expected));
    }

    private static String text(Refusal refusal) {
        return new StoreMessages()
                .text(refusal.reason(), Locale.forLanguageTag(PropertyMessages.LANGUAGES.get(0)))
                .orElseThrow();
    }

    private String title() {
        try {
            return store.read(file).plan().root().get(PlanKeys.TITLE).in("nl");
        } catch (Refusal e) {
            throw new AssertionError(e);
        }
    }

    private void assertOnlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
