package org.doelenboom.exchange.internal.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the plan document that the program prints: its chapters, tables and labels. Immutable; any thread. */
final class PrintedWords {
    /** In the order of the file. */
    static final List<String> LANGUAGES = List.of("nl", "fr", "en");

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d\\}");

    private final Map<String, List<Pattern>> words = new HashMap<>();
    private final Map<String, List<String>> plain = new HashMap<>();

    PrintedWords() {
        Properties file = new Properties();
        try (InputStream in = PrintedWords.class.getResourceAsStream("printed.properties")) {
            if (in == null) {
                throw new IllegalStateException("this build holds no printed.properties");
            }
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("printed.properties", e);
        }
        for (String key : file.stringPropertyNames()) {
            List<Pattern> patterns = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            for (String text : file.getProperty(key).split("\\|", -1)) {
                texts.add(plain(text));
                patterns.add(pattern(plain(text)));
            }
            words.put(key, patterns);
            plain.put(key, texts);
        }
    }

    private static Pattern pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        Matcher argument = ARGUMENT.matcher(text);
        int from = 0;
        while (argument.find()) {
            pattern.append(quoted(text.substring(from, argument.start()))).append("(.+)");
            from = argument.end();
        }
        pattern.append(quoted(text.substring(from)));
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** Either kind of apostrophe fits, and any spaces. */
    private static String quoted(String text) {
        return text.isEmpty()
                ? ""
                : Pattern.quote(text).replace("'", "\\E['\u2019]\\Q").replace(" ", "\\E[\\s\u00a0\u202f]+\\Q");
    }

    /** With one kind of apostrophe, and single spaces. */
    static String plain(String text) {
        return text.replace('\u2019', '\'')
                .replaceAll("[\\s\u00a0\u202f]+", " ")
                .strip();
    }

    /** The same in small letters, to compare names. */
    static String folded(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }

    /** Whether the text is those words, in whichever language. */
    boolean says(String text, String key) {
        return language(text, key).isPresent();
    }

    /** The language in which the text is those words, the first where several have the same. */
    Optional<String> language(String text, String key) {
        return index(text, key).map(LANGUAGES::get);
    }

    private Optional<Integer> index(String text, String key) {
        List<Pattern> all = patterns(key);
        String bare = text.strip();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).matcher(bare).matches()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** What stands in the places that the words leave open; empty where the text is not those words. */
    Optional<List<String>> values(String text, String key) {
        String bare = text.strip();
        for (Pattern pattern : patterns(key)) {
            Matcher match = pattern.matcher(bare);
            if (match.matches()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= match.groupCount(); i++) {
                    values.add(match.group(i).strip());
                }
                return Optional.of(values);
            }
        }
        return Optional.empty();
    }

    /** The only value of a text such as "Neighbourhoods: Marollen". */
    Optional<String> value(String text, String key) {
        return values(text, key).map(values -> values.get(0));
    }

    /** Which of those the text says. */
    Optional<String> which(String text, List<String> keys) {
        return keys.stream().filter(key -> says(text, key)).findFirst();
    }

    /** Whether the words stand somewhere in the text, in whichever language. */
    boolean isIn(String text, String key) {
        String bare = folded(text);
        return plain.getOrDefault(key, List.of()).stream().anyMatch(word -> bare.contains(folded(word)));
    }

    private List<Pattern> patterns(String key) {
        List<Pattern> patterns = words.get(key);
        if (patterns == null) {
            throw new IllegalArgumentException("no words " + key);
        }
        return patterns;
    }
}
