package org.doelenboom.workbench.internal.preference;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.doelenboom.api.text.PropertyMessages;
import org.doelenboom.workbench.internal.command.KeyStroke;

/** A person's choices, in a file in her own folder. What cannot be read or written is as if nothing was chosen. */
public final class Preferences {
    private static final Logger LOG = Logger.getLogger(Preferences.class.getName());
    private static final String LANGUAGE = "language";
    private static final String OPEN = "open";
    private static final String FOLDED = "folded";
    private static final String WINDOW = "window.";
    private static final String MODULE = "module.";
    private static final String APPEARANCE = "appearance";
    private static final String RECENT = "recent";
    private static final String PLACE = "place.";
    private static final String KEY = "key.";
    private static final String AUTHOR = "author";
    private static final int RECENT_FILES = 9;

    private final Path file;
    private final Properties values = new Properties();
    private final boolean first;
    private final Executor writer;
    private Map<String, String> written;
    private final AtomicReference<Map<String, String>> unwritten = new AtomicReference<>();

    public Preferences(Path home) {
        this(home, Runnable::run);
    }

    /** @param writer writes the file, one time after another, on a thread of its own or not */
    public Preferences(Path home, Executor writer) {
        this.writer = writer;
        file = home.resolve("window.properties");
        first = !Files.exists(file);
        if (!first) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "choices not read: " + file, e);
            }
        }
        written = all();
    }

    /** Whether the window was never opened before. */
    public boolean isFirstTime() {
        return first;
    }

    /** The chosen language, else the system's where we have it, else English. */
    public Locale language() {
        String system = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
        String language = values.getProperty(LANGUAGE, system);
        return Locale.forLanguageTag(PropertyMessages.LANGUAGES.contains(language) ? language : "en");
    }

    public void chooseLanguage(String language) {
        values.setProperty(LANGUAGE, language);
        write();
    }

    public Appearance appearance() {
        String chosen = values.getProperty(APPEARANCE, Appearance.SYSTEM.name());
        return Arrays.stream(Appearance.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElse(Appearance.SYSTEM);
    }

    public void chooseAppearance(Appearance appearance) {
        values.setProperty(APPEARANCE, appearance.name());
        write();
    }

    /** What the person is called in the history of plans: as she said, else as her account is called. */
    public String author() {
        String account = System.getProperty("user.name", "");
        String said = values.getProperty(AUTHOR, "").strip();
        return said.isEmpty() ? account : said;
    }

    /** @param name blank for the account's */
    public void chooseAuthor(String name) {
        values.setProperty(AUTHOR, name.strip());
        write();
    }

    /** The keys that the person chose, by command; empty for a command that shall have none. */
    public Map<String, Optional<KeyStroke>> keys() {
        Map<String, Optional<KeyStroke>> keys = new TreeMap<>();
        for (String name : values.stringPropertyNames()) {
            String written = values.getProperty(name);
            Optional<KeyStroke> key = KeyStroke.read(written);
            if (name.startsWith(KEY) && (key.isPresent() || written.isEmpty())) {
                keys.put(name.substring(KEY.length()), key);
            }
        }
        return keys;
    }

    /** Puts these in the place of all keys that were chosen before. */
    public void chooseKeys(Map<String, Optional<KeyStroke>> keys) {
        values.stringPropertyNames().stream()
                .filter(name -> name.startsWith(KEY))
                .forEach(values::remove);
        keys.forEach((command, key) ->
                values.setProperty(KEY + command, key.map(KeyStroke::written).orElse("")));
        write();
    }

    /** The plan files that were worked in, the latest first. */
    public List<Path> recent() {
        return paths(RECENT);
    }

    public void rememberRecent(Path file) {
        List<String> files = new ArrayList<>(List.of(file.toAbsolutePath().toString()));
        recent().stream()
                .map(Path::toString)
                .filter(one -> !files.contains(one))
                .forEach(files::add);
        for (String forgotten : files.subList(Math.min(RECENT_FILES, files.size()), files.size())) {
            values.remove(PLACE + forgotten);
            values.remove(WINDOW + "tabs." + forgotten);
        }
        values.setProperty(RECENT, String.join("\n", files.subList(0, Math.min(RECENT_FILES, files.size()))));
        write();
    }

    /** What the person looked at in a plan: the selected item first, then what was unfolded; empty where nothing is known. */
    public List<String> place(Path file) {
        return values.getProperty(PLACE + file.toAbsolutePath(), "").lines().toList();
    }

    public void rememberPlace(Path file, List<String> items) {
        values.setProperty(PLACE + file.toAbsolutePath(), String.join("\n", items));
        write();
    }

    /** The plan files that were open when the window was last closed. */
    public List<Path> lastOpen() {
        return paths(OPEN);
    }

    private List<Path> paths(String key) {
        return values.getProperty(key, "")
                .lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> path(line).stream())
                .toList();
    }

    /** Empty for what is no path on this system: the folder may have come from another. */
    private static Optional<Path> path(String line) {
        try {
            return Optional.of(Path.of(line));
        } catch (InvalidPathException elsewhere) {
            LOG.log(Level.FINE, "not opened again", elsewhere);
            return Optional.empty();
        }
    }

    public void rememberOpen(List<Path> files) {
        values.setProperty(
                OPEN, String.join("\n", files.stream().map(Path::toString).toList()));
        write();
    }

    /** Whether the person folded or unfolded that section; empty where she never did. */
    public Optional<Boolean> isFolded(String section) {
        return Optional.ofNullable(values.getProperty(FOLDED + "." + section)).map(Boolean::valueOf);
    }

    public void rememberFolded(String section, boolean folded) {
        values.setProperty(FOLDED + "." + section, String.valueOf(folded));
        write();
    }

    /** What modules let the person choose, by their own keys; a copy. */
    public Map<String, String> ofModules() {
        Map<String, String> chosen = new TreeMap<>();
        for (String name : values.stringPropertyNames()) {
            if (name.startsWith(MODULE)) {
                chosen.put(name.substring(MODULE.length()), values.getProperty(name));
            }
        }
        return chosen;
    }

    /** One of these; empty where nothing was chosen. */
    public Optional<String> ofModule(String key) {
        return Optional.ofNullable(values.getProperty(MODULE + key));
    }

    public void rememberOfModules(Map<String, String> chosen) {
        chosen.forEach((name, value) -> values.setProperty(MODULE + name, value));
        write();
    }

    /** What the window keeps under a name of its own; empty where nothing was kept. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.getProperty(WINDOW + name));
    }

    public void rememberText(String name, String text) {
        values.setProperty(WINDOW + name, text);
        write();
    }

    /** Sizes and places, by name. */
    public Optional<int[]> numbers(String name) {
        String[] parts = values.getProperty(name, "").split(",", -1);
        int[] numbers = new int[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                numbers[i] = Integer.parseInt(parts[i]);
            }
            return Optional.of(numbers);
        } catch (NumberFormatException notThere) {
            return Optional.empty();
        }
    }

    public void rememberNumbers(String name, int... numbers) {
        values.setProperty(
                name,
                String.join(
                        ",",
                        java.util.Arrays.stream(numbers)
                                .mapToObj(String::valueOf)
                                .toList()));
        write();
    }

    private Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        values.stringPropertyNames().forEach(name -> all.put(name, values.getProperty(name)));
        return all;
    }

    /** A choice that is made while an earlier one still waits goes with it. */
    private void write() {
        Map<String, String> now = all();
        if (!now.equals(written) && unwritten.getAndSet(now) == null) {
            writer.execute(() -> {
                Map<String, String> latest = unwritten.getAndSet(null);
                if (latest != null) {
                    write(latest);
                }
            });
        }
        written = now;
    }

    private void write(Map<String, String> chosen) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            StringWriter text = new StringWriter();
            Properties stored = new Properties();
            stored.putAll(chosen);
            stored.store(text, null);
            Files.writeString(beside, text.toString(), StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "choices not kept: " + file, e);
        }
    }
}
