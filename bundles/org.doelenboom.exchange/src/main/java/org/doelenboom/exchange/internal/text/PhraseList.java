package org.doelenboom.exchange.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds which phrase of a list stands at a place of a folded text; the longest wins. Cost does not grow with the list. */
final class PhraseList<T> {
    record Entry<T>(String phrase, T meaning) {}

    record Hit<T>(String phrase, T meaning, int end) {}

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    void add(String phrase, T meaning) {
        String folded = Fold.phrase(phrase);
        List<Entry<T>> same = byFirstWord.computeIfAbsent(firstWord(folded, 0), word -> new ArrayList<>(2));
        same.add(new Entry<>(folded, meaning));
        same.sort(Comparator.comparingInt((Entry<T> entry) -> -entry.phrase().length()));
    }

    /** The phrase that begins there and ends at the end of a word. */
    Optional<Hit<T>> at(String folded, int start) {
        List<Entry<T>> same = byFirstWord.get(firstWord(folded, start));
        if (same == null) {
            return Optional.empty();
        }
        for (Entry<T> entry : same) {
            int end = start + entry.phrase().length();
            if (folded.startsWith(entry.phrase(), start) && endsWord(folded, end)) {
                return Optional.of(new Hit<>(entry.phrase(), entry.meaning(), end));
            }
        }
        return Optional.empty();
    }

    /** Whether the whole folded text is one of the phrases. */
    Optional<Hit<T>> equal(String folded) {
        return at(folded, 0).filter(hit -> hit.end() == folded.length());
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 40 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > start || end == text.length() ? text.substring(start, end) : text.substring(start, end + 1);
    }
}
