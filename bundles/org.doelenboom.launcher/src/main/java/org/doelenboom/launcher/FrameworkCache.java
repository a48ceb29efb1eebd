package org.doelenboom.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder in which the framework keeps its bundles between two starts, locked for as long as this program runs. A
 * second program that runs at the same time gets the next folder.
 */
final class FrameworkCache implements AutoCloseable {

    private static final int MOST_AT_ONCE = 64;

    private final Path folder;
    private final Path record;
    private final FileChannel channel;
    private final FileLock lock;

    private FrameworkCache(Path folder, Path record, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.record = record;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the first folder below {@code parent} that no running program has, making it where needed. */
    static FrameworkCache take(Path parent, String kind) throws LaunchFailure {
        try {
            Files.createDirectories(parent);
            for (int number = 1; number <= MOST_AT_ONCE; number++) {
                Path folder = parent.resolve(kind + "-" + number);
                FileChannel channel = FileChannel.open(
                        parent.resolve(kind + "-" + number + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = tryLock(channel);
                if (lock != null) {
                    return new FrameworkCache(folder, parent.resolve(kind + "-" + number + ".contents"), channel, lock);
                }
                channel.close();
            }
        } catch (IOException e) {
            throw new LaunchFailure(e, "folder.unwritable", parent);
        }
        throw new LaunchFailure("folder.unwritable", parent);
    }

    @SuppressWarnings("NullAway") // tryLock says with null that another program has the lock
    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            return null;
        }
    }

    Path folder() {
        return folder;
    }

    /** Whether the framework's folder was filled from exactly these jars. */
    boolean holds(Contents contents) throws LaunchFailure {
        try {
            return Files.isDirectory(folder)
                    && Files.isRegularFile(record)
                    && Files.readString(record, StandardCharsets.UTF_8).equals(describe(contents));
        } catch (IOException e) {
            return false;
        }
    }

    /** Empties the folder. It {@linkplain #holds holds} nothing until it is {@linkplain #filled filled}. */
    void clear() throws LaunchFailure {
        try {
            Files.deleteIfExists(record);
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LaunchFailure(e, "folder.unwritable", folder);
        }
    }

    void filled(Contents contents) throws LaunchFailure {
        try {
            Files.writeString(record, describe(contents), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LaunchFailure(e, "folder.unwritable", folder);
        }
    }

    /**
     * The content of the product's identity tells builds apart, whose files may have one and the same time; size and
     * time tell that somebody replaced a jar. Reading all of them would take time at every start.
     */
    private static String describe(Contents contents) throws LaunchFailure {
        StringBuilder text = new StringBuilder(System.getProperty("java.home", "")).append('\n');
        try {
            text.append(Files.readString(contents.identity(), StandardCharsets.UTF_8))
                    .append('\n');
        } catch (IOException e) {
            throw new LaunchFailure(e, "product.missing", contents.identity());
        }
        for (Path jar : contents.jars()) {
            try {
                text.append(jar.toAbsolutePath())
                        .append('|')
                        .append(Files.size(jar))
                        .append('|')
                        .append(Files.getLastModifiedTime(jar).toMillis())
                        .append('\n');
            } catch (IOException e) {
                throw new LaunchFailure(e, "product.missing", jar);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
