package org.doelenboom.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.doelenboom.api.text.PropertyMessages;

/** Reads the help pages that lie beside a class. Any thread. */
public final class HelpPages {
    private HelpPages() {}

    /**
     * The page in the reader's language; in English where it is not written in hers.
     *
     * @param beside a class of the bundle that holds the pages
     * @param stem what all its names begin with, before the language: {@code help/garden_}
     * @param ending {@code .md}
     * @throws IllegalStateException when the bundle does not hold the page
     */
    public static String read(Class<?> beside, String stem, String ending, Locale locale) {
        String language = PropertyMessages.LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
        String name = stem + language + ending;
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no page " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
