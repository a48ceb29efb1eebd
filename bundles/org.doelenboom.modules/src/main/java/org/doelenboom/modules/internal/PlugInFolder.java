package org.doelenboom.modules.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.doelenboom.api.text.Nullable;
import org.doelenboom.api.text.Refusal;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** The folder in which a bundle becomes a plug-in by lying there. */
final class PlugInFolder {

    /** The packages above the toolkit line: who imports one needs a screen. */
    private static final Pattern SCREEN =
            Pattern.compile("(^|,)\\s*org\\.(eclipse\\.(swt|jface)|doelenboom\\.(ui|workbench))\\b");

    private final Path folder;

    PlugInFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    /**
     * What lies there, by id; of several versions of one plug-in the newest is used, and the others say so.
     *
     * @param settled whether a file can be read: one that is still being copied is passed over
     * @param taken whether a bundle of that symbolic name is already there from elsewhere
     */
    List<PlugIn> read(Predicate<Path> settled, Predicate<String> taken) {
        List<PlugIn> found = new ArrayList<>();
        for (Path file : jars(folder)) {
            if (settled.test(file)) {
                PlugIn plugIn = read(file);
                if (plugIn != null) {
                    found.add(
                            plugIn.isUsable() && taken.test(plugIn.id())
                                    ? plugIn.with(
                                            Refusals.of(Refusal.Kind.NOT_ALLOWED, "bundle.partOfProgram", plugIn.id()))
                                    : plugIn);
                }
            }
        }
        found.sort(Comparator.comparing(PlugIn::id)
                .thenComparing(PlugIn::version, Comparator.reverseOrder())
                .thenComparing(PlugIn::name));
        Map<String, PlugIn> newest = new HashMap<>();
        found.replaceAll(plugIn -> {
            PlugIn used = plugIn.isUsable() ? newest.putIfAbsent(plugIn.id(), plugIn) : null;
            return used == null
                    ? plugIn
                    : plugIn.with(Refusals.of(Refusal.Kind.NOT_ALLOWED, "plugIn.older", plugIn.name(), used.name()));
        });
        return found;
    }

    /** The files that count, wherever there are any. */
    static List<Path> jars(Path folder) {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path file : files) {
                if (Files.isRegularFile(file)
                        && !String.valueOf(file.getFileName()).startsWith(".")) {
                    jars.add(file);
                }
            }
        } catch (IOException notThere) {
            return List.of();
        }
        jars.sort(null);
        return jars;
    }

    @Nullable
    private static PlugIn read(Path file) {
        String name = String.valueOf(file.getFileName());
        String location;
        try {
            location = PlugIn.LOCATION + name + ":" + Files.size(file) + ":"
                    + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException goneMeanwhile) {
            return null;
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            Attributes headers = manifest == null ? new Attributes() : manifest.getMainAttributes();
            String symbolicName = headers.getValue(Constants.BUNDLE_SYMBOLICNAME);
            if (symbolicName == null) {
                return new PlugIn(file, location, name, Version.emptyVersion, false, noBundle(null, file));
            }
            String id = symbolicName.split(";", 2)[0].strip();
            Version version = Version.parseVersion(headers.getValue(Constants.BUNDLE_VERSION));
            String imports = headers.getValue(Constants.IMPORT_PACKAGE);
            boolean screen = imports != null && SCREEN.matcher(imports).find();
            return new PlugIn(file, location, id, version, screen, null);
        } catch (NoSuchFileException goneMeanwhile) {
            return null;
        } catch (IOException | IllegalArgumentException | SecurityException e) {
            return new PlugIn(file, location, name, Version.emptyVersion, false, noBundle(e, file));
        }
    }

    private static Refusal noBundle(@Nullable Exception cause, Path file) {
        return Refusals.of(cause, Refusal.Kind.MALFORMED, "plugIn.noBundle", file);
    }

    void delete(PlugIn plugIn) throws Refusal {
        try {
            Files.deleteIfExists(plugIn.file());
        } catch (IOException e) {
            throw Refusals.of(e, Refusal.Kind.NOT_WRITABLE, "folder.notWritable", plugIn.file());
        }
    }
}
