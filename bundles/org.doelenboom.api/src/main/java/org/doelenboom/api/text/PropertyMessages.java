package org.doelenboom.api.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Messages from {@code messages_nl.properties}, {@code messages_fr.properties} and {@code messages_en.properties} beside a
 * class. The files are UTF-8, and an apostrophe is an apostrophe. Where the first argument is {@code 1} and the key with
 * {@code .one} exists, that text is taken. Any thread.
 */
public class PropertyMessages implements MessageSource {
    /** The languages that every text is written in, the fallback last. */
    public static final List<String> LANGUAGES = List.of("nl", "fr", "en");

    private final Class<?> place;
    private final Map<String, Properties> texts = new ConcurrentHashMap<>();

    /** @param place a class in the root package of the bundle, where the three files lie */
    public PropertyMessages(Class<?> place) {
        this.place = place;
    }

    @Override
    public String bundle() {
        return place.getPackageName();
    }

    @Override
    public Optional<String> text(Message message, Locale locale) {
        return pattern(message, locale.getLanguage())
                .or(() -> pattern(message, "en"))
                .map(pattern -> fill(pattern, message.arguments()));
    }

    /** The text for a key of this bundle, or the key itself where nobody wrote one: a hole that tests look for. */
    public String text(Locale locale, String key, Object... arguments) {
        return text(Message.of(bundle(), key, arguments), locale).orElse(key);
    }

    private Optional<String> pattern(Message message, String language) {
        if (!LANGUAGES.contains(language)) {
            return Optional.empty();
        }
        Properties properties = texts.computeIfAbsent(language, this::load);
        if (!message.arguments().isEmpty() && message.arguments().get(0).equals("1")) {
            String one = properties.getProperty(message.key() + ".one");
            if (one != null) {
                return Optional.of(one);
            }
        }
        return Optional.ofNullable(properties.getProperty(message.key()));
    }

    private Properties load(String language) {
        Properties properties = new Properties();
        try (InputStream in = place.getResourceAsStream("messages_" + language + ".properties")) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("messages_" + language + ".properties beside " + place.getName(), e);
        }
        return properties;
    }

    /** One pass, so that braces inside an argument stay as they are. */
    private static String fill(String pattern, List<String> arguments) {
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int at = 0;
        while (at < pattern.length()) {
            int end = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) : -1;
            int index = end == at + 2 ? pattern.charAt(at + 1) - '0' : -1;
            if (index >= 0 && index < arguments.size()) {
                text.append(arguments.get(index));
                at = end + 1;
            } else {
                text.append(pattern.charAt(at++));
            }
        }
        return text.toString();
    }
}
