package org.doelenboom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.doelenboom.api.text.MessageSource;
import org.doelenboom.api.text.PropertyMessages;

/** What holds for the texts of a module. */
final class MessageRules {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    /** Letters of some word: what has none, such as {@code {0} %}, is the same everywhere. */
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private final Map<String, Properties> texts = new TreeMap<>();
    private final MessageSource source;

    MessageRules(MessageSource source) {
        this.source = source;
        for (String language : PropertyMessages.LANGUAGES) {
            texts.put(language, read(language));
        }
    }

    private Properties read(String language) {
        String file = "/" + source.bundle().replace('.', '/') + "/messages_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = source.getClass().getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return properties;
    }

    private Properties english() {
        return Objects.requireNonNull(texts.get("en"));
    }

    void everyTextIsThereInAllLanguages() {
        Set<String> keys = new TreeSet<>(english().stringPropertyNames());
        texts.forEach((language, properties) -> {
            assertThat(new TreeSet<>(properties.stringPropertyNames()))
                    .as(source.bundle() + " " + language)
                    .isEqualTo(keys);
            keys.forEach(key -> assertThat(properties.getProperty(key))
                    .as(source.bundle() + " " + language + " " + key)
                    .isNotBlank());
        });
    }

    void allLanguagesTakeTheSameArguments() {
        for (String key : english().stringPropertyNames()) {
            texts.forEach((language, properties) -> assertThat(arguments(properties.getProperty(key, "")))
                    .as(source.bundle() + " " + language + " " + key)
                    .isEqualTo(arguments(english().getProperty(key))));
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(match -> arguments.add(match.group()));
        return arguments;
    }

    /** A text that is the same in two languages was most likely forgotten. */
    void onlyNamesAndCodesAreTheSame(Set<String> namesAndCodes) {
        Set<String> same = new TreeSet<>();
        for (String key : english().stringPropertyNames()) {
            List<String> all = texts.values().stream()
                    .map(properties -> properties.getProperty(key, ""))
                    .toList();
            boolean words =
                    LETTERS.matcher(ARGUMENT.matcher(all.get(0)).replaceAll("")).find();
            if (words && all.stream().distinct().count() < all.size()) {
                same.add(key);
            }
        }
        same.removeAll(namesAndCodes);
        assertThat(same)
                .as(source.bundle() + ": the same in two languages; translate them, or list them as names and codes")
                .isEmpty();
    }

    Set<String> keys() {
        return english().stringPropertyNames();
    }
}
