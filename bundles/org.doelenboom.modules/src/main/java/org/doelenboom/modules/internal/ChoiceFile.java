package org.doelenboom.modules.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.doelenboom.api.text.Refusal;

/** Keeps the choice over restarts, in {@code modules.properties} in the person's folder. */
final class ChoiceFile {

    private final Path file;

    ChoiceFile(Path home) {
        this.file = home.resolve("modules.properties");
    }

    Path path() {
        return file;
    }

    /** The last choice; every module where none was made, or where it cannot be read. */
    Choice read() {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException nothingChosen) {
            return Choice.EVERYTHING;
        }
        return new Choice(ids(properties, "off"), ids(properties, "removed"));
    }

    void write(Choice choice) throws Refusal {
        Properties properties = new Properties();
        properties.setProperty("off", text(choice.off()));
        properties.setProperty("removed", text(choice.removed()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                properties.store(out, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Refusals.of(e, Refusal.Kind.NOT_WRITABLE, "folder.notWritable", file);
        }
    }

    private static Set<String> ids(Properties properties, String key) {
        return Arrays.stream(properties.getProperty(key, "").split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String text(Set<String> ids) {
        return String.join(",", new TreeSet<>(ids));
    }
}
