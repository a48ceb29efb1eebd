package org.doelenboom.modules.internal;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.doelenboom.api.text.Nullable;

/**
 * Looks, on a thread of its own, whether files came, went or changed. The operating system says when to look at once; where it does
 * not, as on network drives, looking now and then finds it as well. A file counts when it did not change between two looks: one
 * that is still being copied does not.
 */
final class FolderWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());

    /** Between two looks when nothing happens. With the one below, a change is acted upon in less than a second. */
    private static final long REST_MILLIS = 500;

    /** How long a file has to stay as it is. */
    private static final long SETTLE_MILLIS = 200;

    private final List<Path> folders;
    private final Supplier<List<Path>> files;
    private final Runnable changed;
    private final Thread thread;
    private volatile Map<Path, Stamp> settled;
    private volatile boolean closed;

    private record Stamp(long size, long time) {}

    /**
     * @param folders where something may happen; they need not be there
     * @param files those that count, at this moment
     * @param changed called on this watch's thread
     */
    FolderWatch(List<Path> folders, Supplier<List<Path>> files, Runnable changed) {
        this.folders = folders;
        this.files = files;
        this.changed = changed;
        this.settled = look();
        this.thread = new Thread(this::run, "doelenboom-plug-ins");
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Whether the file did not change between the last two looks. */
    boolean isSettled(Path file) {
        return settled.containsKey(file);
    }

    private void run() {
        try (WatchService service = FileSystems.getDefault().newWatchService()) {
            run(service);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(System.Logger.Level.INFO, "folders are looked at now and then", e);
            run(null);
        }
    }

    private void run(@Nullable WatchService service) {
        Map<Path, WatchKey> keys = new HashMap<>();
        Map<Path, Stamp> last = settled;
        try {
            while (!closed) {
                register(service, keys);
                Map<Path, Stamp> now = look();
                boolean moving = !now.equals(last);
                Map<Path, Stamp> before = last;
                Map<Path, Stamp> still = new HashMap<>(now);
                still.entrySet().removeIf(entry -> !entry.getValue().equals(before.get(entry.getKey())));
                last = now;
                if (!still.equals(settled)) {
                    settled = still;
                    tell();
                }
                rest(service, moving ? SETTLE_MILLIS : REST_MILLIS, moving);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        try {
            changed.run();
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.log(System.Logger.Level.ERROR, "a change in " + folders + " was not followed", e);
            }
        }
    }

    /** While files move, their events come thick and fast, and say nothing new. */
    private static void rest(@Nullable WatchService service, long millis, boolean moving) throws InterruptedException {
        if (service == null || moving) {
            Thread.sleep(millis);
            return;
        }
        WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.poll();
        }
    }

    /** A folder may come later, or go and come anew. */
    private void register(@Nullable WatchService service, Map<Path, WatchKey> keys) {
        if (service == null) {
            return;
        }
        keys.values().removeIf(key -> !key.isValid());
        Set<Path> missing = new HashSet<>(folders);
        missing.removeAll(keys.keySet());
        for (Path folder : missing) {
            if (Files.isDirectory(folder)) {
                try {
                    keys.put(
                            folder,
                            folder.register(
                                    service,
                                    StandardWatchEventKinds.ENTRY_CREATE,
                                    StandardWatchEventKinds.ENTRY_MODIFY,
                                    StandardWatchEventKinds.ENTRY_DELETE));
                } catch (IOException e) {
                    LOG.log(System.Logger.Level.DEBUG, "looked at now and then: " + folder, e);
                }
            }
        }
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> seen = new HashMap<>();
        for (Path file : files.get()) {
            try {
                seen.put(
                        file,
                        new Stamp(
                                Files.size(file),
                                Files.getLastModifiedTime(file).toMillis()));
            } catch (IOException goneMeanwhile) {
                seen.remove(file);
            }
        }
        return seen;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
