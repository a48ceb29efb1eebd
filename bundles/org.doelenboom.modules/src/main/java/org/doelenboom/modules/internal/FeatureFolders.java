package org.doelenboom.modules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.doelenboom.api.text.Refusal;

/**
 * The two places with a folder per feature: one that came with the program and is only read, and the person's own, which
 * goes before it.
 */
final class FeatureFolders {

    private static final String FILE = "feature.json";

    private final Path shipped;
    private final Path own;
    private final FeatureReader reader = new FeatureReader();

    FeatureFolders(Path shipped, Path own) {
        this.shipped = shipped;
        this.own = own;
    }

    /** Every readable feature by its id, and under the folder's name what is wrong with the others. */
    record Found(Map<String, Feature> features, List<String> unreadable) {}

    Found read() {
        Map<String, Feature> features = new LinkedHashMap<>();
        List<String> unreadable = new ArrayList<>();
        for (Path place : List.of(own, shipped)) {
            for (Path folder : folders(place)) {
                try {
                    Feature feature = reader.read(folder.resolve(FILE));
                    features.putIfAbsent(feature.id(), feature);
                } catch (Refusal refusal) {
                    unreadable.add(String.valueOf(folder.getFileName()));
                }
            }
        }
        unreadable.removeAll(features.keySet());
        return new Found(features, unreadable);
    }

    /** Whether the feature lies where the person's own are, so that it can be deleted. */
    boolean isOwn(Feature feature) {
        return feature.folder().startsWith(own.toAbsolutePath());
    }

    /**
     * Unpacks a feature beside those that are there, without touching any of them.
     *
     * @param file a {@code feature.json} with its jars beside it, or a zip archive of such a folder
     */
    Feature unpack(Path file) throws Refusal {
        if (!Files.isRegularFile(file)) {
            throw Refusals.of(Refusal.Kind.NOT_FOUND, "feature.notFound", file);
        }
        try {
            Files.createDirectories(own);
            Path folder = Files.createTempDirectory(own, ".new-");
            try {
                if (String.valueOf(file.getFileName()).endsWith(".json")) {
                    copy(reader.read(file), file, folder);
                } else {
                    unzip(file, folder);
                }
                return reader.read(folder.resolve(FILE));
            } catch (Refusal | IOException e) {
                delete(folder);
                throw e;
            }
        } catch (IOException e) {
            throw Refusals.of(e, Refusal.Kind.NOT_WRITABLE, "folder.notWritable", own);
        }
    }

    /** Gives an unpacked feature its place, instead of one with the same id. */
    void keep(Feature unpacked) throws Refusal {
        Path place = own.resolve(unpacked.id());
        try {
            delete(place);
            Files.move(unpacked.folder(), place);
        } catch (IOException e) {
            throw Refusals.of(e, Refusal.Kind.NOT_WRITABLE, "folder.notWritable", place);
        }
    }

    void delete(Feature feature) throws Refusal {
        try {
            delete(feature.folder());
        } catch (IOException e) {
            throw Refusals.of(e, Refusal.Kind.NOT_WRITABLE, "folder.notWritable", feature.folder());
        }
    }

    private static void copy(Feature feature, Path file, Path folder) throws IOException, Refusal {
        Files.copy(file, folder.resolve(FILE));
        for (Feature.Part part : feature.parts()) {
            Path jar = feature.jar(part);
            if (!Files.isRegularFile(jar)) {
                throw Refusals.of(Refusal.Kind.NOT_FOUND, "bundle.notFound", jar);
            }
            Files.copy(jar, folder.resolve(part.fileName()));
        }
    }

    /** Takes the files at the top of the archive only: a feature has no folders, and no name leads elsewhere. */
    private static void unzip(Path file, Path folder) throws IOException, Refusal {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName();
                boolean wanted = name.equals(FILE) || name.endsWith(".jar");
                if (entry.isDirectory() || !wanted || name.contains("/") || name.contains("\\")) {
                    continue;
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (ZipException e) {
            throw Refusals.of(e, Refusal.Kind.MALFORMED, "feature.malformed", file);
        }
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

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
