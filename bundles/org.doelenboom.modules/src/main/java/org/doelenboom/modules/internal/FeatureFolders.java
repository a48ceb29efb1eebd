package org.doelenboom.modules.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;

/**
 * The two places with a folder per feature: one that came with the program and is only read, and the person's own, which
 * goes before it.
 */
final class FeatureFolders {

    private static final System.Logger LOG = System.getLogger(FeatureFolders.class.getName());

    /** A folder that is being filled; nobody reads it, and one of a run that was cut short stays behind. */
    private static final String NEW = ".new-";

    /** The folder that an update put aside until all of it is done. */
    private static final String OLD = ".old-";

    private static final long ABANDONED_MILLIS = 24L * 60 * 60 * 1000;

    private final Path shipped;
    private final Path own;
    private final FeatureReader reader = new FeatureReader();
    private final FeatureArchive archive = new FeatureArchive(reader);

    FeatureFolders(Path shipped, Path own) {
        this.shipped = shipped.toAbsolutePath();
        this.own = own.toAbsolutePath();
    }

    /**
     * What lies there.
     *
     * @param features every readable one by its id, the person's own before those that came with the program
     * @param unreadable what is wrong with the others, by their folder
     */
    record Found(Map<String, Feature> features, Map<Path, Refusal> unreadable) {}

    Found read() {
        Map<String, Feature> features = new LinkedHashMap<>();
        Map<Path, Refusal> unreadable = new LinkedHashMap<>();
        for (Path place : List.of(own, shipped)) {
            for (Path folder : folders(place)) {
                try {
                    Feature feature = reader.read(folder.resolve(FeatureArchive.FEATURE_FILE));
                    features.putIfAbsent(feature.id(), feature);
                } catch (Refusal refusal) {
                    unreadable.put(folder, refusal);
                }
            }
        }
        unreadable.keySet().removeIf(folder -> features.containsKey(String.valueOf(folder.getFileName())));
        return new Found(features, unreadable);
    }

    Path own() {
        return own;
    }

    /** The descriptions of the person's own features. */
    List<Path> ownFiles() {
        return folders(own).stream()
                .map(folder -> folder.resolve(FeatureArchive.FEATURE_FILE))
                .toList();
    }

    /** Whether it lies where the person's own are, so that it can be deleted. */
    boolean isOwn(Path folder) {
        return folder.toAbsolutePath().startsWith(own);
    }

    /** Whether one of the person's own of that name cannot be read. */
    boolean isUnreadable(String name) {
        return read().unreadable().keySet().stream()
                .anyMatch(folder ->
                        isOwn(folder) && String.valueOf(folder.getFileName()).equals(name));
    }

    /** Whether a feature of that id came with the program. */
    boolean isShipped(String id) {
        return folders(shipped).stream().anyMatch(folder -> {
            try {
                return reader.read(folder.resolve(FeatureArchive.FEATURE_FILE))
                        .id()
                        .equals(id);
            } catch (Refusal unreadable) {
                return false;
            }
        });
    }

    /**
     * Unpacks a feature beside those that are there, without touching any of them, and holds it to its hashes.
     *
     * @param file a {@code feature.json} with its jars beside it, or a zip archive of such a folder
     */
    Feature unpack(Path file) throws Refusal {
        if (!Files.isRegularFile(file)) {
            throw Refusals.of(Refusal.Kind.NOT_FOUND, "feature.notFound", file);
        }
        Path folder = null;
        try {
            Files.createDirectories(own);
            folder = Files.createTempDirectory(own, NEW);
            return archive.unpack(file, folder);
        } catch (Refusal e) {
            forget(folder);
            throw e;
        } catch (IOException e) {
            forget(folder);
            throw Refusals.of(e, Refusal.Kind.NOT_WRITABLE, "folder.notWritable", own);
        }
    }

    /** Takes away what was unpacked and is not wanted after all. */
    void discard(Feature unpacked) {
        forget(unpacked.folder());
    }

    private static void forget(@Nullable Path folder) {
        try {
            if (folder != null) {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "left behind: " + folder, e);
        }
    }

    /** Gives an unpacked feature its place, instead of one with the same id. */
    Move place(Feature unpacked) throws Refusal {
        return move(unpacked.id(), unpacked.folder());
    }

    /** Takes one of the person's own away, by the name of its folder. */
    Move takeAway(String name) throws Refusal {
        return move(name, null);
    }

    private Move move(String name, @Nullable Path instead) throws Refusal {
        Path place = own.resolve(name);
        Path aside = own.resolve(OLD + name);
        boolean had = Files.exists(place);
        try {
            Folders.delete(aside);
            if (had) {
                Files.move(place, aside);
            }
            if (instead != null) {
                Files.move(instead, place);
            }
            return new Move(place, had ? aside : null);
        } catch (IOException e) {
            new Move(place, had ? aside : null).takeBack();
            throw Refusals.of(e, Refusal.Kind.NOT_WRITABLE, "folder.notWritable", place);
        }
    }

    /** A change of one folder that can still be taken back. */
    record Move(Path place, @Nullable Path aside) {

        void takeBack() {
            try {
                if (aside == null) {
                    Folders.delete(place);
                } else if (Files.exists(aside)) {
                    Folders.delete(place);
                    Files.move(aside, place);
                }
            } catch (IOException e) {
                LOG.log(System.Logger.Level.ERROR, "not as it was: " + place, e);
            }
        }

        void settle() {
            forget(aside);
        }
    }

    /** Mends what a run left that was cut short in the middle of a change. */
    void recover() {
        try (Stream<Path> entries = Files.isDirectory(own) ? Files.list(own) : Stream.empty()) {
            for (Path entry : entries.toList()) {
                String name = String.valueOf(entry.getFileName());
                if (name.startsWith(OLD)) {
                    Path place = own.resolve(name.substring(OLD.length()));
                    if (Files.exists(place)) {
                        Folders.delete(entry);
                    } else {
                        Files.move(entry, place);
                    }
                } else if (name.startsWith(NEW) && isAbandoned(entry)) {
                    Folders.delete(entry);
                }
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "not tidied: " + own, e);
        }
    }

    /** Another program that runs now may be filling it. */
    private static boolean isAbandoned(Path folder) throws IOException {
        return System.currentTimeMillis() - Files.getLastModifiedTime(folder).toMillis() > ABANDONED_MILLIS;
    }

    private static List<Path> folders(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.filter(Files::isDirectory)
                    .filter(folder -> !String.valueOf(folder.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException notReadable) {
            return List.of();
        }
    }
}
