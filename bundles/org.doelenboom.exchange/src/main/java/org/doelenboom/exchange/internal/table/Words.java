package org.doelenboom.exchange.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The word lists for tables, and those of the text importer for the levels. Immutable once read; any thread. */
final class Words {
    private final Properties table = load("/org/doelenboom/exchange/internal/table/columns.properties");
    private final Properties levels = load("/org/doelenboom/exchange/internal/text/words.properties");
    private final Map<String, Set<String>> folded = new HashMap<>();

    Words() {
        table.stringPropertyNames().forEach(key -> folded.put(key, plainSet(split(table.getProperty(key)))));
        levels.stringPropertyNames().stream()
                .filter(key -> key.startsWith("level.") || key.startsWith("stop."))
                .forEach(key -> folded.putIfAbsent(key, plainSet(split(levels.getProperty(key)))));
    }

    private static Properties load(String name) {
        Properties read = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this build holds no " + name);
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return read;
    }

    private static List<String> split(String list) {
        List<String> phrases = new ArrayList<>();
        for (String phrase : list.split("\\|")) {
            if (!phrase.isBlank()) {
                phrases.add(phrase.strip());
            }
        }
        return phrases;
    }

    private static Set<String> plainSet(List<String> phrases) {
        Set<String> plain = new HashSet<>();
        for (String phrase : phrases) {
            String one = plain(phrase);
            plain.add(one.isEmpty() ? phrase : one);
        }
        return Set.copyOf(plain);
    }

    /** The plain phrases of a list; empty for one that is not there. */
    Set<String> list(String key) {
        return folded.getOrDefault(key, Set.of());
    }

    /** Abbreviations as written: they count in capitals only. */
    List<String> shorts(LevelMeaning meaning) {
        return split(levels.getProperty("level." + meaning.name().toLowerCase(Locale.ROOT) + ".short", ""));
    }

    /** Whether a cell says one of the phrases of a list: as words, or as the sign itself. */
    boolean says(String key, String cell) {
        String plain = plain(cell);
        return list(key).contains(plain.isEmpty() ? cell.strip() : plain);
    }

    /** Small letters and digits without accents, single spaces between the words. */
    static String plain(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        String parts = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && plain.length() > 0
                    && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        int end = plain.length();
        return end > 0 && plain.charAt(end - 1) == ' ' ? plain.substring(0, end - 1) : plain.toString();
    }
}
