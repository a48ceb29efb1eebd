package org.doelenboom.modules.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.doelenboom.api.text.Refusal;

/**
 * Unpacks a feature that someone gave, and believes nothing of it: only the bundles that it announces are taken, each with the
 * hash that it announces, and no more bytes than a feature may have.
 */
final class FeatureArchive {

    static final String FEATURE_FILE = "feature.json";

    /** Far more than any department's module has; a small archive that swells to more is meant to fill the disk. */
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private static final int MOST_ENTRIES = 10_000;

    private final FeatureReader reader;
    private final long mostBytes;

    FeatureArchive(FeatureReader reader) {
        this(reader, MOST_BYTES);
    }

    FeatureArchive(FeatureReader reader, long mostBytes) {
        this.reader = reader;
        this.mostBytes = mostBytes;
    }

    /**
     * Unpacks it into an empty folder.
     *
     * @param file a {@code feature.json} with its jars beside it, or a zip archive of such a folder
     * @throws IOException when the folder cannot be written to
     */
    Feature unpack(Path file, Path folder) throws Refusal, IOException {
        return String.valueOf(file.getFileName()).endsWith(".json") ? copy(file, folder) : unzip(file, folder);
    }

    private Feature copy(Path file, Path folder) throws Refusal, IOException {
        Feature source = reader.read(file);
        Allowance allowance = new Allowance(file, mostBytes);
        for (Feature.Part part : source.parts()) {
            Path jar = source.jar(part);
            if (!Files.isRegularFile(jar)) {
                throw Refusals.of(Refusal.Kind.NOT_FOUND, "bundle.notFound", jar);
            }
            try (InputStream in = Files.newInputStream(jar)) {
                take(in, part, jar, folder, allowance);
            }
        }
        Files.copy(file, folder.resolve(FEATURE_FILE));
        return source.movedTo(folder);
    }

    private Feature unzip(Path file, Path folder) throws Refusal, IOException {
        try (ZipFile zip = open(file)) {
            refuseNamesThatLeadOutside(zip, file);
            ZipEntry description = zip.getEntry(FEATURE_FILE);
            if (description == null) {
                throw Refusals.of(Refusal.Kind.MALFORMED, "feature.malformed", file);
            }
            Feature feature;
            try (InputStream in = zip.getInputStream(description)) {
                feature = reader.read(in, file, folder);
            }
            Allowance allowance = new Allowance(file, mostBytes);
            for (Feature.Part part : feature.parts()) {
                ZipEntry jar = zip.getEntry(part.fileName());
                if (jar == null) {
                    throw Refusals.of(Refusal.Kind.MALFORMED, "bundle.notFound", part.fileName());
                }
                try (InputStream in = zip.getInputStream(jar)) {
                    take(in, part, Path.of(part.fileName()), folder, allowance);
                }
            }
            try (InputStream in = zip.getInputStream(description)) {
                Files.copy(in, folder.resolve(FEATURE_FILE));
            }
            return feature;
        } catch (ZipException | EOFException e) {
            throw Refusals.of(e, Refusal.Kind.MALFORMED, "feature.malformed", file);
        }
    }

    private static ZipFile open(Path file) throws Refusal, ZipException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException noZip) {
            throw noZip;
        } catch (IOException e) {
            throw Refusals.of(e, Refusal.Kind.NOT_READABLE, "feature.notReadable", file);
        }
    }

    /** They are never followed; but who puts them in does not mean well, and the rest is then not to be trusted either. */
    private static void refuseNamesThatLeadOutside(ZipFile zip, Path file) throws Refusal {
        List<String> names = zip.stream().map(ZipEntry::getName).toList();
        if (names.size() > MOST_ENTRIES) {
            throw Refusals.of(Refusal.Kind.TOO_LARGE, "feature.tooLarge", file);
        }
        for (String name : names) {
            boolean absolute = name.startsWith("/") || name.startsWith("\\") || name.matches("[A-Za-z]:.*");
            boolean upwards = List.of(name.split("[/\\\\]", -1)).contains("..");
            if (absolute || upwards) {
                throw Refusals.of(Refusal.Kind.MALFORMED, "feature.unsafe", file, name);
            }
        }
    }

    private static void take(InputStream in, Feature.Part part, Path from, Path folder, Allowance allowance)
            throws Refusal, IOException {
        Sha256 hash = new Sha256();
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(folder.resolve(part.fileName()))) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                allowance.use(count);
                hash.add(buffer, count);
                out.write(buffer, 0, count);
            }
        }
        if (!hash.hex().equals(part.sha256())) {
            throw Refusals.of(Refusal.Kind.MALFORMED, "bundle.changed", from);
        }
    }

    /** Counts what really comes out: what an archive says of its own sizes may be a lie. */
    private static final class Allowance {
        private final Path file;
        private long left;

        private Allowance(Path file, long bytes) {
            this.file = file;
            this.left = bytes;
        }

        private void use(int bytes) throws Refusal {
            left -= bytes;
            if (left < 0) {
                throw Refusals.of(Refusal.Kind.TOO_LARGE, "feature.tooLarge", file);
            }
        }
    }
}
