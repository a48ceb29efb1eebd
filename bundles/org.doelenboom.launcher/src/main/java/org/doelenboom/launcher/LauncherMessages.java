package org.doelenboom.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * The launcher's own texts. It has to speak when no bundle could be started, so it cannot use those of the framework.
 */
final class LauncherMessages {

    private static final Set<String> LANGUAGES = Set.of("nl", "fr", "en");

    private final Properties texts = new Properties();
    private final Locale locale;

    LauncherMessages(Locale locale) {
        this.locale = locale;
        String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        String file = "messages_" + language + ".properties";
        try (InputStream in = LauncherMessages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in the launcher");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(LaunchFailure failure) {
        return text(failure.key(), failure.values());
    }

    String text(String key, Object... values) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException(key);
        }
        return new MessageFormat(pattern, locale).format(values);
    }
}
