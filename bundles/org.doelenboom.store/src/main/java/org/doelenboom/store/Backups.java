package org.doelenboom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.doelenboom.api.store.Backup;

/** Earlier states of a plan file, in a folder beside it ({@code .NAME.backups}), each named by when it was saved. */
final class Backups {
    /** Leaves what is there as it is. */
    static final int UNTOUCHED = -1;

    private static final String ENDING = ".doelenboom";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Disk disk;

    Backups(Disk disk) {
        this.disk = disk;
    }

    static Path folderOf(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".backups");
    }

    /**
     * Keeps the file as it is now beside what is kept already, and removes what is more than wanted. Failing to is no reason not
     * to save: the file itself is replaced as safely as ever.
     *
     * @param wanted how many; {@link #UNTOUCHED} to do nothing
     */
    void keep(Path file, int wanted) {
        if (wanted == UNTOUCHED || Files.notExists(file) && wanted > 0) {
            return;
        }
        try {
            Path folder = folderOf(file);
            if (wanted > 0) {
                Files.createDirectories(folder);
                Path kept = folder.resolve(
                        NAME.format(Files.getLastModifiedTime(file).toInstant()) + ENDING);
                if (Files.notExists(kept)) {
                    disk.keep(file, kept);
                }
            }
            List<Backup> all = of(file);
            for (Backup old : all.subList(Math.min(wanted, all.size()), all.size())) {
                Files.deleteIfExists(old.file());
            }
        } catch (IOException e) {
            System.getLogger(Backups.class.getName()).log(System.Logger.Level.WARNING, "no backup of " + file, e);
        }
    }

    /** The latest first; none where the folder is not there or cannot be read. */
    static List<Backup> of(Path file) {
        Path folder = folderOf(file.toAbsolutePath());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Backup> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path one : files.toList()) {
                String name = one.getFileName().toString();
                if (name.endsWith(ENDING)) {
                    add(one, name.substring(0, name.length() - ENDING.length()), found);
                }
            }
        } catch (IOException e) {
            System.getLogger(Backups.class.getName())
                    .log(System.Logger.Level.WARNING, "backups not listed: " + folder, e);
        }
        found.sort(Comparator.comparing(Backup::time).reversed());
        return List.copyOf(found);
    }

    private static void add(Path file, String name, List<Backup> found) throws IOException {
        try {
            Instant time = Instant.from(NAME.parse(name));
            found.add(new Backup(
                    file,
                    time,
                    Files.readAttributes(file, BasicFileAttributes.class).size()));
        } catch (DateTimeException e) {
            // Somebody put a file of another name there: none of ours.
            System.getLogger(Backups.class.getName()).log(System.Logger.Level.DEBUG, "passed over: " + file, e);
        }
    }
}
