package org.doelenboom.api.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One text in each of the plan's languages, with the mark of which is older than another. Immutable. An empty text counts as
 * missing and is not kept.
 */
public final class BilingualText {
    public static final BilingualText EMPTY = new BilingualText(new String[0], new String[0], List.of());

    /** Two short arrays instead of a map: a plan of 100,000 nodes has as many titles. */
    private final String[] languages;

    private final String[] texts;
    private final List<String> older;

    private BilingualText(String[] languages, String[] texts, List<String> older) {
        this.languages = languages;
        this.texts = texts;
        this.older = older;
    }

    /** @param language as in BCP 47: {@code nl}, {@code fr} */
    public static BilingualText of(String language, String text) {
        return EMPTY.put(language, text);
    }

    public static BilingualText of(String language, String text, String otherLanguage, String otherText) {
        return EMPTY.put(language, text).put(otherLanguage, otherText);
    }

    /** The languages that have text, in the order in which they were written. */
    public List<String> languages() {
        return List.of(languages);
    }

    /** The text in that language, empty where it is missing. */
    public String in(String language) {
        for (int i = 0; i < languages.length; i++) {
            if (languages[i].equals(language)) {
                return texts[i];
            }
        }
        return "";
    }

    public boolean has(String language) {
        return !in(language).isEmpty();
    }

    public boolean isEmpty() {
        return languages.length == 0;
    }

    /** The languages whose text is older than another's: it was not looked at since the other changed. */
    public List<String> older() {
        return older;
    }

    /** The text in the first of those languages that has one, else in any, else empty. */
    public String first(List<String> preferred) {
        for (String language : preferred) {
            String text = in(language);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return texts.length == 0 ? "" : texts[0];
    }

    /** The same with this text, and no statement on which is older: for reading and importing. */
    public BilingualText put(String language, String text) {
        Objects.requireNonNull(text);
        int at = Arrays.asList(languages).indexOf(language);
        if (text.isEmpty()) {
            return at < 0 ? this : without(at);
        }
        boolean grows = at < 0;
        String[] newLanguages = grows ? Arrays.copyOf(languages, languages.length + 1) : languages;
        String[] newTexts = Arrays.copyOf(texts, newLanguages.length);
        int index = grows ? languages.length : at;
        newLanguages[index] = language;
        newTexts[index] = text;
        return new BilingualText(newLanguages, newTexts, older);
    }

    /**
     * Texts in the same languages, with no statement on which is older; shares the list of languages, for readers of many.
     *
     * @param newTexts as many as there are languages, none empty
     */
    public BilingualText withTexts(String... newTexts) {
        if (newTexts.length != languages.length || Arrays.asList(newTexts).contains("")) {
            throw new IllegalArgumentException("not a text for each of " + languages());
        }
        return new BilingualText(languages, newTexts.clone(), List.of());
    }

    /**
     * The same after a person changed this language's text. If it was the older one it has now been looked at; otherwise the
     * others become older. While a field is being typed in, call this on the text that was there when typing began.
     */
    public BilingualText revise(String language, String text) {
        if (in(language).equals(text)) {
            return this;
        }
        List<String> nowOlder = new ArrayList<>(older);
        if (!nowOlder.remove(language)) {
            for (String other : languages) {
                if (!other.equals(language) && !nowOlder.contains(other)) {
                    nowOlder.add(other);
                }
            }
        }
        return put(language, text).markOlder(nowOlder);
    }

    /** The same with exactly these languages marked as older; those without text are left out. */
    public BilingualText markOlder(List<String> languagesThatAre) {
        List<String> marked =
                languagesThatAre.stream().filter(this::has).distinct().sorted().toList();
        boolean all = marked.size() == languages.length;
        return new BilingualText(languages, texts, all ? List.of() : marked);
    }

    /** The text in one language and no other. */
    public Optional<String> find(String language) {
        return Optional.of(in(language)).filter(text -> !text.isEmpty());
    }

    private BilingualText without(int at) {
        List<String> keptLanguages = new ArrayList<>(List.of(languages));
        List<String> keptTexts = new ArrayList<>(List.of(texts));
        keptLanguages.remove(at);
        keptTexts.remove(at);
        return new BilingualText(keptLanguages.toArray(new String[0]), keptTexts.toArray(new String[0]), List.of())
                .markOlder(older);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BilingualText that
                && Arrays.equals(languages, that.languages)
                && Arrays.equals(texts, that.texts)
                && older.equals(that.older);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(texts);
    }

    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < languages.length; i++) {
            shown.append(i == 0 ? "" : " / ").append(languages[i]).append(": ").append(texts[i]);
        }
        return shown.toString();
    }
}
