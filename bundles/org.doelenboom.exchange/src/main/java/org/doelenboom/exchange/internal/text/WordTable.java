package org.doelenboom.exchange.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The word lists of {@code words.properties}. Immutable once read; any thread. */
final class WordTable {
    private final Properties lists = new Properties();
    private final PhraseList<LevelWord> levels = new PhraseList<>();
    private final Map<String, LevelWord> shorts = new HashMap<>();
    private final PhraseList<SectionKind> sections = new PhraseList<>();

    WordTable() {
        try (InputStream in = WordTable.class.getResourceAsStream("words.properties")) {
            if (in == null) {
                throw new IllegalStateException("this build holds no words.properties");
            }
            lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("words.properties", e);
        }
        readLevels();
        for (SectionKind kind : SectionKind.values()) {
            list("section." + word(kind)).forEach(phrase -> sections.add(phrase, kind));
        }
    }

    private void readLevels() {
        Map<String, List<LevelConcept>> abbreviations = new HashMap<>();
        for (LevelConcept concept : LevelConcept.values()) {
            String key = "level." + word(concept);
            List<String> singular = list(key);
            List<String> plural = list(key + ".plural");
            for (int i = 0; i < singular.size(); i++) {
                levels.add(singular.get(i), new LevelWord(singular.get(i), List.of(concept), false, false));
                if (i < plural.size()) {
                    levels.add(plural.get(i), new LevelWord(singular.get(i), List.of(concept), false, true));
                }
            }
            for (String abbreviation : list(key + ".short")) {
                abbreviations
                        .computeIfAbsent(abbreviation, a -> new ArrayList<>(2))
                        .add(concept);
            }
        }
        abbreviations.forEach((abbreviation, concepts) ->
                shorts.put(abbreviation, new LevelWord(abbreviation, List.copyOf(concepts), true, false)));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The phrases of a list as written; empty for a list that is not there. */
    List<String> list(String key) {
        List<String> phrases = new ArrayList<>();
        for (String phrase : lists.getProperty(key, "").split("\\|")) {
            if (!phrase.isBlank()) {
                phrases.add(phrase.strip());
            }
        }
        return phrases;
    }

    /** The phrases of a list as a set of folded words. */
    Set<String> folded(String key) {
        Set<String> words = new HashSet<>();
        list(key).forEach(phrase -> words.add(Fold.phrase(phrase)));
        return Set.copyOf(words);
    }

    /** A list that says only whether something is on it. */
    PhraseList<Boolean> phrases(String key) {
        PhraseList<Boolean> phrases = new PhraseList<>();
        list(key).forEach(phrase -> phrases.add(phrase, true));
        return phrases;
    }

    PhraseList<LevelWord> levels() {
        return levels;
    }

    /** Level words by their short form in capitals. */
    Map<String, LevelWord> shorts() {
        return shorts;
    }

    PhraseList<SectionKind> sections() {
        return sections;
    }
}
