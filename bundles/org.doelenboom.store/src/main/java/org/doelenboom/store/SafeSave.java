package org.doelenboom.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.doelenboom.api.document.NodeId;
import org.doelenboom.api.store.FileState;
import org.doelenboom.api.store.Replacing;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;

/**
 * Replaces a file so that it is at every moment either the old one or the new one, whole. The order is what makes it so:
 *
 * <ol>
 *   <li>write beside, force to disk, read back and compare;
 *   <li>keep the old one as a backup, look again whether it is still the file that was expected, and replace it in one step;
 *   <li>force the folder to disk.
 * </ol>
 */
final class SafeSave {
    /** What is to be in the file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    /** A virus scanner or a preview holds a file open for moments: on Windows it cannot be replaced meanwhile. */
    private static final int ATTEMPTS = 10;

    /** For a file that is no one's open plan. */
    static final Replacing PLAIN = new Replacing(Backups.UNTOUCHED, state -> {});

    private static final int LINKS_FOLLOWED = 40;

    private final Disk disk;

    SafeSave(Disk disk) {
        this.disk = disk;
    }

    /**
     * @param expected null to replace whatever is there
     * @throws Refusal when that cannot be done; the file is as it was, and nothing is left beside it
     */
    FileState save(Path file, @Nullable FileState expected, Replacing replacing, Content content) throws Refusal {
        Path target = place(file);
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw refusal(Refusal.Kind.NOT_WRITABLE, "write.folder", file);
        }
        if (!Files.isDirectory(folder)) {
            throw refusal(Refusal.Kind.NOT_WRITABLE, "write.noFolder", file, folder);
        }
        if (Files.exists(target)) {
            if (!Files.isRegularFile(target)) {
                throw refusal(Refusal.Kind.NOT_WRITABLE, "write.notFile", file);
            }
            if (!Files.isWritable(target)) {
                throw refusal(Refusal.Kind.NOT_WRITABLE, "write.readOnly", file);
            }
        }
        return save(new Names(file, target, folder), expected, replacing, content);
    }

    /**
     * @param asked as the person named it
     * @param target where that leads, links followed
     */
    private record Names(Path asked, Path target, Path folder) {}

    private FileState save(Names names, @Nullable FileState expected, Replacing replacing, Content content)
            throws Refusal {
        Path beside = names.folder().resolve(".doelenboom-" + NodeId.random() + ".tmp");
        boolean keep = false;
        try {
            Unchanged unchanged = new Unchanged(names.asked(), names.target(), expected);
            CountingOutput written = write(beside, content);
            disk.force(beside);
            FileState state = written.state();
            if (!Fingerprint.of(beside).equals(state)) {
                throw refusal(Refusal.Kind.NOT_WRITABLE, "write.differs", names.asked());
            }
            FileAccess.copy(names.target(), beside);
            unchanged.check();
            new Backups(disk).keep(names.target(), replacing.backups());
            replacing.announced().accept(state);
            keep = replace(beside, names, unchanged);
            disk.forceFolder(names.folder());
            return state;
        } catch (BadContent e) {
            throw e.in(names.asked().toString());
        } catch (KeptBeside e) {
            keep = true;
            throw refusal(Refusal.Kind.NOT_WRITABLE, "write.kept", e, names.asked(), beside);
        } catch (IOException e) {
            throw failure(names, e);
        } finally {
            if (!keep) {
                remove(beside);
            }
        }
    }

    private CountingOutput write(Path beside, Content content) throws IOException {
        try (CountingOutput out = new CountingOutput(disk.create(beside))) {
            content.writeTo(out);
            return out;
        }
    }

    /** Answers true once the new file has left its place beside. */
    private boolean replace(Path beside, Names names, Unchanged unchanged) throws IOException, Refusal {
        for (int attempt = 1; ; attempt++) {
            unchanged.check();
            try {
                disk.replaceAtomically(beside, names.target());
                return true;
            } catch (AtomicMoveNotSupportedException e) {
                replaceInSteps(beside, names.target());
                return true;
            } catch (FileSystemException e) {
                if (attempt == ATTEMPTS) {
                    throw refusal(Refusal.Kind.NOT_WRITABLE, "write.inUse", e, names.asked());
                }
                disk.rest();
            }
        }
    }

    /** Where the old file is gone and the new one did not take its place, the new one is all there is: it stays. */
    private void replaceInSteps(Path beside, Path target) throws IOException {
        try {
            disk.replace(beside, target);
        } catch (IOException e) {
            if (Files.notExists(target) && Files.exists(beside)) {
                throw new KeptBeside(e);
            }
            throw e;
        }
    }

    /** A link stays a link: what it leads to is replaced. */
    private static Path place(Path file) throws Refusal {
        try {
            Path at = file.toAbsolutePath();
            for (int i = 0; Files.isSymbolicLink(at); i++) {
                if (i == LINKS_FOLLOWED) {
                    throw new FileSystemLoopException(file.toString());
                }
                at = at.resolveSibling(Files.readSymbolicLink(at));
            }
            return at;
        } catch (IOException e) {
            throw refusal(Refusal.Kind.NOT_WRITABLE, "write.failed", e, file, reason(e));
        }
    }

    private static void remove(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // The refusal that is under way matters more; the file's name says what it is.
            beside.toFile().deleteOnExit();
        }
    }

    private static Refusal failure(Names names, IOException e) {
        if (e instanceof AccessDeniedException || isReadOnly(names.folder())) {
            return refusal(Refusal.Kind.NOT_WRITABLE, "write.permission", e, names.asked(), names.folder());
        }
        if (e instanceof NoSuchFileException) {
            return refusal(Refusal.Kind.NOT_WRITABLE, "write.noFolder", e, names.asked(), names.folder());
        }
        if (isFull(names.folder(), e)) {
            return refusal(Refusal.Kind.NOT_WRITABLE, "write.full", e, names.asked());
        }
        return refusal(Refusal.Kind.NOT_WRITABLE, "write.failed", e, names.asked(), reason(e));
    }

    private static boolean isReadOnly(Path folder) {
        try {
            return Files.getFileStore(folder).isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }

    /** Java has no exception of its own for it, and the system's words depend on its language. */
    private static boolean isFull(Path folder, IOException e) {
        String words = String.valueOf(e.getMessage());
        if (words.contains("No space left") || words.contains("not enough space")) {
            return true;
        }
        try {
            FileStore store = Files.getFileStore(folder);
            return store.getUsableSpace() < store.getBlockSize();
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    /** What the system says is wrong, for what nothing better can be said about. */
    static String reason(IOException e) {
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private static Refusal refusal(Refusal.Kind kind, String key, Object... arguments) {
        return refusal(kind, key, null, arguments);
    }

    private static Refusal refusal(Refusal.Kind kind, String key, @Nullable Throwable cause, Object... arguments) {
        return new Refusal(kind, StoreMessages.message(key, arguments), cause);
    }

    private static final class KeptBeside extends IOException {
        private static final long serialVersionUID = 1L;

        private KeptBeside(IOException cause) {
            super(cause);
        }
    }
}
