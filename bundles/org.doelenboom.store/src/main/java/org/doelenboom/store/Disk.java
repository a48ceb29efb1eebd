package org.doelenboom.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
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
        public void rest() throws IOException {
            try {
                Thread.sleep(REST_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }
}
