package org.doelenboom.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The steps of saving that a disk can refuse. */
interface Disk {
    /** A new file; fails where one of that name is there. */
    OutputStream create(Path file) throws IOException;

    /** Returns when the file's content is on the disk itself. */
    void force(Path file) throws IOException;

    /** Returns when the folder's list of files is on the disk itself; false where the platform does not have that. */
    boolean forceFolder(Path folder);

    /** @throws java.nio.file.AtomicMoveNotSupportedException where the file system cannot do it in one step */
    void replaceAtomically(Path from, Path to) throws IOException;

    /** Replaces in more than one step: in between there may be no file. */
    void replace(Path from, Path to) throws IOException;

    /** Keeps a file under a second name, whole, whatever becomes of the first. */
    void keep(Path file, Path kept) throws IOException;

    /** A new journal, which is ours as long as the program runs. */
    Log log(Path file) throws IOException;

    /** A file that only grows. */
    interface Log extends Closeable {
        void append(byte[] bytes) throws IOException;

        /** Returns when all that was appended is on the disk itself. */
        void force() throws IOException;

        /** Takes off what stands behind this many bytes. */
        void cutTo(long length) throws IOException;
    }

    /** A short rest before a step is tried again. */
    void rest() throws IOException;

    /** The real one. */
    final class Real implements Disk {
        private static final long REST_MILLIS = 100;

        @Override
        public OutputStream create(Path file) throws IOException {
            return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        @Override
        public void force(Path file) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }

        @Override
        public boolean forceFolder(Path folder) {
            // Windows and some network drives do not open a folder; there the file system sees to it itself.
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
                return true;
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        public void replaceAtomically(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void keep(Path file, Path kept) throws IOException {
            try {
                // Costs nothing, since a save replaces the file and never writes into it.
                Files.createLink(kept, file);
            } catch (IOException | UnsupportedOperationException e) {
                // Many network drives and memory sticks have no second names.
                Path part = kept.resolveSibling(kept.getFileName() + ".part");
                Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
                force(part);
                Files.move(part, kept, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        public Log log(Path file) throws IOException {
            return new ChannelLog(file);
        }

        @Override
        public void rest() throws IOException {
            try {
                Thread.sleep(REST_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    /** The lock is held as long as this program runs: another one then knows that the journal is no left-over. */
    final class ChannelLog implements Log {
        private final FileChannel channel;

        private ChannelLog(Path file) throws IOException {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            if (lock == null) {
                channel.close();
                throw new IOException("locked: " + file);
            }
        }

        @Override
        public void append(byte[] bytes) throws IOException {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        }

        @Override
        public void force() throws IOException {
            channel.force(false);
        }

        @Override
        public void cutTo(long length) throws IOException {
            channel.truncate(length);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
