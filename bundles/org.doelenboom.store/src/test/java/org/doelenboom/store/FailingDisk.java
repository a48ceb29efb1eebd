package org.doelenboom.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real disk, with the failures that a test asks for. */
final class FailingDisk implements Disk {
    interface Step {
        void run() throws IOException;
    }

    final List<String> steps = new ArrayList<>();
    long room = Long.MAX_VALUE;
    boolean denied;
    boolean atomic = true;
    boolean losesTheTarget;
    int timesHeldOpen;
    Step afterForce = () -> {};

    private final Disk real = new Disk.Real();

    @Override
    public OutputStream create(Path file) throws IOException {
        steps.add("create");
        if (denied) {
            throw new AccessDeniedException(file.toString());
        }
        return new FilterOutputStream(real.create(file)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                int fits = (int) Math.min(room, length);
                room -= fits;
                out.write(bytes, offset, fits);
                if (fits < length) {
                    throw new IOException("No space left on device");
                }
            }
        };
    }

    @Override
    public void force(Path file) throws IOException {
        steps.add("force");
        real.force(file);
        afterForce.run();
    }

    @Override
    public boolean forceFolder(Path folder) {
        steps.add("force folder");
        return real.forceFolder(folder);
    }

    @Override
    public void replaceAtomically(Path from, Path to) throws IOException {
        steps.add("replace");
        if (!atomic) {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "not here");
        }
        if (timesHeldOpen > 0) {
            timesHeldOpen--;
            throw new FileSystemException(from.toString(), to.toString(), "used by another process");
        }
        real.replaceAtomically(from, to);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        steps.add("replace in steps");
        if (losesTheTarget) {
            Files.delete(to);
            throw new IOException("gone between the steps");
        }
        real.replace(from, to);
    }

    @Override
    public void keep(Path file, Path kept) throws IOException {
        steps.add("keep");
        real.keep(file, kept);
    }

    @Override
    public Log log(Path file) throws IOException {
        return real.log(file);
    }

    @Override
    public void rest() {
        steps.add("rest");
    }
}
